package org.homestretch.guidance.rules;

import static org.homestretch.guidance.Checked.check;
import static org.homestretch.guidance.Checked.checkDosed;
import static org.homestretch.guidance.Checked.usual;
import static org.homestretch.guidance.Severity.BLOCK;
import static org.homestretch.guidance.Severity.SUGGEST;
import static org.homestretch.guidance.Severity.WARN;
import static org.homestretch.testing.PresentationBuilder.patient;

import java.util.Set;
import org.homestretch.exercise.Dose;
import org.homestretch.guidance.History;
import org.homestretch.patient.episode.Background;
import org.homestretch.patient.episode.Condition;
import org.homestretch.patient.episode.HealthProblem;
import org.homestretch.patient.episode.Irritability;
import org.homestretch.patient.episode.Remark;
import org.homestretch.patient.episode.Stage;
import org.homestretch.patient.exam.Direction;
import org.junit.jupiter.api.Test;

/** What a condition, a health problem or a sign rules out. */
class PrecautionRulesTest {

    @Test
    void d01BlocksWhatTheConditionRulesOut() {
        check(patient().with(Condition.SPINAL_STENOSIS), "prone-press-up")
                .finds("D01", BLOCK, "prone-press-up")
                .says("D01", "spinal stenosis");
        check(patient().withSecondary(Condition.SPINAL_STENOSIS), "prone-press-up")
                .finds("D01", BLOCK, "prone-press-up");
        check(patient().with(Condition.DISC_HERNIATION), "prone-press-up").isSilentOn("D01");
    }

    @Test
    void d01BlocksAConditionInItsStageOnly() {
        var disc = patient().with(Condition.DISC_HERNIATION);

        check(disc.in(Stage.ACUTE), "double-knee-to-chest")
                .finds("D01", BLOCK, "double-knee-to-chest")
                .says("D01", "in the acute stage");
        check(disc.in(Stage.SUBACUTE), "double-knee-to-chest").isSilentOn("D01");
    }

    @Test
    void d01YieldsToTheTestedDirectionForMovementWork() {
        var stenosis = patient().with(Condition.SPINAL_STENOSIS);

        check(stenosis.easedBy(Direction.EXTENSION), "standing-back-extension")
                .finds("D01", WARN, "standing-back-extension");
        check(stenosis.easedBy(Direction.NONE), "standing-back-extension")
                .finds("D01", BLOCK, "standing-back-extension");
    }

    @Test
    void d01DoesNotYieldForStrengthWorkNorForFirmConditions() {
        check(patient().with(Condition.SPINAL_STENOSIS).easedBy(Direction.EXTENSION), "superman")
                .finds("D01", BLOCK, "superman");
        check(patient().with(Condition.ISTHMIC_SPONDYLOLISTHESIS).easedBy(Direction.EXTENSION), "prone-press-up")
                .finds("D01", BLOCK, "prone-press-up");
        check(
                        patient()
                                .with(Condition.SPINAL_STENOSIS)
                                .withSecondary(Condition.ISTHMIC_SPONDYLOLISTHESIS)
                                .easedBy(Direction.EXTENSION),
                        "prone-press-up")
                .finds("D01", BLOCK, "prone-press-up");
    }

    @Test
    void d02BlocksWhatAHealthProblemRulesOut() {
        check(patient().alsoHaving(HealthProblem.OPEN_WOUND), "water-walking")
                .finds("D02", BLOCK, "water-walking")
                .says("D02", "open wound");
        check(patient().alsoHaving(HealthProblem.OPEN_WOUND), "walk-continuous").isSilentOn("D02");
        check(patient().irritable(), "slr-ankle-pumps").finds("D02", BLOCK, "slr-ankle-pumps");
        check(patient().irritable(Irritability.MODERATE), "slr-ankle-pumps").isSilentOn("D02");
    }

