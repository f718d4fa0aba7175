package org.homestretch.ui.program;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homestretch.exercise.Exercise;
import org.homestretch.guidance.Response;
import org.homestretch.guidance.Response.Done;
import org.homestretch.guidance.Response.Felt;
import org.homestretch.guidance.Response.Settled;
import org.homestretch.guidance.Response.Sign;
import org.homestretch.guidance.Step;
import org.homestretch.guidance.Step.Move;
import org.homestretch.guidance.Steps;
import org.homestretch.patient.PainScore;
import org.homestretch.patient.Presentation;
import org.homestretch.program.Prescription;
import org.homestretch.program.Program;
import org.homestretch.progress.ExerciseDays;
import org.homestretch.progress.Visit;

/** How it went with a printed program: days exercised, and how far pain rose since it was handed out. */
record Course(ExerciseDays days, int rise) {

    /** Nothing where no log was read since the program was printed. */
    static Optional<Course> since(Program printed, List<Visit> visits, Clock clock) {
        LocalDate day = printed.printing()
                .map(printing -> LocalDate.ofInstant(printing.at(), clock.getZone()))
                .orElse(LocalDate.MAX);
        List<Visit> before =
                visits.stream().filter(one -> !one.date().isAfter(day)).toList();
        return visits.stream()
                .filter(one -> one.date().isAfter(day))
                .map(Visit::days)
                .flatMap(Optional::stream)
                .reduce((earlier, later) -> later)
                .map(days -> new Course(days, rise(RecentPain.of(before), RecentPain.of(visits))));
    }

    /** The program one step on or back, where a step is due. */
    Optional<StartChoice> adjusted(Program last, Steps steps, Facts facts) {
        List<Step> taken = steps.next(
                facts.patient(),
                facts.history(),
                last.inOrder().stream().map(this::response).toList());
        boolean same = taken.stream().allMatch(step -> step.move() == Move.HOLD);
        return same ? Optional.empty() : Optional.of(choice(last, taken));
    }

    /** The visits record pain, not pain at an exercise: a rise since the last visit stands for it. */
    private Response response(Prescription prescription) {
        var felt = new Felt(
                PainScore.of(0), PainScore.of(rise), rise == 0 ? Settled.WITHIN_A_DAY : Settled.ONLY_JUST_WITHIN_A_DAY);
        return new Response(prescription, felt, Set.of(Sign.GOOD_FORM), new Done(days.percent(), 0, days.count(), 0));
    }

    private StartChoice choice(Program last, List<Step> taken) {
        Map<Exercise, String> reasons = taken.stream()
                .filter(step -> step.after().isPresent())
                .collect(Collectors.toMap(step -> step.after().get().exercise(), Step::why, (one, other) -> one));
        String details = "%d%% of days done, pain %s. %s"
                .formatted(days.percent(), rise == 0 ? "no worse" : "up by " + rise, moves(taken));
        return new StartChoice("Program " + last.number() + ", adjusted", details, once(taken), reasons);
    }

    /** The harder exercise of a step may be in the program already. */
    private static List<Prescription> once(List<Step> taken) {
        var seen = new HashSet<Exercise>();
        return taken.stream()
                .map(Step::after)
                .flatMap(Optional::stream)
                .filter(one -> seen.add(one.exercise()))
                .toList();
    }

    private static String moves(List<Step> taken) {
        return Stream.of(Move.PROGRESS, Move.REGRESS, Move.STOP)
                .filter(move -> count(taken, move) > 0)
                .map(move -> move.words() + " " + count(taken, move))
                .collect(Collectors.joining(", "));
    }

    private static long count(List<Step> taken, Move move) {
        return taken.stream().filter(step -> step.move() == move).count();
    }

    private static int rise(Presentation.Pain before, Presentation.Pain now) {
        int leg = now.leg().points() - before.leg().points();
        int back = now.back().points() - before.back().points();
        return Math.max(0, Math.max(leg, back));
    }
}
