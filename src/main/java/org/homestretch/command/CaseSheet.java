package org.homestretch.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.homestretch.Workbench;
import org.homestretch.command.files.BadInput;
import org.homestretch.command.files.CaseFile;
import org.homestretch.guidance.Finding;
import org.homestretch.guidance.History;
import org.homestretch.guidance.Severity;
import org.homestretch.guidance.Thresholds;
import org.homestretch.guidance.answer.Guidance;
import org.homestretch.patient.Presentation;
import org.homestretch.patient.redflag.RedFlag;
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
    private final Guidance guidance;

    CaseSheet(Workbench workbench, Path file) {
        this.workbench = workbench;
        this.guidance = new Guidance(workbench.library(), Thresholds.USUAL);
        this.file = file;
    }

    /** What stops is refused; what else the rules object to is named, and the sheet is made. */
    SheetOrder order(SheetStyle style, PrintWriter err) {
        CaseFile read = CaseFile.read(file, workbench.library());
        refuseEmpty(read.items());
        List<Finding> found = guidance.check(read.patient(), read.items());
        refuseStopped(found, read);
        found.stream().filter(Finding::objects).map(CaseSheet::said).forEach(err::println);
        String patient = read.patient().person().name();
        LocalDate today = LocalDate.now(workbench.clock());
        return new SheetOrder(Letterhead.NONE, patient, "", today, program(read), style);
    }

    private Program program(CaseFile read) {
        Clock clock = workbench.clock();
        List<Reminder> reminders = guidance.reminders(read.patient(), History.NONE, read.items());
        return new Program(UUID.randomUUID(), UUID.randomUUID(), 1, read.items(), Optional.empty(), Optional.empty())
                .printed(new Program.Printing(clock.instant(), "", reminders).with(guidance.facts(read.patient())));
    }

    private void refuseEmpty(List<Prescription> items) {
        if (items.isEmpty()) {
            throw new BadInput(file + ": 'items' is empty; a sheet needs at least one exercise.");
        }
    }

    private void refuseStopped(List<Finding> found, CaseFile read) {
        Presentation.Screening screening = read.patient().screening();
        List<String> stops = found.stream()
                .filter(one -> one.severity() == Severity.BLOCK_HARD)
                .map(CaseSheet::said)
                .toList();
        if (!stops.isEmpty()) {
            String unscreened = screening.ageInDays().isEmpty() ? unscreened(read) : "";
            throw new Refused(
                    file + ": no sheet is made.\n" + String.join("\n", stops) + unscreened + flags(screening));
        }
    }

    /** A brisk reflex opens a screen that was whole. */
    private static String unscreened(CaseFile read) {
        return read.brisk()
                ? "\n'neuro_levels' has a brisk reflex: the question of the spinal cord is open again."
                        + " A case file cannot answer it. Record the patient in a clinic and answer the screen there."
                : "\n'screen_age_days' is missing: say how many days ago the red-flag questions were asked.";
    }

    private static String flags(Presentation.Screening screening) {
        return screening.positive().isEmpty()
                ? ""
                : "\n'red_flags' names "
                        + screening.positive().stream()
                                .map(RedFlag::code)
                                .sorted()
                                .collect(Collectors.joining(", "))
                        + ".";
    }

    private static String said(Finding finding) {
        String about = finding.exercise().map(exercise -> exercise.id() + ": ").orElse("");
        return finding.rule() + " " + finding.severity().words() + ". " + about + finding.reason();
    }
}
