package org.homestretch.ui.program;

import java.util.List;
import java.util.Optional;
import org.homestretch.guidance.Finding;
import org.homestretch.guidance.Guidance;
import org.homestretch.guidance.SheetAdvice;
import org.homestretch.program.Program;
import org.homestretch.program.Reminder;
import org.homestretch.program.Shown;
import org.homestretch.ui.kit.Desk;

/** What is fixed with a program when it is printed: when, by whom, what its sheet says, and the open cautions. */
final class Freezing {

    private final Desk desk;
    private final Known known;
    private final Guidance guidance;
    private final FindingsModel findings;

    Freezing(Desk desk, Known known, Guidance guidance, FindingsModel findings) {
        this.desk = desk;
        this.known = known;
        this.guidance = guidance;
        this.findings = findings;
    }

    /** A draft as it would be printed now; a printed program as it is. */
    Program asPrinted(Program program) {
        return program.draft() ? program.printed(printing(program, cautions())) : program;
    }

    /** A set of exercises that is handed out beside the program; it has no cautions on screen. */
    Program handedOut(Program set) {
        return set.printed(printing(set, List.of()));
    }

    private Program.Printing printing(Program program, List<Shown> cautions) {
        return new Program.Printing(desk.clock().instant(), desk.user(), reminders(program), cautions);
    }

    private List<Shown> cautions() {
        return findings.found().get().cautions().stream()
                .filter(Caution::open)
                .map(Caution::finding)
                .map(Freezing::shown)
                .toList();
    }

    private static Shown shown(Finding finding) {
        return new Shown(finding.rule(), finding.exercise(), finding.reason());
    }

    private List<Reminder> reminders(Program program) {
        return known.with(program).stream()
                .flatMap(facts -> guidance.advice(facts.patient(), facts.history(), program.prescriptions()).stream())
                .map(Freezing::reminder)
                .flatMap(Optional::stream)
                .toList();
    }

    /** The pain rule and the warning signs of the cauda equina are on every sheet. */
    private static Optional<Reminder> reminder(SheetAdvice asked) {
        return switch (asked) {
            case PAIN_RULE, CAUDA_EQUINA_CARD -> Optional.empty();
            case NO_EARLY_BENDING -> Optional.of(Reminder.NO_EARLY_BENDING);
            case HAND_SUPPORT -> Optional.of(Reminder.HAND_SUPPORT);
            case KEEP_BREATHING -> Optional.of(Reminder.KEEP_BREATHING);
            case TALK_TEST -> Optional.of(Reminder.TALK_TEST);
            case LITTLE_AND_OFTEN -> Optional.of(Reminder.LITTLE_AND_OFTEN);
        };
    }
}
