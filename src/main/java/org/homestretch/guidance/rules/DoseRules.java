package org.homestretch.guidance.rules;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.homestretch.exercise.Kind;
import org.homestretch.exercise.Surface;
import org.homestretch.guidance.GuidanceRule;
import org.homestretch.guidance.GuidanceRule.Draft;
import org.homestretch.guidance.Phrases;
import org.homestretch.guidance.PrescribedItem;
import org.homestretch.guidance.Threshold;
import org.homestretch.patient.episode.Equipment;
import org.homestretch.patient.episode.Limit;
import org.homestretch.patient.episode.Side;

/** The N rules about single exercises: whether the patient can do them, and how often is too often. */
public final class DoseRules {

    private DoseRules() {}

    static List<GuidanceRule<PrescribedItem>> atEditing() {
        return List.of(
                rule("N09", "P").when(item -> !lacking(item).isEmpty()).blocks(item -> List.of(lacking(item))),
                rule("N10", "P").when(item -> !hit(item).isEmpty()).blocks(item -> List.of(hit(item))),
                rule("N11", "P")
                        .when(item ->
                                item.exercise().sided() && item.prescription().side() == Side.NONE)
                        .blocks(),
                rule("N15", "P")
                        .when(DoseRules::tooOften)
                        .warns(item -> List.of(
                                item.prescription().dose().timesADay(),
                                mostTimesADay(item).orElseThrow())),
                rule("N16", "R54")
                        .when(DoseRules::missesRestDays)
                        .warns(item -> List.of(Phrases.counted(item.limit(Threshold.STRENGTH_DAYS), "day"))));
    }

    static List<GuidanceRule<PrescribedItem>> atFinalising() {
        return List.of(rule("N17", "R45")
                .when(item -> item.on().history().notOnPaper().contains(item.exercise()))
                .blocks());
    }

    private static Draft<PrescribedItem> rule(String id, String sources) {
        return GuidanceRule.named(id, sources);
    }

    /** A bed does where the floor or a bed will do, so a mat is never lacking there. */
    private static Set<Equipment> lacking(PrescribedItem item) {
        var setting = item.exercise().setting();
        var owned = item.on().patient().circumstances().equipment();
        return setting.equipment().stream()
                .filter(thing -> thing != Equipment.NONE && !owned.contains(thing))
                .filter(thing -> thing != Equipment.MAT || setting.surface() != Surface.FLOOR_OR_BED)
                .collect(Collectors.toSet());
    }

    private static Set<Limit> hit(PrescribedItem item) {
        var limits = item.on().patient().circumstances().limits();
        return item.exercise().suitability().limitsHit().stream()
                .filter(limits::contains)
                .collect(Collectors.toSet());
    }

    private static boolean tooOften(PrescribedItem item) {
        OptionalInt most = mostTimesADay(item);
        return most.isPresent() && item.prescription().dose().timesADay() > most.getAsInt();
    }

    /** Nothing where a kind may be done as often as one likes. */
    public static OptionalInt mostTimesADay(PrescribedItem item) {
        return switch (item.exercise().kind()) {
            case STRENGTH, STRETCH, MOBILITY -> OptionalInt.of(item.limit(Threshold.OFTEN_MUSCLE));
            case MOTOR_CONTROL, NEURAL, POSTURE -> OptionalInt.of(item.limit(Threshold.OFTEN_CONTROL));
            case DIRECTIONAL -> OptionalInt.of(item.limit(Threshold.OFTEN_DIRECTIONAL));
            case BALANCE, RELIEF, AEROBIC -> OptionalInt.empty();
        };
    }

    private static boolean missesRestDays(PrescribedItem item) {
        return item.is(Kind.STRENGTH)
                && item.loaded()
                && item.level() >= item.limit(Threshold.STRENGTH_LEVEL)
                && item.prescription().dose().daysAWeek() > item.limit(Threshold.STRENGTH_DAYS);
    }
}
