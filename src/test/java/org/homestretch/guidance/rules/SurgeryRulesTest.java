package org.homestretch.guidance.rules;

import static org.homestretch.guidance.Checked.check;
import static org.homestretch.guidance.Severity.BLOCK;
import static org.homestretch.testing.PresentationBuilder.patient;

import java.util.List;
import java.util.Set;
import org.homestretch.guidance.History;
import org.homestretch.patient.episode.Background;
import org.homestretch.patient.episode.Condition;
import org.homestretch.patient.episode.Remark;
import org.homestretch.patient.episode.Stage;
import org.homestretch.patient.episode.SurgeonLimit;
import org.homestretch.patient.episode.Surgery;
import org.homestretch.patient.exam.Direction;
import org.junit.jupiter.api.Test;

/** What waits after an operation, and what the surgeon forbade. */
class SurgeryRulesTest {

    @Test
    void d13AllowsOnlyTheEasiestInTheFirstTwoWeeksAfterDiscSurgery() {
        var operated = patient().with(Condition.POST_DISCECTOMY).in(Stage.ACUTE);

        check(operated.daysIn(13), "hook-lying-march", "glute-set", "rowing-machine", "walk-rollator-lean")
                .finds("D13", BLOCK, "hook-lying-march")
                .finds("D13", BLOCK, "rowing-machine")
                .isSilentOn("D13", "walk-rollator-lean")
                .isSilentOn("D13", "glute-set");
        check(operated.daysIn(13), "knee-rolls", "calf-raise-double").isSilentOn("D13");
        check(operated.daysIn(14), "hook-lying-march").isSilentOn("D13");
        check(patient().with(Condition.DISC_HERNIATION).daysIn(3), "hook-lying-march")
                .isSilentOn("D13");
        check(patient().with(Condition.POST_DISCECTOMY).in(Stage.ACUTE), "hook-lying-march")
                .isSilentOn("D13");
    }

    @Test
    void d13SpeaksAfterEverySurgeryByTheDaysSinceIt() {
        var disc = patient().with(Condition.DISC_HERNIATION).daysIn(400);

        for (Surgery.Kind kind : Surgery.Kind.values()) {
            check(disc.operated(kind, 13), "hook-lying-march").finds("D13", BLOCK, "hook-lying-march");
            check(disc.operated(kind, 14), "hook-lying-march").isSilentOn("D13");
            check(disc.operated(kind), "hook-lying-march").finds("D13", BLOCK, "hook-lying-march");
        }
        for (Condition after : List.of(Condition.POST_DECOMPRESSION, Condition.POST_FUSION)) {
            check(patient().with(after).in(Stage.ACUTE).daysIn(13), "hook-lying-march")
                    .finds("D13", BLOCK, "hook-lying-march");
            check(patient().with(after).in(Stage.ACUTE), "hook-lying-march").isSilentOn("D13");
        }
    }

    @Test
    void anOperationThatWasToldCountsAsTheConditionAfterIt() {
        check(patient().operated(Surgery.Kind.FUSION, 200), "seated-trunk-rotation")
                .finds("D01", BLOCK, "seated-trunk-rotation");
        check(patient().in(Stage.ACUTE).operated(Surgery.Kind.DISCECTOMY, 20), "prone-press-up")
                .finds("D01", BLOCK, "prone-press-up");
        check(patient().operated(Surgery.Kind.OTHER, 200), "seated-trunk-rotation")
                .isSilentOn("D01");
    }

    @Test
    void aFusedSpineWaitsForTheSurgeonsRelease() {
        var fused = patient().with(Condition.POST_FUSION);
        var released = History.of(Background.NONE.withRemarks(Set.of(Remark.SURGEON_RELEASED)));

        check(fused, "prone-press-up", "partial-curl-up", "seated-trunk-rotation", "bridge")
                .finds("D01", BLOCK, "prone-press-up")
                .finds("D01", BLOCK, "partial-curl-up")
                .finds("D01", BLOCK, "seated-trunk-rotation")
                .isSilentOn("D01", "bridge");
        check(fused.easedBy(Direction.EXTENSION), "prone-press-up").finds("D01", BLOCK, "prone-press-up");
        check(patient().with(Condition.POST_FUSION), released, "prone-press-up", "partial-curl-up")
                .isSilentOn("D01");
        check(patient().with(Condition.POST_FUSION).in(Stage.ACUTE), released, "bridge")
                .finds("D01", BLOCK, "bridge");
    }

    @Test
    void d14BlocksWhatTheSurgeonForbade() {
        var noTwisting = History.of(Background.NONE.withSurgeonLimits(Set.of(SurgeonLimit.NO_TWISTING)));

        check(patient().with(Condition.POST_DISCECTOMY), noTwisting, "knee-rolls", "glute-set")
                .finds("D14", BLOCK, "knee-rolls")
                .isSilentOn("D14", "glute-set")
                .says("D14", "no twisting");
        check(patient().with(Condition.POST_FUSION), noTwisting, "knee-rolls").finds("D14", BLOCK, "knee-rolls");
        check(patient().operated(Surgery.Kind.OTHER, 60), noTwisting, "knee-rolls")
                .finds("D14", BLOCK, "knee-rolls");
        check(patient(), noTwisting, "knee-rolls").isSilentOn("D14");
        check(patient().with(Condition.POST_DISCECTOMY), "knee-rolls").isSilentOn("D14");
    }

    @Test
    void everySurgeonLimitForbidsWhatItNames() {
        breaks(SurgeonLimit.NO_BENDING, "single-knee-to-chest", "prone-lying");
        breaks(SurgeonLimit.NO_ARCHING, "prone-lying", "single-knee-to-chest");
        breaks(SurgeonLimit.NO_TWISTING, "knee-rolls", "cat-camel");
        breaks(SurgeonLimit.NO_LIFTING, "farmer-carry", "squat-bodyweight");
        breaks(SurgeonLimit.NO_LOADING, "squat-bodyweight", "glute-set");
        breaks(SurgeonLimit.NO_LONG_SITTING, "recumbent-bike", "walk-continuous");
        breaks(SurgeonLimit.NO_POOL, "water-walking", "walk-continuous");
    }

    private static void breaks(SurgeonLimit limit, String broken, String fine) {
        check(
                        patient().with(Condition.POST_DISCECTOMY),
                        History.of(Background.NONE.withSurgeonLimits(Set.of(limit))),
                        broken,
                        fine)
                .finds("D14", BLOCK, broken)
                .isSilentOn("D14", fine);
    }
}
