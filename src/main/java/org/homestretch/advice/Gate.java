package org.homestretch.advice;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.homestretch.advice.Verdict.Readiness;
import org.homestretch.basics.RoomWords;
import org.homestretch.basics.Said;
import org.homestretch.exercise.Exercise;
import org.homestretch.guidance.Finding;
import org.homestretch.guidance.ScreenState;
import org.homestretch.patient.episode.Side;
import org.homestretch.patient.redflag.RedFlag;
import org.homestretch.program.Prescription;
import org.homestretch.program.Program;

/** The one gate to paper: every print, reprint, file and verb asks it whether a program may leave the clinic. */
public final class Gate {

    private static final RoomWords WORDS = RoomWords.of(Gate.class);

    private final ProgramCheck check;

    public Gate(ProgramCheck check) {
        this.check = check;
    }

    /** What the guidance says of the program now. */
    public Findings findings(Program program, Case patient) {
        return Findings.of(check.of(program, patient), program, patient.screen());
    }

    public Verdict judge(Program program, Case patient) {
        return judge(program, patient, findings(program, patient));
    }

    /** A draft has all to answer for; a printed program only what came up since: flags, symptoms, blocks, time. */
    public Verdict judge(Program program, Case patient, Findings found) {
        if (program.empty()) {
            return Verdict.NOTHING;
        }
        return screened(patient)
                .or(() -> stopped(found))
                .or(() -> program.draft() ? unfinished(program, found) : outdated(patient, found))
                .orElse(Verdict.READY);
    }

    /** A set handed out beside the program: nobody can give a reason for what is in it, so no block may be. */
    public Verdict judgeSet(Program set, Case patient) {
        Findings found = findings(set, patient);
        return screened(patient)
                .or(() -> stopped(found))
                .or(() -> tooOld(patient))
                .or(() -> blocked(found, Readiness.STOPPED, "not.for.now"))
                .orElse(Verdict.READY);
    }

    /** Cards that explain hold no exercise: they wait for a screen and for what stops, and not for a screen to be renewed. */
    Verdict judgeCards(Program none, Case patient) {
        return screened(patient).or(() -> stopped(findings(none, patient))).orElse(Verdict.READY);
    }

    /** A sign that nobody cleared, or a screen that cannot be relied on; its age alone is another matter. */
    private static Optional<Verdict> screened(Case patient) {
        if (patient.screen().raised()) {
            return Optional.of(new Verdict(Readiness.HELD, raised(patient)));
        }
        return switch (patient.screen()) {
            case ABSENT, INCOMPLETE, OVERTAKEN -> Optional.of(screenFirst(patient));
            default -> Optional.empty();
        };
    }

    private static Verdict screenFirst(Case patient) {
        return screenFirst(patient.screen());
    }

    private static Verdict screenFirst(ScreenState screen) {
        return new Verdict(Readiness.SCREEN_FIRST, WORDS.said("screen.first", screen));
    }

    private static Said raised(Case patient) {
        Set<RedFlag> flags = patient.patient().screening().positive();
        String names = flags.stream().map(RedFlag::words).sorted().collect(Collectors.joining("; "));
        return WORDS.said(flags.stream().allMatch(RedFlag::clearable) ? "held.clearance" : "held.screen", names);
    }

    private static Optional<Verdict> stopped(Findings found) {
        return first(found, one -> one.stops() && !one.finding().asksForAScreen())
                .map(one -> new Verdict(Readiness.STOPPED, WORDS.said("stopped", said(one))));
    }

    private static Optional<Verdict> unfinished(Program program, Findings found) {
        return Optional.of(found.screen())
                .filter(screen -> screen.holds())
                .map(Gate::screenFirst)
                .or(() -> sideless(program))
                .or(() -> first(found, one -> one.needsReason() && one.open())
                        .map(one -> new Verdict(Readiness.REASON_FIRST, WORDS.said("reason.first", said(one)))));
    }

    private static Optional<Verdict> outdated(Case patient, Findings found) {
        return blocked(found, Readiness.REASON_FIRST, "since.printed")
                .or(() -> patient.screen().holds()
                        ? Optional.of(new Verdict(Readiness.OLD_SCREEN, WORDS.said("old.screen", patient.screen())))
                        : Optional.empty());
    }

    private static Optional<Verdict> tooOld(Case patient) {
        return patient.screen().holds() ? Optional.of(screenFirst(patient)) : Optional.empty();
    }

    private static Optional<Verdict> blocked(Findings found, Readiness readiness, String key) {
        return first(found, one -> one.needsReason() && one.open())
                .map(one -> new Verdict(readiness, WORDS.said(key, said(one))));
    }

    private static Optional<Verdict> sideless(Program program) {
        List<String> names = program.inOrder().stream()
                .filter(one -> one.exercise().sided() && one.side() == Side.NONE)
                .map(Prescription::exercise)
                .map(Exercise::name)
                .toList();
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(new Verdict(Readiness.SIDE_FIRST, WORDS.said("side.first", String.join(", ", names))));
    }

    private static Optional<Caution> first(Findings found, Predicate<Caution> which) {
        return found.cautions().stream().filter(which).findFirst();
    }

    private static Said said(Caution caution) {
        Finding finding = caution.finding();
        return finding.exercise()
                .map(exercise -> WORDS.said("on.exercise", exercise.name(), finding.said()))
                .orElse(finding.said());
    }
}
