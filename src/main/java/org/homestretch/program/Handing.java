package org.homestretch.program;

import java.util.Optional;
import java.util.UUID;
import org.homestretch.basics.Act;
import org.homestretch.basics.Coded;

/** A sheet on its way out: which it is, whether it went out before, what it held, and a name its records share. */
public record Handing(SheetPurpose purpose, int number, boolean again, String content, String name) {

    private static final String PURPOSE = "purpose";
    private static final String NUMBER = "number";
    private static final String AGAIN = "again";
    private static final String CONTENT = "content";
    private static final String NAME = "name";

    private static final int NAME_LENGTH = 8;

    public static Handing of(SheetPurpose purpose, Program program, boolean again) {
        String name = UUID.randomUUID().toString().substring(0, NAME_LENGTH);
        return new Handing(purpose, program.number(), again, program.fingerprint(), name);
    }

    /** Something done with this sheet, as the journal keeps it. */
    public Act act(Act.Kind kind) {
        return Act.of(kind)
                .with(PURPOSE, purpose.code())
                .with(NUMBER, number)
                .with(AGAIN, again)
                .with(CONTENT, content)
                .with(NAME, name);
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
                        act.what(NAME).orElse("")));
    }
}
