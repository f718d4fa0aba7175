package org.homestretch.guidance.rules;

import static org.homestretch.guidance.Checked.check;
import static org.homestretch.guidance.Severity.BLOCK;
import static org.homestretch.guidance.Severity.SUGGEST;
import static org.homestretch.guidance.Severity.WARN;
import static org.homestretch.testing.PresentationBuilder.patient;

import org.homestretch.patient.episode.Condition;
import org.homestretch.patient.episode.HealthProblem;
import org.homestretch.patient.episode.Stage;
import org.homestretch.patient.episode.Surgery;
import org.homestretch.patient.exam.Direction;
import org.homestretch.patient.exam.Neuro;
import org.homestretch.patient.redflag.RedFlag;
import org.junit.jupiter.api.Test;

class DirectionRulesTest {

    @Test
    void d04BlocksTheOppositeDirectionWhenItIsStrong() {
        check(patient().easedBy(Direction.EXTENSION), "single-knee-to-chest", "partial-curl-up", "child-pose")
                .finds("D04", BLOCK, "single-knee-to-chest")
                .finds("D04", BLOCK, "partial-curl-up")
                .finds("D04", BLOCK, "child-pose");
        check(patient().easedBy(Direction.FLEXION), "prone-lying").finds("D04", BLOCK, "prone-lying");
        check(patient().easedBy(Direction.FLEXION), "couch-stretch", "prone-press-up-hips-offset")
                .finds("D04", BLOCK, "couch-stretch")
                .finds("D04", BLOCK, "prone-press-up-hips-offset");
    }

    @Test
    void d04OnlyWarnsWhenTheOppositeIsGentleOrAerobic() {
        check(patient().easedBy(Direction.EXTENSION), "posterior-pelvic-tilt", "treadmill-incline", "recumbent-bike")
                .finds("D04", WARN, "posterior-pelvic-tilt")
                .finds("D04", WARN, "treadmill-incline")
                .finds("D04", WARN, "recumbent-bike");
        check(patient().easedBy(Direction.FLEXION), "thoracic-extension-chair")
                .finds("D04", WARN, "thoracic-extension-chair");
    }

    @Test
    void d04KnowsNoOppositeOfSidewaysOrOfNoDirection() {
        check(patient().easedBy(Direction.LATERAL), "prone-lying", "child-pose").isSilentOn("D04");
        check(patient().easedBy(Direction.NONE), "prone-lying", "child-pose").isSilentOn("D04");
        check(patient().easedBy(Direction.EXTENSION), "prone-lying", "cat-camel", "bridge")
                .isSilentOn("D04");
    }

    @Test
    void d05PointsOutWhatMovesTheWayThatEases() {
        check(patient().easedBy(Direction.EXTENSION), "prone-lying").finds("D05", SUGGEST, "prone-lying");
        check(patient().easedBy(Direction.FLEXION), "recumbent-bike").finds("D05", SUGGEST, "recumbent-bike");
        check(patient().easedBy(Direction.LATERAL), "standing-side-glide").finds("D05", SUGGEST, "standing-side-glide");
        check(patient().easedBy(Direction.EXTENSION), "bridge", "child-pose").isSilentOn("D05");
        check(patient().easedBy(Direction.NOT_TESTED), "prone-lying").isSilentOn("D05");
    }

    @Test
    void d06WantsTestingBeforeEndRangeWorkWithPainBelowTheKnee() {
        var untested = patient().painBelowKnee().easedBy(Direction.NOT_TESTED);

        check(untested, "prone-press-up", "child-pose", "prone-press-up-hips-offset", "prone-on-elbows")
                .finds("D06", WARN, "prone-press-up")
                .finds("D06", WARN, "child-pose")
                .finds("D06", WARN, "prone-press-up-hips-offset")
                .isSilentOn("D06", "prone-on-elbows");
        check(patient().easedBy(Direction.NOT_TESTED), "prone-press-up").isSilentOn("D06");
        check(patient().painBelowKnee().easedBy(Direction.NONE), "prone-press-up")
                .isSilentOn("D06");
    }

    @Test
    void d07WarnsOfFullBendsBothWaysInTheAcuteStage() {
        check(patient().in(Stage.ACUTE), "prone-press-up", "child-pose").finds("D07", WARN);
        check(patient().in(Stage.SUBACUTE), "prone-press-up", "child-pose").isSilentOn("D07");
        check(patient().in(Stage.ACUTE), "prone-press-up", "single-knee-to-chest")
                .isSilentOn("D07");
        check(patient().in(Stage.ACUTE), "prone-lying", "child-pose").isSilentOn("D07");
    }

