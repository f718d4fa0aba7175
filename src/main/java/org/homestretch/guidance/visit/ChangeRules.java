package org.homestretch.guidance.visit;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.homestretch.exercise.Area;
import org.homestretch.exercise.Exercise;
import org.homestretch.exercise.Muscle;
import org.homestretch.guidance.GuidanceRule;
import org.homestretch.guidance.GuidanceRule.Draft;
import org.homestretch.guidance.Phrases;
import org.homestretch.guidance.Threshold;
import org.homestretch.patient.episode.Equipment;
import org.homestretch.program.Prescription;

/** The rules on how fast a program may grow. */
final class ChangeRules {

    private static final int HARDEST_LEVEL = 4;
    private static final int PERCENT = 100;
    private static final Set<Muscle> TRUNK = EnumSet.of(
            Muscle.TRANSVERSUS_ABDOMINIS,
            Muscle.RECTUS_ABDOMINIS,
            Muscle.OBLIQUES,
            Muscle.MULTIFIDUS,
            Muscle.ERECTOR_SPINAE,
            Muscle.QUADRATUS_LUMBORUM);

    private ChangeRules() {}

    static List<GuidanceRule<AtVisit<Change>>> all() {
        return List.of(
                rule("A02", "P")
                        .when(ChangeRules::aerobicJump)
                        .warns(seen -> List.of(
                                Phrases.share(seen.limit(Threshold.AEROBIC_RISE_PERCENT)),
                                Phrases.counted(seen.limit(Threshold.AEROBIC_RISE_MINUTES), "minute"))),
                rule("G02", "P").when(seen -> seen.what().raised() > 1).warns(),
                rule("G03", "R54")
                        .when(ChangeRules::heavyJump)
                        .warns(seen -> List.of(Phrases.share(seen.limit(Threshold.LOAD_RISE)))),
                rule("G04", "P").when(seen -> seen.what().levels() > 1).blocks());
    }

    static List<GuidanceRule<AtVisit<Prescription>>> onPlan() {
        Draft<AtVisit<Prescription>> longHold = GuidanceRule.named("G05", "R35 K");
        return List.of(longHold.when(ChangeRules::longTrunkHold)
                .warns(seen -> List.of(Phrases.counted(seen.limit(Threshold.TRUNK_HOLD), "second"))));
    }

    private static Draft<AtVisit<Change>> rule(String id, String sources) {
        return GuidanceRule.named(id, sources);
    }

    /** The larger of the two allowances, for each week since the last visit. */
    private static boolean aerobicJump(AtVisit<Change> seen) {
        int before = seen.what().before().dose().minutes();
        int after = seen.what().after().dose().minutes();
        int weeks = Math.max(1, seen.visit().journey().weeksSinceVisit());
        int byShare = before * seen.limit(Threshold.AEROBIC_RISE_PERCENT) * weeks;
        int byMinutes = seen.limit(Threshold.AEROBIC_RISE_MINUTES) * weeks * PERCENT;
        return before > 0 && (after - before) * PERCENT > Math.max(byShare, byMinutes);
    }

    private static boolean heavyJump(AtVisit<Change> seen) {
        int before = seen.what().gramsBefore();
        int rise = seen.what().gramsAfter() - before;
        return before > 0 && rise * PERCENT > before * seen.limit(Threshold.LOAD_RISE);
    }

    /** A carry holds a weight, not the trunk still. */
    private static boolean longTrunkHold(AtVisit<Prescription> seen) {
        Exercise exercise = seen.what().exercise();
        return exercise.area() == Area.STRENGTHENING
                && TRUNK.contains(exercise.movement().mainMuscle())
                && !exercise.setting().equipment().contains(Equipment.DUMBBELL)
                && exercise.level() < HARDEST_LEVEL
                && seen.what().dose().holdSeconds() > seen.limit(Threshold.TRUNK_HOLD);
    }
}
