package org.homestretch.advice;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.homestretch.guidance.Finding;
import org.homestretch.patient.episode.Side;
import org.homestretch.program.CautionAtPrinting;
import org.homestretch.program.Prescription;
import org.homestretch.program.Program;
import org.homestretch.program.Reminder;

/** What is fixed with a program when it goes home: when, by whom, what its sheet says, and the open cautions. */
public final class HandingOut {

    private final Adviser adviser;
    private final Clock clock;
    private final String by;

    public HandingOut(Adviser adviser, Clock clock, String by) {
        this.adviser = adviser;
        this.clock = clock;
        this.by = by;
    }

    /** A draft as it would be printed now; a printed program as it is. */
    public Program asPrinted(Program program, Case patient, Findings found) {
        return asPrinted(program, patient, found, clock.instant());
    }

    /** The same for a sheet that left at another time. */
    public Program asPrinted(Program program, Case patient, Findings found, Instant at) {
        return program.draft() ? program.printed(printing(program, patient, at, open(found))) : program;
    }

    /** The easy set for a flare-up, to be handed out beside a printed program; nothing where no exercise fits. */
    public Optional<Program> easySet(Program program, Case patient) {
        return Optional.of(adviser.flareUp(patient, program))
                .filter(exercises -> !exercises.isEmpty())
                .map(exercises -> beside(program, exercises))
                .map(set -> set.printed(printing(set, patient, clock.instant(), List.of())));
    }

    private static Program beside(Program program, List<Prescription> exercises) {
        List<Prescription> sided = exercises.stream().map(HandingOut::sided).toList();
        return new Program(
                UUID.randomUUID(), program.patient(), program.number(), sided, Optional.empty(), Optional.empty());
    }

    /** Where no side hurts, both are done. */
    private static Prescription sided(Prescription one) {
        return one.exercise().sided() && one.side() == Side.NONE ? one.on(Side.BOTH) : one;
    }

    private Program.Printing printing(Program program, Case patient, Instant at, List<CautionAtPrinting> cautions) {
        var guidance = adviser.guidance();
        List<Reminder> reminders = guidance.reminders(patient.patient(), patient.history(), program.prescriptions());
        return new Program.Printing(at, by, reminders, cautions, Optional.of(guidance.facts(patient.patient())));
    }

    private static List<CautionAtPrinting> open(Findings found) {
        return found.cautions().stream()
                .filter(Caution::open)
                .map(Caution::finding)
                .map(HandingOut::shown)
                .toList();
    }

    private static CautionAtPrinting shown(Finding finding) {
        return new CautionAtPrinting(finding.rule(), finding.exercise(), finding.reason());
    }
}
