package org.homestretch.program;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.homestretch.basics.Act;
import org.homestretch.basics.Coded;
import org.homestretch.program.log.LogCode;
import org.homestretch.program.log.PaperLog;

/**
 * A sheet on its way out: which it is, whether it went out before, what it held, a name its records share, and the log that
 * can be typed in by its code; sheets of earlier versions had none.
 */
public record Handing(
        SheetPurpose purpose, int number, boolean again, String content, String name, Optional<PaperLog> log) {

    private static final String PURPOSE = "purpose";
    private static final String NUMBER = "number";
    private static final String AGAIN = "again";
    private static final String CONTENT = "content";
    private static final String NAME = "name";
    private static final String FROM = "from";
    private static final String WEEKS = "weeks";

    private static final int NAME_LENGTH = 8;

    /** A sheet whose log has no code. */
    public Handing(SheetPurpose purpose, int number, boolean again, String content, String name) {
        this(purpose, number, again, content, name, Optional.empty());
    }

    public static Handing of(SheetOrder order, boolean again) {
        String name = UUID.randomUUID().toString().substring(0, NAME_LENGTH);
        Program program = order.program();
        return new Handing(
                order.purpose(),
                program.number(),
                again,
                program.fingerprint(),
                name,
                Optional.of(order.log()).filter(log -> log.code().isPresent()));
    }

    /** Something done with this sheet, as the journal keeps it. */
    public Act act(Act.Kind kind) {
        Act act = Act.of(kind)
                .with(PURPOSE, purpose.code())
                .with(NUMBER, number)
                .with(AGAIN, again)
                .with(CONTENT, content)
                .with(NAME, name);
        return log.map(known -> act.with(Act.CODE, known.code().orElseThrow())
                        .with(FROM, known.from())
                        .with(WEEKS, known.weeks()))
                .orElse(act);
    }

    /** Nothing where an act of the journal is about something else. */
    public static Optional<Handing> of(Act act) {
        return act.what(PURPOSE)
                .flatMap(code -> Coded.find(SheetPurpose.class, code))
                .map(purpose -> new Handing(
                        purpose,
                        Integer.parseInt(act.what(NUMBER).orElseThrow()),
                        act.what(AGAIN).map(Boolean::parseBoolean).orElse(false),
                        act.what(CONTENT).orElse(""),
                        act.what(NAME).orElse(""),
                        act.what(Act.CODE).map(code -> log(act, code))));
    }

    private static PaperLog log(Act act, String code) {
        return new PaperLog(
                LocalDate.parse(act.what(FROM).orElseThrow()),
                Integer.parseInt(act.what(WEEKS).orElseThrow()),
                Optional.of(new LogCode(code)));
    }
}
