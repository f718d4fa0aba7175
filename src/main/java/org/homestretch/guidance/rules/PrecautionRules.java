package org.homestretch.guidance.rules;

import static org.homestretch.patient.episode.Condition.DEGENERATIVE_SPONDYLOLISTHESIS;
import static org.homestretch.patient.episode.Condition.DISC_HERNIATION;
import static org.homestretch.patient.episode.Condition.PREGNANCY;
import static org.homestretch.patient.episode.Condition.SACROILIAC;
import static org.homestretch.patient.episode.Condition.SPINAL_STENOSIS;

import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.homestretch.exercise.Bias;
import org.homestretch.exercise.Flag;
import org.homestretch.guidance.GuidanceRule;
import org.homestretch.guidance.GuidanceRule.Draft;
import org.homestretch.guidance.Phrases;
import org.homestretch.guidance.PrescribedItem;
import org.homestretch.guidance.Severity;
import org.homestretch.guidance.Situation;
import org.homestretch.guidance.SurgeonLimits;
import org.homestretch.guidance.Threshold;
import org.homestretch.patient.episode.Equipment;
import org.homestretch.patient.episode.HealthProblem;
import org.homestretch.patient.episode.Remark;
import org.homestretch.patient.episode.Stage;
import org.homestretch.patient.episode.SurgeonLimit;

/** The D rules about single exercises: what a condition, a health problem or an irritable nerve rules out. */
public final class PrecautionRules {

    private static final Set<Equipment> HAND_SUPPORT = Set.of(Equipment.COUNTER, Equipment.WALL, Equipment.CHAIR);
    private static final Set<String> WALKS_WITH_RESTS = Set.of("walk-stop-sit", "walk-rollator-lean");

    private PrecautionRules() {}

    static List<GuidanceRule<PrescribedItem>> all() {
        return List.of(
                rule("D01", "conditions").finds(Severity.BLOCK, Contraindications::byCondition),
                rule("D02", "precautions").finds(Severity.BLOCK, Contraindications::byHealthProblem),
                rule("D03", "precautions").finds(Severity.WARN, Contraindications::withCare),
                rule("D08", "R27 R31").when(PrecautionRules::strainsPelvis).blocks(),
                rule("D09", "R57 P")
                        .when(PrecautionRules::pullsOnIrritableNerve)
                        .blocks(),
                rule("D10", "R57 P")
                        .when(item -> item.exercise().hamstringStretch()
                                && item.on().painBelowKnee()
                                && item.on().legRaisePositive())
                        .suggests(),
                rule("D12", "R58 P")
                        .when(item -> item.patientHas(DISC_HERNIATION)
                                && !item.on().in(Stage.CHRONIC)
                                && item.has(Flag.PROLONGED_SITTING))
                        .warns(),
                rule("D13", "R33 P")
                        .when(PrecautionRules::tooEarlyAfterSurgery)
                        .blocks(item -> List.of(Phrases.days(item.limit(Threshold.SURGERY_EARLY)))),
                rule("D14", "R33").when(PrecautionRules::againstTheSurgeon).blocks(item -> List.of(broken(item))),
                rule("D16", "R56").when(PrecautionRules::strainsWeakBone).blocks(),
                rule("D17", "K")
                        .when(item ->
                                item.on().has(HealthProblem.UNCONTROLLED_HYPERTENSION) && item.has(Flag.BREATH_HOLD))
                        .warns(),
                rule("D18", "R56 P").when(PrecautionRules::unsupported).blocks(),
                rule("D19", "R12 R14 R15").when(PrecautionRules::walksTooLong).warns());
    }

    private static Draft<PrescribedItem> rule(String id, String sources) {
        return GuidanceRule.named(id, sources);
    }

    private static boolean strainsPelvis(PrescribedItem item) {
        boolean pelvic = item.patientHas(SACROILIAC) || item.patientHas(PREGNANCY);
        return pelvic
                && item.on().patient().symptoms().painOnOneLeg()
                && (item.has(Flag.ASYM_PELVIS) || item.has(Flag.WIDE_ABDUCTION));
    }

    private static boolean pullsOnIrritableNerve(PrescribedItem item) {
        return item.has(Flag.NEURAL_HIGH) && (item.on().irritable() || lowLegRaise(item.on()));
    }

    private static boolean lowLegRaise(Situation on) {
        OptionalInt degrees = on.patient().examination().slrDegrees();
        return on.legRaisePositive() && degrees.isPresent() && degrees.getAsInt() < on.limit(Threshold.SLR_IRRITABLE);
    }

    private static boolean tooEarlyAfterSurgery(PrescribedItem item) {
        OptionalLong days = item.on().patient().course().daysSinceSurgery();
        boolean early = days.isPresent() && days.getAsLong() < item.limit(Threshold.SURGERY_EARLY);
        return early && (item.level() > 1 || bendsOrTwists(item) && item.loaded());
    }

    private static boolean bendsOrTwists(PrescribedItem item) {
        return item.bias() == Bias.FLEXION || item.bias() == Bias.ROTATION;
    }

    private static boolean againstTheSurgeon(PrescribedItem item) {
        return item.on().patient().course().operated() && !broken(item).isEmpty();
    }

    /** What the surgeon wrote that the exercise does not keep to. */
    private static List<SurgeonLimit> broken(PrescribedItem item) {
        return item.on().history().surgeonLimits().stream()
                .filter(limit -> SurgeonLimits.broken(limit, item.exercise()))
                .toList();
    }

    /** Walking is no deep or loaded bending, even where it is done leaning. */
    private static boolean strainsWeakBone(PrescribedItem item) {
        boolean weak =
                item.on().has(HealthProblem.OSTEOPOROSIS) || item.on().history().has(Remark.VERTEBRAL_FRACTURE);
        boolean deep = item.has(Flag.END_RANGE) || item.loaded();
        return weak && bendsOrTwists(item) && deep && !onFoot(item.exercise().id());
    }

    private static boolean unsupported(PrescribedItem item) {
        boolean mayFall =
                item.on().has(HealthProblem.FALL_RISK) || item.on().history().has(Remark.FALL_LAST_YEAR);
        return mayFall
                && item.has(Flag.BALANCE_RISK)
                && item.exercise().setting().equipment().stream().noneMatch(HAND_SUPPORT::contains);
    }

    private static boolean walksTooLong(PrescribedItem item) {
        boolean narrow = item.patientHas(SPINAL_STENOSIS) || item.patientHas(DEGENERATIVE_SPONDYLOLISTHESIS);
        OptionalInt limit = item.on().patient().examination().walkLimitMinutes();
        return narrow
                && limit.isPresent()
                && walk(item.exercise().id())
                && item.prescription().dose().minutes() > limit.getAsInt();
    }

    public static boolean walk(String id) {
        return onFoot(id) && !WALKS_WITH_RESTS.contains(id);
    }

    private static boolean onFoot(String id) {
        return id.startsWith("walk-") || id.startsWith("treadmill-");
    }
}
