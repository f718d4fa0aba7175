package org.homestretch.guidance.rules;

import static org.homestretch.guidance.Checked.check;
import static org.homestretch.guidance.Severity.BLOCK;
import static org.homestretch.guidance.Severity.BLOCK_HARD;
import static org.homestretch.guidance.Severity.SUGGEST;
import static org.homestretch.guidance.Severity.WARN;
import static org.homestretch.testing.PresentationBuilder.patient;

import java.util.Set;
import org.homestretch.guidance.History;
import org.homestretch.guidance.RedFlagAdvice;
import org.homestretch.patient.episode.Background;
import org.homestretch.patient.episode.Condition;
import org.homestretch.patient.episode.HealthProblem;
import org.homestretch.patient.episode.InflammatorySign;
import org.homestretch.patient.episode.Stage;
import org.homestretch.patient.episode.YellowFlag;
import org.homestretch.patient.exam.Neuro;
import org.homestretch.patient.redflag.RedFlag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ScreeningRulesTest {

    @ParameterizedTest
    @EnumSource
    void everyRedFlagStopsTheProgramUnderItsOwnRuleAndNoOther(RedFlag flag) {
        var checked = check(patient().flagged(flag), "bridge");

        checked.finds(rule(flag), BLOCK_HARD);
        for (RedFlag other : RedFlag.values()) {
            if (!rule(other).equals(rule(flag))) {
                checked.isSilentOn(rule(other));
            }
        }
    }

    @Test
    void s02AlsoStopsForSevereOrGrowingWeaknessOnTesting() {
        check(patient().neuro(Neuro.SEVERE_WEAKNESS)).finds("S02", BLOCK_HARD);
        check(patient().neuro(Neuro.WORSENING)).finds("S02", BLOCK_HARD);
        check(patient().neuro(Neuro.STABLE_DEFICIT)).isSilentOn("S02");
        check(patient()).isSilentOn("S02");
    }

    @Test
    void s11StopsForAnUnstableHeartAmongTheHealthProblemsToo() {
        var unstable = patient().alsoHaving(HealthProblem.CARDIAC_UNSTABLE);

        check(unstable, "bridge").finds("S11", BLOCK_HARD);
        check(unstable).finds("S11", BLOCK_HARD);
        check(patient().alsoHaving(HealthProblem.UNCONTROLLED_HYPERTENSION), "bridge")
                .isSilentOn("S11");
        check(unstable.cleared(RedFlag.CARDIAC_UNSTABLE), "bridge").isSilentOn("S11");
    }

    @Test
    void s18WantsClearanceForAFreshSlipInTheYoung() {
        var slip = patient().with(Condition.ISTHMIC_SPONDYLOLISTHESIS).in(Stage.ACUTE);

        check(slip.aged(20), "bridge").finds("S18", BLOCK).says("S18", "clearance");
        check(slip.aged(16)).finds("S18", BLOCK);
        check(slip.aged(21), "bridge").isSilentOn("S18");
        check(slip.aged(20).in(Stage.SUBACUTE), "bridge").isSilentOn("S18");
        check(patient()
                        .with(Condition.DEGENERATIVE_SPONDYLOLISTHESIS)
                        .in(Stage.ACUTE)
                        .aged(20))
                .isSilentOn("S18");
        check(patient()
                        .withSecondary(Condition.ISTHMIC_SPONDYLOLISTHESIS)
                        .in(Stage.ACUTE)
                        .aged(20))
                .finds("S18", BLOCK);
    }

    @Test
    void s12StopsForPatientsUnderSixteen() {
        check(patient().aged(15)).finds("S12", BLOCK_HARD);
        check(patient().aged(16)).isSilentOn("S12");
    }

    @Test
    void s13StopsWithoutAScreenOfTheLastFourWeeks() {
        check(patient().neverScreened()).finds("S13", BLOCK_HARD);
        check(patient().screened(29)).finds("S13", BLOCK_HARD);
        check(patient().screened(28)).isSilentOn("S13");
    }

    @Test
    void s14AsksForRetestingOnStableNerveLoss() {
        check(patient().neuro(Neuro.STABLE_DEFICIT)).finds("S14", WARN);
        check(patient()).isSilentOn("S14");
        check(patient().neuro(Neuro.WORSENING)).isSilentOn("S14");
    }

    @Test
    void s15WarnsFromThreeInflammatorySigns() {
        var three = History.of(Background.NONE.withInflammatory(Set.of(
                InflammatorySign.ONSET_BEFORE_45,
                InflammatorySign.MORNING_STIFFNESS,
                InflammatorySign.WOKEN_AT_NIGHT)));
        var two = History.of(Background.NONE.withInflammatory(
                Set.of(InflammatorySign.ONSET_BEFORE_45, InflammatorySign.MORNING_STIFFNESS)));

        check(patient(), three).finds("S15", WARN);
        check(patient(), two).isSilentOn("S15");
    }

    @Test
    void s16AsksForTheWarningListWithLegPain() {
        check(patient().legPain(1)).finds("S16", SUGGEST);
        check(patient().painBelowKnee()).finds("S16", SUGGEST);
        check(patient().backPain(9)).isSilentOn("S16");
    }

    @Test
    void c03SuggestsEducationOnAYellowFlag() {
        check(patient(), History.of(Background.NONE.withYellowFlags(Set.of(YellowFlag.PAIN_MEANS_HARM))))
                .finds("C03", SUGGEST);
        check(patient()).isSilentOn("C03");
    }

    private static String rule(RedFlag flag) {
        return RedFlagAdvice.of(flag).rule();
    }
}
