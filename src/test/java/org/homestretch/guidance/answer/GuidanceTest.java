package org.homestretch.guidance.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.homestretch.guidance.Checked.EVERYTHING;
import static org.homestretch.guidance.Checked.GUIDANCE;
import static org.homestretch.guidance.Checked.program;
import static org.homestretch.testing.PresentationBuilder.patient;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.homestretch.guidance.Checked;
import org.homestretch.guidance.Finding;
import org.homestretch.guidance.History;
import org.homestretch.guidance.Severity;
import org.homestretch.guidance.Threshold;
import org.homestretch.guidance.Thresholds;
import org.homestretch.guidance.rules.SheetAdvice;
import org.homestretch.patient.episode.Background;
import org.homestretch.patient.episode.Condition;
import org.homestretch.patient.episode.HealthProblem;
import org.homestretch.patient.episode.Remark;
import org.homestretch.patient.episode.Side;
import org.homestretch.patient.episode.Stage;
import org.homestretch.patient.exam.Direction;
import org.homestretch.patient.exam.Neuro;
import org.homestretch.patient.redflag.RedFlag;
import org.homestretch.program.Prescription;
import org.homestretch.testing.PresentationBuilder;
import org.junit.jupiter.api.Test;

class GuidanceTest {

    @Test
    void theHardestFindingsComeFirst() {
        var found = GUIDANCE.check(
                patient().flagged(RedFlag.CORD_SIGNS).irritable().build(), program("bird-dog", "bridge"));

        assertThat(found).extracting(Finding::severity).isSorted();
        assertThat(found.getFirst().severity()).isEqualTo(Severity.BLOCK_HARD);
        assertThat(found.getLast().severity()).isEqualTo(Severity.SUGGEST);
    }

    @Test
    void anExerciseThatStandsTwiceIsFoundOnceAtItsHarder() {
        Prescription twice = Checked.usual("walk-continuous");
        List<Prescription> program = List.of(
                twice.dosed(twice.dose().withMinutes(25)),
                twice.dosed(twice.dose().withMinutes(60)));

        assertThat(GUIDANCE.check(patient().firstProgram().build(), program))
                .filteredOn(found -> found.rule().equals("A01"))
                .extracting(Finding::severity)
                .containsExactly(Severity.BLOCK);
    }

    @Test
    void finalisingRulesWaitUntilTheProgramIsDone() {
        var unscreened = patient().neverScreened().in(Stage.CHRONIC).build();

        assertThat(GUIDANCE.whileEditing(unscreened, History.NONE, program("bridge")))
                .extracting(Finding::rule)
                .doesNotContain("S13", "N04", "N06")
                .contains("N03");
        assertThat(GUIDANCE.check(unscreened, program("bridge")))
                .extracting(Finding::rule)
                .contains("S13", "N04", "N06", "N03");
    }

    @Test
    void anExerciseByItselfIsJudgedByItsOwnRulesOnly() {
        var found = GUIDANCE.of(
                patient().with(Condition.SPINAL_STENOSIS).neverScreened().build(),
                History.NONE,
                Checked.usual("prone-press-up"));

        assertThat(found).extracting(Finding::rule).containsExactly("D01");
        assertThat(found.getFirst().blocks()).isTrue();
        assertThat(found.getFirst().objects()).isTrue();
    }

    @Test
    void aClinicCanMoveAThreshold() {
        var stricter = new Guidance(EVERYTHING, Thresholds.USUAL.with(Threshold.SCREEN_VALID, 7));

        assertThat(stricter.check(patient().screened(8).build(), List.of()))
                .extracting(Finding::rule)
                .contains("S13");
        assertThat(stricter.thresholds().of(Threshold.SCREEN_VALID)).isEqualTo(7);
        assertThat(stricter.thresholds().of(Threshold.REST)).isEqualTo(2);
    }

    @Test
    void aThresholdOutOfReasonIsRefused() {
        assertThatThrownBy(() -> new Thresholds(Map.of(Threshold.REST, -1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Longest rest");
    }

    @Test
    void theSheetSaysWhatTheRulesAskFor() {
        assertThat(advice(patient(), "bridge")).containsExactly(SheetAdvice.PAIN_RULE);
        assertThat(advice(patient())).isEmpty();
        assertThat(advice(patient().legPain(1), "bridge")).contains(SheetAdvice.CAUDA_EQUINA_CARD);
        assertThat(advice(patient().painBelowKnee(), "bridge")).contains(SheetAdvice.CAUDA_EQUINA_CARD);
        assertThat(advice(patient().neuro(Neuro.STABLE_DEFICIT), "bridge")).contains(SheetAdvice.CAUDA_EQUINA_CARD);
        assertThat(advice(patient().with(Condition.DISC_HERNIATION), "child-pose"))
                .contains(SheetAdvice.NO_EARLY_BENDING);
        assertThat(advice(patient().alsoHaving(HealthProblem.UNCONTROLLED_HYPERTENSION), "wall-squat"))
                .contains(SheetAdvice.KEEP_BREATHING);
        assertThat(advice(patient().irritable(), "bridge")).contains(SheetAdvice.LITTLE_AND_OFTEN);
        assertThat(advice(patient().with(Condition.PREGNANCY), "bridge")).contains(SheetAdvice.TALK_TEST);
    }

    @Test
    void theSheetAsksForAHandholdWhereBalanceIsNeeded() {
        assertThat(advice(patient(), "weight-shift")).contains(SheetAdvice.HAND_SUPPORT);
        assertThat(advice(patient().aged(70), "step-up")).contains(SheetAdvice.HAND_SUPPORT);
        assertThat(advice(patient().alsoHaving(HealthProblem.FALL_RISK), "step-up"))
                .contains(SheetAdvice.HAND_SUPPORT);
        assertThat(advice(patient(), "step-up")).doesNotContain(SheetAdvice.HAND_SUPPORT);
        assertThat(advice(patient().aged(70), "bridge")).doesNotContain(SheetAdvice.HAND_SUPPORT);
        assertThat(GUIDANCE.advice(
                        patient().build(),
                        History.of(Background.NONE.withRemarks(Set.of(Remark.FALL_LAST_YEAR))),
                        program("step-up")))
                .contains(SheetAdvice.HAND_SUPPORT);
    }

    @Test
    void reasonsStaySentencesOfAboutTwentyWords() {
        var found = GUIDANCE.check(
                patient()
                        .aged(70)
                        .with(Condition.DISC_HERNIATION)
                        .in(Stage.ACUTE)
                        .pain(9)
                        .easedBy(Direction.EXTENSION)
                        .firstProgram()
                        .owning()
                        .build(),
                EVERYTHING.all().stream()
                        .map(exercise -> Prescription.usual(exercise, Side.BOTH))
                        .toList());

        assertThat(found).extracting(Finding::reason).isNotEmpty().allSatisfy(reason -> {
            assertThat(reason).endsWith(".").matches("[A-Z0-9].*");
            assertThat(reason.split(" ").length).isLessThanOrEqualTo(20);
        });
    }

    private static Set<SheetAdvice> advice(PresentationBuilder patient, String... exercises) {
        return GUIDANCE.advice(patient.build(), History.NONE, program(exercises));
    }
}
