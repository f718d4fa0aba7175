package org.homestretch.guidance.rules;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homestretch.basics.Series;
import org.homestretch.exercise.Area;
import org.homestretch.exercise.Exercise;
import org.homestretch.exercise.Kind;
import org.homestretch.exercise.Muscle;
import org.homestretch.guidance.GuidanceRule;
import org.homestretch.guidance.GuidanceRule.Draft;
import org.homestretch.guidance.Phrases;
import org.homestretch.guidance.PrescribedItem;
import org.homestretch.guidance.Situation;
import org.homestretch.guidance.Threshold;
import org.homestretch.patient.episode.HealthProblem;
import org.homestretch.patient.episode.Remark;
import org.homestretch.patient.episode.Side;
import org.homestretch.patient.episode.Stage;
import org.homestretch.patient.redflag.RedFlag;
import org.homestretch.program.Prescription;

/** The N rules about the whole program: how many exercises, how long, and how the areas are balanced. */
public final class SizeRules {

    private record Likeness(Kind kind, Muscle muscle) {}

    private SizeRules() {}

    static List<GuidanceRule<Situation>> atEditing() {
        return List.of(
                rule("N01", "R43")
                        .when(on -> on.counted() > on.limit(Threshold.COUNT_WARN))
                        .warns(on -> List.of(on.counted(), on.limit(Threshold.COUNT_WARN))),
                rule("N02", "R43 R44 P")
                        .when(on -> on.counted() > on.limit(Threshold.COUNT_BLOCK))
                        .blocks(on -> List.of(on.counted(), on.limit(Threshold.COUNT_BLOCK))),
                rule("N03", "R43 P")
                        .when(on -> on.counted() < on.limit(Threshold.COUNT_LEAST))
                        .suggests(on -> List.of(Phrases.range(on.limit(Threshold.COUNT_LEAST), most(on)))),
                rule("N05", "seed R58").when(SizeRules::missesHamstringStretch).suggests(),
                rule("N07", "P R43").when(SizeRules::tooLong).warns(on -> List.of(on.activeMinutes(), activeLimit(on))),
                rule("N08", "P").when(SizeRules::duplicates).warns(on -> List.of(on.limit(Threshold.ALIKE))),
                rule("N12", "R44 P")
                        .when(on -> on.history().newAtThisVisit().size() > on.limit(Threshold.NEW_AT_ONCE))
                        .warns(on -> List.of(on.limit(Threshold.NEW_AT_ONCE))),
                rule("N13", "R44")
                        .when(on -> on.older() && on.counted() > on.limit(Threshold.OLDER_COUNT))
                        .warns(on -> List.of(on.counted(), on.limit(Threshold.OLDER_COUNT))),
                rule("N14", "R53 R56")
                        .when(on -> on.older() && !on.any(one -> one.kind() == Kind.BALANCE))
                        .suggests());
    }

    static List<GuidanceRule<Situation>> atFinalising() {
        return List.of(
                rule("N04", "R2 seed").when(SizeRules::missesAerobic).warns(),
                rule("N06", "R2 seed")
                        .when(on -> !on.in(Stage.ACUTE) && on.countedAreas().size() < Area.values().length)
                        .warns(on -> List.of(missing(on))));
    }

    private static Draft<Situation> rule(String id, String sources) {
        return GuidanceRule.named(id, sources);
    }

    private static int most(Situation on) {
        return on.limit(on.older() ? Threshold.OLDER_COUNT : Threshold.COUNT_WARN);
    }

    private static boolean missesHamstringStretch(Situation on) {
        return shortHamstrings(on)
                && !on.any(Exercise::hamstringStretch)
                && on.hamstringStretches().stream().anyMatch(stretch -> allowed(on, stretch));
    }

    /** A leg raise that stops early without bringing on leg pain is stopped by muscle. */
    private static boolean shortHamstrings(Situation on) {
        OptionalInt degrees = on.patient().examination().slrDegrees();
        boolean stopsEarly = degrees.isPresent() && degrees.getAsInt() < on.limit(Threshold.SLR_SHORT);
        return on.history().has(Remark.HAMSTRINGS_SHORT) || stopsEarly && !on.legRaisePositive();
    }

    private static boolean allowed(Situation on, Exercise stretch) {
        return !Rules.block(new PrescribedItem(on, Prescription.usual(stretch, Side.BOTH)));
    }

    /** Whether the exercises of a day take longer than people keep up. */
    public static boolean tooLong(Situation on) {
        return on.activeMinutes() > activeLimit(on);
    }

    private static int activeLimit(Situation on) {
        boolean tender = on.in(Stage.ACUTE) || on.worstPain() >= on.limit(Threshold.PAIN_HIGH);
        return on.limit(tender ? Threshold.ACTIVE_SHORT : Threshold.ACTIVE_LONG);
    }

    private static boolean duplicates(Situation on) {
        Map<Likeness, Long> alike = on.program().stream()
                .filter(one -> one.counted() && one.area() != Area.AEROBIC)
                .map(Prescription::exercise)
                .collect(Collectors.groupingBy(
                        one -> new Likeness(one.kind(), one.movement().mainMuscle()), Collectors.counting()));
        return alike.values().stream().anyMatch(number -> number >= on.limit(Threshold.ALIKE));
    }

    private static boolean missesAerobic(Situation on) {
        boolean heldBack = on.has(HealthProblem.CARDIAC_UNSTABLE)
                || on.patient().screening().positive().contains(RedFlag.CARDIAC_UNSTABLE);
        return !heldBack && !on.any(one -> one.area() == Area.AEROBIC);
    }

    private static Object missing(Situation on) {
        var present = on.countedAreas();
        return Series.and(Stream.of(Area.values())
                .filter(area -> !present.contains(area))
                .map(area -> List.of(area))
                .toList());
    }
}
