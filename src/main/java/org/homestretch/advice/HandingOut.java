package org.homestretch.advice;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.homestretch.guidance.Finding;
import org.homestretch.program.Prescription;
import org.homestretch.program.Program;
import org.homestretch.program.Reminder;
import org.homestretch.program.Shown;

/** Whether a program may go home, and what is fixed with it when it does: when, by whom, reminders, open cautions. */
public final class HandingOut {

    /** What stands between a program and its sheet. */
    public enum Readiness {
        NOTHING,
        SCREEN_FIRST,
        HELD,
        STOPPED,
        REASON_FIRST,
        READY
    }

    private final Adviser adviser;
    private final Clock clock;
    private final String by;

    public HandingOut(Adviser adviser, Clock clock, String by) {
        this.adviser = adviser;
        this.clock = clock;
        this.by = by;
    }

    public Readiness judge(Program program, Findings found) {
        if (program.empty()) {
            return Readiness.NOTHING;
        }
        return switch (found.screen()) {
            case ABSENT, INCOMPLETE, OVERTAKEN, TOO_OLD -> Readiness.SCREEN_FIRST;
            case POSITIVE_WITHOUT_ACTION -> Readiness.HELD;
            case VALID, POSITIVE_WITH_ACTION -> afterScreen(found);
        };
    }

    private static Readiness afterScreen(Findings found) {
        if (found.stopped()) {
            return Readiness.STOPPED;
        }
        return found.wantsReason() ? Readiness.REASON_FIRST : Readiness.READY;
    }

    /** A draft as it would be printed now; a printed program as it is. */
    public Program asPrinted(Program program, Case patient, Findings found) {
        return program.draft() ? program.printed(printing(program, patient, open(found))) : program;
    }

    /** The easy set for a flare-up, to be handed out beside a printed program; nothing where no exercise fits. */
    public Optional<Program> easySet(Program program, Case patient) {
        return Optional.of(adviser.flareUp(patient, program))
                .filter(exercises -> !exercises.isEmpty())
                .map(exercises -> beside(program, exercises))
                .map(set -> set.printed(printing(set, patient, List.of())));
    }

    private static Program beside(Program program, List<Prescription> exercises) {
        return new Program(
                UUID.randomUUID(), program.patient(), program.number(), exercises, Optional.empty(), Optional.empty());
    }

    private Program.Printing printing(Program program, Case patient, List<Shown> cautions) {
        List<Reminder> reminders =
                adviser.guidance().reminders(patient.patient(), patient.history(), program.prescriptions());
        return new Program.Printing(clock.instant(), by, reminders, cautions);
    }

    private static List<Shown> open(Findings found) {
        return found.cautions().stream()
                .filter(Caution::open)
                .map(Caution::finding)
                .map(HandingOut::shown)
                .toList();
    }

    private static Shown shown(Finding finding) {
        return new Shown(finding.rule(), finding.exercise(), finding.reason());
    }
}
