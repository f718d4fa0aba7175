package org.homestretch.guidance.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.homestretch.exercise.Area;
import org.homestretch.exercise.Exercise;
import org.homestretch.exercise.Intensity;
import org.homestretch.exercise.StartPosition;
import org.homestretch.guidance.GuidanceRule;
import org.homestretch.guidance.GuidanceRule.Draft;
import org.homestretch.guidance.PrescribedItem;
import org.homestretch.guidance.Severity;
import org.homestretch.guidance.Situation;
import org.homestretch.guidance.Threshold;
import org.homestretch.guidance.Verdict;
import org.homestretch.patient.episode.Condition;
import org.homestretch.patient.episode.Conditioning;
import org.homestretch.patient.episode.Equipment;
import org.homestretch.patient.episode.Remark;
import org.homestretch.patient.episode.Stage;

/** The A rules of the program: how long and how hard at the start, and what suits a narrow spinal canal. */
public final class AerobicRules {

    private static final Set<Equipment> LEANING_MACHINES =
            Set.of(Equipment.RECUMBENT_BIKE, Equipment.STATIONARY_BIKE, Equipment.RECUMBENT_STEPPER);
    private static final Set<String> OTHER_LEANING = Set.of("treadmill-incline", "walk-stop-sit", "walk-rollator-lean");
    private static final int PERCENT = 100;

    private AerobicRules() {}

    static List<GuidanceRule<PrescribedItem>> onExercises() {
        return List.of(
                item("A01", "R51 P").finds(Severity.BLOCK, AerobicRules::longStart),
                item("A05", "P")
                        .when(item -> item.exercise().intensity() == Intensity.VIGOROUS && tooEarly(item.on()))
                        .warns());
    }

    static List<GuidanceRule<Situation>> onProgram() {
        return List.of(
                program("A04", "R12 R15")
                        .when(on -> narrow(on) && !on.any(AerobicRules::easesNarrowCanal))
                        .suggests(),
                program("A06", "R29 K")
                        .when(on -> on.pregnant() || on.history().has(Remark.BETA_BLOCKER))
                        .suggests());
    }

    /** The longest bout to start with, by how fit the patient is. */
    public static int startMinutes(Situation on) {
        return switch (on.patient().circumstances().assumedConditioning()) {
            case LOW -> on.limit(Threshold.START_LOW);
            case AVERAGE -> on.limit(Threshold.START_AVERAGE);
            case HIGH -> on.limit(Threshold.START_HIGH);
        };
    }

    private static Draft<PrescribedItem> item(String id, String sources) {
        return GuidanceRule.named(id, sources);
    }

    private static Draft<Situation> program(String id, String sources) {
        return GuidanceRule.named(id, sources);
    }

    private static Optional<Verdict> longStart(PrescribedItem item) {
        int start = startMinutes(item.on());
        int minutes = item.prescription().dose().minutes();
        if (!item.on().firstProgram() || minutes <= start) {
            return Verdict.silent();
        }

        boolean far = minutes * PERCENT > start * item.limit(Threshold.START_BLOCK);
        return far ? Verdict.block("A01", minutes, start) : Verdict.warn("A01", minutes, start);
    }

    /** Whether an aerobic exercise eases a narrow canal that the patient has. */
    public static boolean suitsNarrowCanal(PrescribedItem item) {
        return narrow(item.on()) && easesNarrowCanal(item.exercise());
    }

    /** Whether it is the short light walk that high pain starts with. */
    public static boolean shortWalkInPain(PrescribedItem item) {
        boolean hurts = PainRules.severe(item.on()) || PainRules.high(item.on());
        return hurts
                && item.aerobic()
                && item.exercise().movement().position() == StartPosition.STANDING
                && item.exercise().intensity() == Intensity.LIGHT
                && item.level() == 1;
    }

    private static boolean narrow(Situation on) {
        return on.has(Condition.SPINAL_STENOSIS) || on.has(Condition.DEGENERATIVE_SPONDYLOLISTHESIS);
    }

    private static boolean easesNarrowCanal(Exercise exercise) {
        boolean leaning = OTHER_LEANING.contains(exercise.id())
                || exercise.movement().position() == StartPosition.WATER
                || exercise.setting().equipment().stream().anyMatch(LEANING_MACHINES::contains);
        return exercise.area() == Area.AEROBIC && leaning;
    }

    private static boolean tooEarly(Situation on) {
        return on.worstPain() > on.limit(Threshold.VIGOROUS_PAIN)
                || !on.in(Stage.CHRONIC)
                || on.conditioned(Conditioning.LOW);
    }
}
