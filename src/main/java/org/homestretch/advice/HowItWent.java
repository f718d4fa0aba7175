package org.homestretch.advice;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homestretch.basics.RoomWords;
import org.homestretch.exercise.Exercise;
import org.homestretch.guidance.Redosed;
import org.homestretch.guidance.Threshold;
import org.homestretch.guidance.suggest.ProgramStep;
import org.homestretch.guidance.suggest.ProgramStep.Move;
import org.homestretch.guidance.suggest.Steps;
import org.homestretch.guidance.visit.Response;
import org.homestretch.guidance.visit.Review;
import org.homestretch.patient.Presentation;
import org.homestretch.patient.episode.PainScore;
import org.homestretch.program.Prescription;
import org.homestretch.program.Program;
import org.homestretch.progress.ExerciseDays;
import org.homestretch.progress.Reaction;
import org.homestretch.progress.Reaction.Settled;
import org.homestretch.progress.Reaction.Sign;
import org.homestretch.progress.RecentPain;
import org.homestretch.progress.Visit;

/** How it went with the printed program, as recorded at a visit, or else as far as log and pain scores let guess. */
record HowItWent(Review review, List<Response> responses, String words) {

    private static final RoomWords WORDS = RoomWords.of(HowItWent.class);

    /** Nothing where neither an answer nor a log was recorded since the program was printed. */
    static Optional<HowItWent> of(Review review) {
        return review.reaction()
                .map(reaction -> recorded(review, reaction))
                .or(() -> review.log().map(log -> guessed(review, log)));
    }

    private static HowItWent recorded(Review review, Reaction reaction) {
        String words = review.log()
                .map(log -> WORDS.say("done.and", log.percent(), reaction.words()))
                .orElseGet(reaction::words);
        return new HowItWent(review, review.responses(), words);
    }

    /** Where nobody asked, a rise in pain since the program was printed stands for pain at the exercises. */
    private static HowItWent guessed(Review review, ExerciseDays log) {
        int rise = rise(review);
        boolean sharp = rise > review.thresholds().of(Threshold.RISE_TOP);
        var guess = new Reaction(
                Optional.of(PainScore.of(rise)),
                Optional.of(rise == 0 ? Settled.WITHIN_A_DAY : Settled.ONLY_JUST_WITHIN_A_DAY),
                sharp ? Set.of(Sign.ROSE_SHARPLY) : Set.of(Sign.GOOD_FORM),
                List.of());
        String words = rise == 0
                ? WORDS.say("guessed.no.worse", log.percent())
                : WORDS.say("guessed.worse", log.percent(), rise);
        return new HowItWent(review, review.responses(guess), words);
    }

    /** The program one step on or back where a step is due and something is left to do, then it as it was printed. */
    List<StartChoice> choices(Steps steps, Case patient) {
        Program printed = review.handedOut().program();
        List<ProgramStep> taken = steps.next(patient.patient(), patient.history(), responses);
        boolean same = taken.stream().allMatch(step -> step.move() == Move.HOLD);
        boolean nothing = taken.stream().allMatch(step -> step.after().isEmpty());
        return same || nothing
                ? List.of(StartChoice.copyOf(printed, Optional.of(why(taken))))
                : List.of(choice(taken), StartChoice.copyOf(printed, Optional.empty()));
    }

    /** Why it stays as it is. */
    private String why(List<ProgramStep> taken) {
        String reasons = taken.stream().map(ProgramStep::why).distinct().collect(Collectors.joining(" "));
        return WORDS.say("and.so", words, reasons);
    }

    private StartChoice choice(List<ProgramStep> taken) {
        Map<Exercise, String> reasons = taken.stream()
                .filter(step -> step.after().isPresent())
                .collect(
                        Collectors.toMap(step -> step.after().get().exercise(), ProgramStep::why, (one, other) -> one));
        int number = review.handedOut().program().number();
        String details = WORDS.say("and.so", words, moves(taken));
        return new StartChoice(WORDS.say("adjusted", number), details, changes(taken), once(taken), reasons);
    }

    /** What each step does: "Bridge: 10 to 12 reps". */
    private static List<String> changes(List<ProgramStep> taken) {
        return taken.stream()
                .filter(step -> step.move() != Move.HOLD)
                .map(HowItWent::change)
                .toList();
    }

    private static String change(ProgramStep step) {
        String was = step.before().exercise().name();
        return step.after()
                .map(after -> after.exercise().equals(step.before().exercise())
                        ? new Redosed(step.before(), after.dose()).words()
                        : WORDS.say("now", was, after.exercise().name()))
                .orElseGet(() -> WORDS.say("now.stopped", was));
    }

    /** The harder exercise of a step may be in the program already. */
    private static List<Prescription> once(List<ProgramStep> taken) {
        var seen = new HashSet<Exercise>();
        return taken.stream()
                .map(ProgramStep::after)
                .flatMap(Optional::stream)
                .filter(one -> seen.add(one.exercise()))
                .toList();
    }

    private static String moves(List<ProgramStep> taken) {
        return Stream.of(Move.PROGRESS, Move.REGRESS, Move.STOP)
                .filter(move -> count(taken, move) > 0)
                .map(move -> WORDS.say("so.many", move, count(taken, move)))
                .collect(Collectors.joining(", "));
    }

    private static long count(List<ProgramStep> taken, Move move) {
        return taken.stream().filter(step -> step.move() == move).count();
    }

    private static int rise(Review review) {
        List<Visit> before = new ArrayList<>(review.visits());
        before.removeIf(visit -> visit.date().isAfter(review.handedOut().day()));
        return rise(RecentPain.of(before), RecentPain.of(review.visits()));
    }

    private static int rise(Presentation.Pain before, Presentation.Pain now) {
        int leg = now.leg().points() - before.leg().points();
        int back = now.back().points() - before.back().points();
        return Math.max(0, Math.max(leg, back));
    }
}
