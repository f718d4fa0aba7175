package org.homestretch.ui.program;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.homestretch.program.Program;

/** What the head of the program says of it: its number, whether it is printed, and where it comes from. */
record ProgramHead(String title, String tag, String origin) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

    static ProgramHead of(Program program, List<Program> earlier, ZoneId zone) {
        String title = "Program " + program.number();
        if (program.printing().isPresent()) {
            var printing = program.printing().get();
            String day = DAY.format(printing.at().atZone(zone));
            return new ProgramHead(title, "Printed", day + ", " + printing.by());
        }
        return earlier.stream()
                .filter(one -> one.number() < program.number())
                .findFirst()
                .map(before -> new ProgramHead(title, "Changed since printed", "from Program " + before.number()))
                .orElse(new ProgramHead(title, program.empty() ? "New" : "Draft", ""));
    }
}
