package org.homestretch.guidance.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.homestretch.exercise.Area;
import org.homestretch.exercise.Dose;
import org.homestretch.exercise.Exercise;
import org.homestretch.guidance.DoseLadder;
import org.homestretch.guidance.Finding;
import org.homestretch.guidance.PrescribedItem;
import org.homestretch.guidance.Redosed;
import org.homestretch.guidance.Situation;
import org.homestretch.guidance.Threshold;
import org.homestretch.guidance.rules.AerobicRules;
import org.homestretch.guidance.rules.DoseRules;
import org.homestretch.guidance.rules.PrecautionRules;
import org.homestretch.guidance.rules.SizeRules;
import org.homestretch.program.Prescription;

/** Which doses a rule would rather see; whether they answer it, the rules are asked afterwards. */
final class DoseAnswers {

    /** Loaded strength work of beginners (R54). */
    private static final int STRENGTH_DAYS = 3;

    private static final int BOUTS_WITHOUT_LEG_PAIN = 2;
    private static final int WHOLE_WEEK = 7;

    private DoseAnswers() {}

    static List<Redosed> of(Situation on, Finding finding) {
        return finding.exercise()
                .map(exercise -> each(on, exercise, item -> one(finding.rule(), item)))
                .orElseGet(() -> whole(finding.rule(), on));
    }

    private static Dose one(String rule, PrescribedItem item) {
        Prescription now = item.prescription();
        Dose dose = now.dose();
        return switch (rule) {
            case "N15" -> dose.withTimesADay(atMost(DoseRules.mostTimesADay(item), dose.timesADay()));
            case "N16" -> dose.withDaysAWeek(Math.min(STRENGTH_DAYS, item.limit(Threshold.STRENGTH_DAYS)));
            case "A01" -> minutes(item, AerobicRules.startMinutes(item.on()));
            case "D19" -> minutes(item, dose.minutes());
            case "G01" -> DoseLadder.up(item.on(), now);
            case "G05" -> dose.withHold(Math.min(item.limit(Threshold.TRUNK_HOLD), dose.holdSeconds()));
            case "G06" -> dose.withTimesADay(Math.min(BOUTS_WITHOUT_LEG_PAIN, dose.timesADay()));
            case "P11" -> DoseLadder.down(now);
            default -> dose;
        };
    }

    private static List<Redosed> whole(String rule, Situation on) {
        return switch (rule) {
            case "A03" -> more(on);
            case "N07" -> shorter(on);
            case "P08" ->
                all(
                        on,
                        item -> DoseLadder.gentle(
                                item.exercise(), item.prescription().dose()));
            default -> List.of();
        };
    }

    /** At most so many, and never longer than the walk that brings the leg symptoms on. */
    private static Dose minutes(PrescribedItem item, int most) {
        Dose dose = item.prescription().dose();
        OptionalInt walk = item.on().patient().examination().walkLimitMinutes();
        boolean bound = PrecautionRules.walk(item.exercise().id());
        int minutes = bound ? atMost(walk, most) : most;
        return dose.aerobic() ? dose.withMinutes(Math.clamp(minutes, 1, dose.minutes())) : dose;
    }

    private static int atMost(OptionalInt limit, int number) {
        return Math.min(limit.orElse(number), number);
    }

    /** The first activity a little longer, or on one more day. */
    private static List<Redosed> more(Situation on) {
        return on.program().stream()
                .filter(one -> one.area() == Area.AEROBIC)
                .map(one -> new Redosed(one, longer(on, one)))
                .filter(Redosed::changes)
                .limit(1)
                .toList();
    }

    private static Dose longer(Situation on, Prescription one) {
        Dose up = DoseLadder.up(on, one);
        return up.equals(one.dose()) ? up.withDaysAWeek(Math.min(WHOLE_WEEK, up.daysAWeek() + 1)) : up;
    }

    /** The longest exercise gives way first, again and again until the day is short enough. */
    private static List<Redosed> shorter(Situation on) {
        List<Prescription> now = new ArrayList<>(on.program());
        Optional<Integer> longest = longest(now);
        while (longest.isPresent() && SizeRules.tooLong(on.prescribing(now))) {
            now.set(longest.get(), shortened(now.get(longest.get())));
            longest = longest(now);
        }
        return IntStream.range(0, now.size())
                .mapToObj(place ->
                        new Redosed(on.program().get(place), now.get(place).dose()))
                .filter(Redosed::changes)
                .toList();
    }

    private static Optional<Integer> longest(List<Prescription> program) {
        return IntStream.range(0, program.size())
                .boxed()
                .filter(place -> program.get(place).activeSeconds() > 0
                        && !shortened(program.get(place)).equals(program.get(place)))
                .max(Comparator.comparing(place -> program.get(place).activeSeconds()));
    }

    private static Prescription shortened(Prescription one) {
        return one.dosed(DoseLadder.shorter(one));
    }

    private static List<Redosed> each(Situation on, Exercise exercise, Function<PrescribedItem, Dose> answer) {
        return all(on, answer).stream()
                .filter(change -> change.before().exercise().equals(exercise))
                .toList();
    }

    private static List<Redosed> all(Situation on, Function<PrescribedItem, Dose> answer) {
        return on.program().stream()
                .map(one -> new Redosed(one, answer.apply(new PrescribedItem(on, one))))
                .filter(Redosed::changes)
                .toList();
    }
}
