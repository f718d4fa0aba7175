package org.homestretch.command;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.homestretch.Workbench;
import org.homestretch.guidance.Guidance;
import org.homestretch.guidance.History;
import org.homestretch.guidance.Thresholds;
import org.homestretch.patient.RedFlag;
import org.homestretch.program.Letterhead;
import org.homestretch.program.Prescription;
import org.homestretch.program.Program;
import org.homestretch.program.Reminder;
import org.homestretch.program.SheetOrder;
import org.homestretch.program.SheetStyle;

/** The sheet of a case file: as from a clinic, with what the rules ask it to say. */
final class CaseSheet {

    private final Workbench workbench;
    private final Path file;

    CaseSheet(Workbench workbench, Path file) {
        this.workbench = workbench;
        this.file = file;
    }

    byte[] pdf(SheetStyle style) {
        CaseFile read = CaseFile.read(file, workbench.library());
        refuseEmpty(read.items());
        refuseRedFlags(read);
        String patient = read.patient().person().name();
        LocalDate today = LocalDate.now(workbench.clock());
        var order = new SheetOrder(Letterhead.NONE, patient, "", today, program(read), style);
        return workbench.sheets().make(order).pdf();
    }

    private Program program(CaseFile read) {
        Clock clock = workbench.clock();
        var guidance = new Guidance(workbench.library(), Thresholds.USUAL);
        List<Reminder> reminders = guidance.reminders(read.patient(), History.NONE, read.items());
        return new Program(UUID.randomUUID(), UUID.randomUUID(), 1, read.items(), Optional.empty(), Optional.empty())
                .printed(new Program.Printing(clock.instant(), "", reminders));
    }

    private void refuseEmpty(List<Prescription> items) {
        if (items.isEmpty()) {
            throw new BadInput(file + ": 'items' is empty; a sheet needs at least one exercise.");
        }
    }

    /** A clinic may print once somebody wrote down what was done; a case file has no place for that. */
    private void refuseRedFlags(CaseFile read) {
        var positive = read.patient().screening().positive();
        if (!positive.isEmpty()) {
            throw new BadInput(file + ": 'red_flags' names "
                    + positive.stream().map(RedFlag::code).sorted().collect(Collectors.joining(", "))
                    + "; no sheet is made with a warning sign open. See to it first, then leave it out.");
        }
    }
}
