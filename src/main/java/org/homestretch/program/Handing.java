package org.homestretch.program;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.homestretch.basics.Coded;
import org.homestretch.basics.Journal;
import org.homestretch.basics.RoomWords;

/** A sheet on its way out: which it is, whether it went out before, what it held, and a name its records share. */
public record Handing(SheetPurpose purpose, int number, boolean again, String content, String name) {

    private static final RoomWords WORDS = RoomWords.of(Handing.class);

    private static final Pattern CODE = Pattern.compile("(\\w+) (\\d+) (first|again) ([0-9a-f]+) (\\w+)");
    /** How clinics wrote it before these records had a code. */
    private static final Pattern OLDER_WORDS = Pattern.compile("(sheet of|flare-up sheet beside) program (\\d+)");

    private static final int NAME_LENGTH = 8;

    public static Handing of(SheetPurpose purpose, Program program, boolean again) {
        String name = UUID.randomUUID().toString().substring(0, NAME_LENGTH);
        return new Handing(purpose, program.number(), again, program.fingerprint(), name);
    }

    /** As a sentence of the journal names it. */
    public String words() {
        return WORDS.say("sheet." + purpose.code(), number);
    }

    /** As the journal keeps it to be read again. */
    public String code() {
        return String.join(" ", purpose.code(), Integer.toString(number), again ? "again" : "first", content, name);
    }

    /** Nothing where an act of the journal is about something else. */
    public static Optional<Handing> of(Journal.Entry act) {
        Matcher code = CODE.matcher(act.about());
        if (code.matches()) {
            return Coded.find(SheetPurpose.class, code.group(1))
                    .map(purpose -> new Handing(
                            purpose,
                            Integer.parseInt(code.group(2)),
                            code.group(3).equals("again"),
                            code.group(4),
                            code.group(5)));
        }
        return act.act().isPresent() && act.about().isEmpty() ? older(act.what()) : Optional.empty();
    }

    private static Optional<Handing> older(String what) {
        Matcher words = OLDER_WORDS.matcher(what);
        return words.find()
                ? Optional.of(new Handing(
                        words.group(1).startsWith("flare") ? SheetPurpose.FLARE_UP : SheetPurpose.PROGRAM,
                        Integer.parseInt(words.group(2)),
                        false,
                        "",
                        ""))
                : Optional.empty();
    }
}
