package org.homestretch.guidance.rules;

import static org.homestretch.patient.episode.Condition.DEGENERATIVE_DISC;
import static org.homestretch.patient.episode.Condition.DISC_HERNIATION;
import static org.homestretch.patient.episode.Condition.NONSPECIFIC;
import static org.homestretch.patient.episode.Condition.POST_DECOMPRESSION;
import static org.homestretch.patient.episode.Condition.POST_DISCECTOMY;
import static org.homestretch.patient.episode.Condition.PREGNANCY;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.homestretch.exercise.Bias;
import org.homestretch.exercise.Exercise;
import org.homestretch.exercise.Flag;
import org.homestretch.exercise.Kind;
import org.homestretch.guidance.GuidanceRule;
import org.homestretch.guidance.GuidanceRule.Draft;
import org.homestretch.guidance.Phrases;
import org.homestretch.guidance.PrescribedItem;
import org.homestretch.guidance.Severity;
import org.homestretch.guidance.Situation;
import org.homestretch.guidance.Threshold;
import org.homestretch.guidance.Verdict;
import org.homestretch.patient.episode.HealthProblem;
import org.homestretch.patient.episode.Stage;
import org.homestretch.patient.exam.Direction;
import org.homestretch.patient.redflag.RedFlag;

/** The D rules about the direction that eases, and those about a condition as a whole. */
public final class DirectionRules {

    private static final int SECOND_TRIMESTER = 2;
    private static final int CONTROL_THAT_BUILDS = 2;

    private DirectionRules() {}

    static List<GuidanceRule<PrescribedItem>> onExercises() {
        return List.of(
                item("D04", "R5").finds(Severity.BLOCK, DirectionRules::opposite),
                item("D05", "R4 R5").when(DirectionRules::matches).suggests(),
                item("D06", "R4 P").when(DirectionRules::untestedEndRange).warns(),
                item("D11", "R34")
                        .when(item -> disc(item.on()) && bendsEarly(item))
                        .suggests());
    }

    static List<GuidanceRule<Situation>> onProgram() {
        return List.of(
                program("D07", "P").when(DirectionRules::mixedEndRange).warns(),
                program("D15", "R32")
                        .when(DirectionRules::missesStrengthening)
                        .suggests(on -> List.of(Phrases.days(on.limit(Threshold.SURGERY_STRENGTHEN)))),
                program("D20", "R29").when(DirectionRules::laterPregnancy).suggests(),
                program("D21", "R1 K").when(DirectionRules::looksLikeNerveRoot).suggests());
    }

    /**
     * Whether a tested direction goes before what suits the condition: not after surgery, in pregnancy or with an
     * isthmic slip.
     */
    public static boolean leads(Situation on) {
        return switch (on.patient().symptoms().easedBy()) {
            case FLEXION, EXTENSION, LATERAL -> Contraindications.FIRM.stream().noneMatch(on::has);
            case NONE, NOT_TESTED -> false;
        };
    }

    /** Whether the exercise moves the way that eased the symptoms on testing. */
    public static boolean matches(PrescribedItem item) {
        return switch (item.on().patient().symptoms().easedBy()) {
            case FLEXION -> item.bias() == Bias.FLEXION;
            case EXTENSION -> item.bias() == Bias.EXTENSION;
            case LATERAL -> item.bias() == Bias.LATERAL;
            case NONE, NOT_TESTED -> false;
        };
    }

    private static Draft<PrescribedItem> item(String id, String sources) {
        return GuidanceRule.named(id, sources);
    }

    private static Draft<Situation> program(String id, String sources) {
        return GuidanceRule.named(id, sources);
    }

    /** Sideways has no opposite. */
    private static boolean opposes(PrescribedItem item) {
        return switch (item.on().patient().symptoms().easedBy()) {
            case FLEXION -> item.bias() == Bias.EXTENSION;
            case EXTENSION -> item.bias() == Bias.FLEXION;
            case LATERAL, NONE, NOT_TESTED -> false;
        };
    }

    private static Optional<Verdict> opposite(PrescribedItem item) {
        if (!opposes(item)) {
            return Verdict.silent();
        }
        boolean strong = item.is(Kind.DIRECTIONAL) || item.loaded() || item.has(Flag.END_RANGE);
        return strong && !item.aerobic() ? Verdict.block("D04") : Verdict.warn("D04.light");
    }

    private static boolean untestedEndRange(PrescribedItem item) {
        return item.on().painBelowKnee()
                && item.on().patient().symptoms().easedBy() == Direction.NOT_TESTED
                && item.has(Flag.END_RANGE)
                && (item.bias() == Bias.FLEXION || item.bias() == Bias.EXTENSION);
    }

    private static boolean disc(Situation on) {
        return on.has(DISC_HERNIATION) || on.has(DEGENERATIVE_DISC);
    }

    /** The position that eases, and a walk, are fine at any hour. */
    private static boolean bendsEarly(PrescribedItem item) {
        return item.bias() == Bias.FLEXION
                && !item.is(Kind.RELIEF)
                && !item.exercise().id().startsWith("walk-");
    }

    private static boolean mixedEndRange(Situation on) {
        return on.in(Stage.ACUTE)
                && on.any(one -> endRange(one, Bias.FLEXION))
                && on.any(one -> endRange(one, Bias.EXTENSION));
    }

    private static boolean endRange(Exercise exercise, Bias bias) {
        return exercise.movement().bias() == bias && exercise.has(Flag.END_RANGE);
    }

    private static boolean missesStrengthening(Situation on) {
        return strengthDue(on) && !on.any(DirectionRules::buildsStrength);
    }

    /** Whether the time to build strength has come after an operation on a disc or for a narrow canal. */
    public static boolean strengthDue(Situation on) {
        return (on.has(POST_DISCECTOMY) || on.has(POST_DECOMPRESSION))
                && readyToStrengthen(on)
                && !on.patient().screening().positive().contains(RedFlag.SURGERY_COMPLICATION);
    }

    /** Holding the belly in is where strength begins, not where it is built. */
    public static boolean buildsStrength(Exercise exercise) {
        return exercise.kind() == Kind.STRENGTH
                || exercise.kind() == Kind.MOTOR_CONTROL && exercise.level() >= CONTROL_THAT_BUILDS;
    }

    /** Where the days are unknown, past the acute stage is past six weeks. */
    private static boolean readyToStrengthen(Situation on) {
        OptionalLong days = on.patient().course().daysSinceSurgery();
        return days.isPresent() ? days.getAsLong() >= on.limit(Threshold.SURGERY_STRENGTHEN) : !on.in(Stage.ACUTE);
    }

    /** The trimester says it; where it is not recorded, the health problem does. */
    private static boolean laterPregnancy(Situation on) {
        OptionalInt trimester = on.patient().course().trimester();
        boolean later = trimester.isPresent()
                ? trimester.getAsInt() >= SECOND_TRIMESTER
                : on.has(HealthProblem.PREGNANCY_T2PLUS);
        return on.has(PREGNANCY) && later;
    }

    /** About the working label, so only the main condition counts. */
    private static boolean looksLikeNerveRoot(Situation on) {
        boolean nerveSigns = on.patient().examination().nerveLoss() || on.legRaisePositive();
        return on.patient().course().main() == NONSPECIFIC && on.painBelowKnee() && nerveSigns;
    }
}