    @Test
    void d11KeepsEarlyBendingAwayFromADisc() {
        check(patient().with(Condition.DISC_HERNIATION), "child-pose", "bridge")
                .finds("D11", SUGGEST, "child-pose")
                .isSilentOn("D11", "bridge");
        check(patient().withSecondary(Condition.DEGENERATIVE_DISC), "child-pose")
                .finds("D11", SUGGEST, "child-pose");
        check(patient(), "child-pose").isSilentOn("D11");
    }

    @Test
    void d11SparesThePositionThatEasesAndTheWalk() {
        check(
                        patient().with(Condition.DISC_HERNIATION),
                        "rest-90-90",
                        "forward-lean-rest",
                        "walk-rollator-lean",
                        "treadmill-incline",
                        "recumbent-bike")
                .isSilentOn("D11", "rest-90-90")
                .isSilentOn("D11", "forward-lean-rest")
                .isSilentOn("D11", "walk-rollator-lean")
                .finds("D11", SUGGEST, "treadmill-incline")
                .finds("D11", SUGGEST, "recumbent-bike");
    }

    @Test
    void d15AsksForStrengtheningFourWeeksAfterDiscSurgery() {
        var operated = patient().with(Condition.POST_DISCECTOMY).in(Stage.ACUTE);

        check(operated.daysIn(28), "walk-continuous").finds("D15", SUGGEST);
        check(operated.daysIn(27), "walk-continuous").isSilentOn("D15");
        check(operated.daysIn(28), "glute-set").isSilentOn("D15");
        check(operated.daysIn(28), "hook-lying-march").isSilentOn("D15");
        check(operated.daysIn(28), "abdominal-draw-in", "tandem-stance").finds("D15", SUGGEST);
        check(operated.daysIn(28), "wall-alignment").finds("D15", SUGGEST);
        check(operated.daysIn(28).flagged(RedFlag.SURGERY_COMPLICATION)).isSilentOn("D15");
        check(patient().daysIn(28), "walk-continuous").isSilentOn("D15");
    }

    @Test
    void d15IsAboutDiscectomyAndDecompressionByTheDaysSinceThem() {
        check(patient().operated(Surgery.Kind.DECOMPRESSION, 28), "walk-continuous")
                .finds("D15", SUGGEST);
        check(patient().operated(Surgery.Kind.DISCECTOMY, 27).daysIn(400), "walk-continuous")
                .isSilentOn("D15");
        check(patient().operated(Surgery.Kind.DISCECTOMY), "walk-continuous").isSilentOn("D15");
        check(patient().operated(Surgery.Kind.FUSION, 60), "walk-continuous").isSilentOn("D15");
        check(patient().with(Condition.POST_FUSION), "walk-continuous").isSilentOn("D15");
        check(patient().with(Condition.POST_DECOMPRESSION), "walk-continuous").finds("D15", SUGGEST);
    }

    @Test
    void d15GoesByTheStageWhereTheDaysAreUnknown() {
        var operated = patient().with(Condition.POST_DISCECTOMY);

        check(operated.in(Stage.SUBACUTE), "walk-continuous").finds("D15", SUGGEST);
        check(operated.in(Stage.ACUTE), "walk-continuous").isSilentOn("D15");
    }

    @Test
    void d20RemindsOfPositionsInLaterPregnancy() {
        var pregnant = patient().with(Condition.PREGNANCY);

        check(pregnant.trimester(2)).finds("D20", SUGGEST);
        check(pregnant.trimester(1).alsoHaving(HealthProblem.PREGNANCY_T2PLUS)).isSilentOn("D20");
        check(patient().with(Condition.PREGNANCY).alsoHaving(HealthProblem.PREGNANCY_T2PLUS))
                .finds("D20", SUGGEST);
        check(patient().with(Condition.PREGNANCY)).isSilentOn("D20");
        check(patient().trimester(3)).isSilentOn("D20");
    }

    @Test
    void d21DoubtsTheLabelWhenThePatternIsNerveRootPain() {
        check(patient().painBelowKnee().legRaisePositive()).finds("D21", SUGGEST);
        check(patient().painBelowKnee().neuro(Neuro.STABLE_DEFICIT)).finds("D21", SUGGEST);
        check(patient().painBelowKnee()).isSilentOn("D21");
        check(patient().legRaisePositive()).isSilentOn("D21");
        check(patient().with(Condition.SPINAL_STENOSIS).painBelowKnee().legRaisePositive())
                .isSilentOn("D21");
    }
}