    @Test
    void aPositiveLegRaiseAndALaterPregnancyCountAmongTheHealthProblems() {
        check(patient().alsoHaving(HealthProblem.SLR_POSITIVE), "seated-slump-tensioner")
                .finds("D02", BLOCK, "seated-slump-tensioner");
        check(patient().legRaisePositive(50), "seated-slump-tensioner", "hamstring-supine-towel")
                .finds("D02", BLOCK, "seated-slump-tensioner")
                .finds("D03", WARN, "hamstring-supine-towel");
        check(patient().legRaise(50), "seated-slump-tensioner").isSilentOn("D02");
        check(patient().with(Condition.DISC_HERNIATION).trimester(2), "prone-lying", "abdominal-draw-in")
                .finds("D02", BLOCK, "prone-lying")
                .finds("D02", BLOCK, "abdominal-draw-in");
        check(patient().trimester(1), "prone-lying").isSilentOn("D02");
    }

    @Test
    void d03WarnsOnceOfEverythingThatAsksForCare() {
        check(patient().with(Condition.DISC_HERNIATION).in(Stage.ACUTE), "cat-camel")
                .finds("D03", WARN, "cat-camel");
        check(patient().with(Condition.DISC_HERNIATION).in(Stage.CHRONIC), "cat-camel")
                .isSilentOn("D03");
        check(patient().alsoHaving(HealthProblem.WRIST_PAIN), "cat-camel").finds("D03", WARN, "cat-camel");
        check(patient().irritable(), "opposite-leg-slider").finds("D03", WARN, "opposite-leg-slider");
        check(patient().withSecondary(Condition.SACROILIAC), "prone-press-up").finds("D03", WARN, "prone-press-up");
    }

    @Test
    void d08BlocksOneSidedAndWideWorkForAPelvisThatHurts() {
        check(patient().with(Condition.SACROILIAC).painOnOneLeg(), "step-up").finds("D08", BLOCK, "step-up");
        check(patient().with(Condition.PREGNANCY).painOnOneLeg(), "water-side-step")
                .finds("D08", BLOCK, "water-side-step");
        check(patient().with(Condition.SACROILIAC), "step-up").isSilentOn("D08");
        check(patient().with(Condition.DEEP_GLUTEAL).painOnOneLeg(), "step-up").isSilentOn("D08");
        check(patient().with(Condition.SACROILIAC).painOnOneLeg(), "bridge").isSilentOn("D08");
    }

    @Test
    void d09BlocksStrongTensionOnAnIrritableNerve() {
        check(patient().irritable(), "hamstring-doorway").finds("D09", BLOCK, "hamstring-doorway");
        check(patient().legRaisePositive(44), "hamstring-doorway").finds("D09", BLOCK, "hamstring-doorway");
        check(patient().legRaisePositive(45), "hamstring-doorway").isSilentOn("D09");
        check(patient().legRaisePositive(), "hamstring-doorway").isSilentOn("D09");
        check(patient().legRaise(30), "hamstring-doorway").isSilentOn("D09");
        check(patient().legRaise(30).alsoHaving(HealthProblem.SLR_POSITIVE), "hamstring-doorway")
                .finds("D09", BLOCK, "hamstring-doorway");
        check(patient().irritable(), "hamstring-supine-90-90").isSilentOn("D09");
    }

    @Test
    void d10AsksForABentKneeWhenTheLegRaiseIsPositive() {
        check(patient().painBelowKnee().legRaisePositive(60), "hamstring-supine-90-90")
                .finds("D10", SUGGEST, "hamstring-supine-90-90");
        check(patient().painBelowKnee().alsoHaving(HealthProblem.SLR_POSITIVE), "hamstring-supine-90-90")
                .finds("D10", SUGGEST, "hamstring-supine-90-90");
        check(patient().legRaisePositive(60), "hamstring-supine-90-90").isSilentOn("D10");
        check(patient().painBelowKnee().legRaise(60), "hamstring-supine-90-90").isSilentOn("D10");
        check(patient().painBelowKnee().legRaisePositive(60), "supine-sciatic-tensioner")
                .isSilentOn("D10");
    }

