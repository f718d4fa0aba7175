package org.homestretch.ui.program;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.homestretch.basics.RoomWords;
import org.homestretch.program.Program;
import org.homestretch.ui.kit.control.Dates;
import org.homestretch.ui.kit.work.Desk;

/** What the head of the program says of it: its number, whether it is printed, and where it comes from. */
record ProgramHead(String title, String tag, String origin) {

    private static final RoomWords WORDS = RoomWords.of(ProgramHead.class);

    static ProgramHead of(Program program, List<Program> earlier, Desk desk) {
        String title = WORDS.say("program.number", program.number());
        if (program.empty()) {
            return new ProgramHead(title, WORDS.say("tag.new"), "");
        }
        return program.printing()
                .map(printing ->
                        new ProgramHead(title, WORDS.say("tag.printed"), when(printing, desk) + ", " + printing.by()))
                .or(() -> before(program, earlier)
                        .map(number ->
                                new ProgramHead(title, WORDS.say("tag.changed"), WORDS.say("origin.program", number))))
                .orElseGet(() -> new ProgramHead(title, WORDS.say("tag.draft"), ""));
    }

    private static Optional<Integer> before(Program program, List<Program> earlier) {
        return earlier.stream()
                .map(Program::number)
                .filter(number -> number < program.number())
                .findFirst();
    }

    private static String when(Program.Printing printing, Desk desk) {
        LocalDate day = LocalDate.ofInstant(printing.at(), desk.clock().getZone());
        return Dates.near(day, desk.today());
    }
}