    @Test
    void d12WarnsOfLongSittingUntilADiscHasSettled() {
        var disc = patient().with(Condition.DISC_HERNIATION);

        check(disc.in(Stage.ACUTE), "recumbent-bike").finds("D12", WARN, "recumbent-bike");
        check(disc.in(Stage.SUBACUTE), "recumbent-bike").finds("D12", WARN, "recumbent-bike");
        check(disc.in(Stage.CHRONIC), "recumbent-bike").isSilentOn("D12");
        check(disc.in(Stage.ACUTE), "walk-continuous").isSilentOn("D12");
        check(patient().in(Stage.ACUTE), "recumbent-bike").isSilentOn("D12");
    }

    @Test
    void d16SparesAWeakSpineDeepOrLoadedBendingAndTwisting() {
        var weak = patient().alsoHaving(HealthProblem.OSTEOPOROSIS);

        check(weak, "child-pose", "partial-curl-up", "seated-trunk-rotation", "long-sit-hip-twist")
                .finds("D16", BLOCK, "child-pose")
                .finds("D16", BLOCK, "partial-curl-up")
                .finds("D16", BLOCK, "seated-trunk-rotation")
                .finds("D16", BLOCK, "long-sit-hip-twist");
        check(weak, "single-knee-to-chest", "knee-rolls", "prone-press-up", "bridge")
                .isSilentOn("D16");
        check(weak, "walk-rollator-lean", "treadmill-incline", "rowing-machine")
                .isSilentOn("D16", "walk-rollator-lean")
                .isSilentOn("D16", "treadmill-incline")
                .finds("D16", BLOCK, "rowing-machine");
        check(patient(), "child-pose").isSilentOn("D16");
        check(patient(), History.of(Background.NONE.withRemarks(Set.of(Remark.VERTEBRAL_FRACTURE))), "child-pose")
                .finds("D16", BLOCK, "child-pose");
    }

    @Test
    void d17WarnsOfHoldingTheBreathWithHighBloodPressure() {
        check(patient().alsoHaving(HealthProblem.UNCONTROLLED_HYPERTENSION), "wall-squat", "bridge")
                .finds("D17", WARN, "wall-squat")
                .isSilentOn("D17", "bridge");
        check(patient(), "wall-squat").isSilentOn("D17");
    }

    @Test
    void d18WantsHandSupportForThoseWhoMayFall() {
        var mayFall = patient().alsoHaving(HealthProblem.FALL_RISK);

        check(mayFall, "single-leg-stance", "step-up", "tandem-stance", "quad-standing", "split-squat-supported")
                .finds("D18", BLOCK, "single-leg-stance")
                .finds("D18", BLOCK, "step-up")
                .isSilentOn("D18", "tandem-stance")
                .isSilentOn("D18", "quad-standing")
                .isSilentOn("D18", "split-squat-supported");
        check(mayFall, "bridge").isSilentOn("D18");
        check(patient(), "single-leg-stance").isSilentOn("D18");
        check(patient(), History.of(Background.NONE.withRemarks(Set.of(Remark.FALL_LAST_YEAR))), "single-leg-stance")
                .finds("D18", BLOCK, "single-leg-stance");
    }

    @Test
    void d19KeepsWalksShorterThanTheWalkingLimit() {
        var stenosis = patient().with(Condition.SPINAL_STENOSIS);

        check(stenosis.walks(19), "walk-continuous").finds("D19", WARN, "walk-continuous");
        check(stenosis.walks(14), "treadmill-flat").finds("D19", WARN, "treadmill-flat");
        check(stenosis.walks(20), "walk-continuous").isSilentOn("D19");
        check(stenosis.walks(5), "walk-stop-sit", "walk-rollator-lean", "recumbent-bike")
                .isSilentOn("D19");
        check(patient().with(Condition.DEGENERATIVE_SPONDYLOLISTHESIS).walks(5), "walk-continuous")
                .finds("D19", WARN, "walk-continuous");
        check(patient().walks(5), "walk-continuous").isSilentOn("D19");
        check(patient().with(Condition.SPINAL_STENOSIS), "walk-continuous").isSilentOn("D19");
    }

    @Test
    void d19LooksAtTheMinutesPrescribed() {
        var short10 = usual("walk-continuous").dosed(Dose.ofMinutes(10, 2, 7));

        checkDosed(patient().with(Condition.SPINAL_STENOSIS).walks(12), short10).isSilentOn("D19");
    }
}
