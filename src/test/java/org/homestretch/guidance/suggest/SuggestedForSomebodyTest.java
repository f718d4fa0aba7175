package org.homestretch.guidance.suggest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homestretch.testing.PresentationBuilder.patient;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.homestretch.catalogue.Catalogue;
import org.homestretch.exercise.Bias;
import org.homestretch.exercise.Exercise;
import org.homestretch.exercise.Kind;
import org.homestretch.exercise.Library;
import org.homestretch.exercise.Muscle;
import org.homestretch.guidance.History;
import org.homestretch.guidance.Thresholds;
import org.homestretch.guidance.answer.Guidance;
import org.homestretch.patient.episode.Condition;
import org.homestretch.patient.episode.Conditioning;
import org.homestretch.patient.episode.HealthProblem;
import org.homestretch.patient.episode.Side;
import org.homestretch.patient.episode.Stage;
import org.homestretch.patient.exam.Direction;
import org.homestretch.patient.exam.NerveLevel;
import org.homestretch.patient.exam.Neuro;
import org.homestretch.program.Prescription;
import org.homestretch.testing.Beside;
import org.homestretch.testing.PresentationBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a physiatrist would miss, or would not hand out, in the starting program of one kind of patient. */
@Beside
class SuggestedForSomebodyTest {

    private static final Library EVERYTHING = Catalogue.everything();
    private static final int[] AGES = {24, 38, 52, 71};
    private static final int[] PAINS = {0, 2, 4, 6, 8};

    private final Suggestions suggestions = new Suggestions(new Guidance(EVERYTHING, Thresholds.USUAL), EVERYTHING);

    @Test
    void everyStrengtheningExerciseHasOnePlace() {
        List<Exercise> strengthening = EVERYTHING.all().stream()
                .filter(one -> one.kind() == Kind.STRENGTH || one.kind() == Kind.MOTOR_CONTROL)
                .toList();

        assertThat(strengthening)
                .hasSizeGreaterThan(50)
                .allSatisfy(
                        one -> assertThat(Stream.of(Slot.TRUNK, Slot.PELVIC_FLOOR, Slot.HIP_AND_LEG, Slot.UPPER_BACK)
                                        .filter(slot -> slot.fits(one)))
                                .as(one.id())
                                .hasSize(1));
        assertThat(Slot.LEG_STRENGTH.fits(named("band-row-seated"))).isFalse();
        assertThat(Slot.UPPER_BACK.fits(named("band-straight-arm-pulldown"))).isTrue();
    }

    @Test
    void anIsthmicSlipIsNotTurned() {
        assertThat(everybody(one -> one.with(Condition.ISTHMIC_SPONDYLOLISTHESIS)))
                .isNotEmpty()
                .allSatisfy(program -> assertThat(program)
                        .noneMatch(one ->
                                one.kind() == Kind.MOBILITY && one.movement().bias() == Bias.ROTATION));
        assertThat(everybody(one -> one.with(Condition.NONSPECIFIC)))
                .anySatisfy(program -> assertThat(program)
                        .anyMatch(one ->
                                one.kind() == Kind.MOBILITY && one.movement().bias() == Bias.ROTATION));
    }

    @Test
    void jointsThatGiveTooFarAreNotStretched() {
        assertThat(everybody(one -> one.alsoHaving(HealthProblem.HYPERMOBILITY)))
                .isNotEmpty()
                .allSatisfy(program -> assertThat(program).isNotEmpty().noneMatch(one -> one.kind() == Kind.STRETCH));
    }

    @ParameterizedTest
    @EnumSource(
            value = Condition.class,
            names = {"PREGNANCY", "DISC_HERNIATION", "SACROILIAC", "NONSPECIFIC"})
    void everyPregnancyTrainsThePelvicFloor(Condition condition) {
        for (int trimester = 1; trimester <= 3; trimester++) {
            int now = trimester;
            assertThat(everybody(one -> one.with(condition).trimester(now).aged(31)))
                    .isNotEmpty()
                    .allSatisfy(program ->
                            assertThat(program).anyMatch(one -> one.movement().mainMuscle() == Muscle.PELVIC_FLOOR));
        }
    }

    @ParameterizedTest
    @CsvSource({"L3, QUADRICEPS", "L4, TIBIALIS_ANTERIOR", "S1, GASTROCNEMIUS"})
    void whatWasWeakOnTestingIsTrained(NerveLevel root, Muscle muscle) {
        var weak = patient()
                .with(Condition.DISC_HERNIATION)
                .pain(3)
                .neuro(Neuro.STABLE_DEFICIT)
                .weakAt(root);

        assertThat(starting(weak.in(Stage.CHRONIC)))
                .anySatisfy(one -> assertThat(one.movement().mainMuscle()).isEqualTo(muscle));
        assertThat(starting(weak.in(Stage.SUBACUTE).easedBy(Direction.EXTENSION)))
                .anySatisfy(one -> assertThat(one.movement().mainMuscle()).isEqualTo(muscle));
    }

    @Test
    void anOlderPersonIsMadeStrongAboveTheKnee() {
        assertThat(everybody(one -> one.aged(74).alsoHaving(HealthProblem.OSTEOPOROSIS, HealthProblem.FALL_RISK)))
                .isNotEmpty()
                .filteredOn(program ->
                        program.stream().anyMatch(one -> Slot.HIP_AND_LEG.fits(one) && one.kind() == Kind.STRENGTH))
                .hasSizeGreaterThan(50)
                .allSatisfy(program -> assertThat(program).anyMatch(Slot.LEG_STRENGTH::fits));
    }

    @Test
    void whyItIsTrainedIsSaid() {
        var weak = patient().with(Condition.DISC_HERNIATION).pain(3).weakAt(NerveLevel.S1);

        assertThat(suggestions.starting(weak.build(), History.NONE, Side.BOTH).items())
                .extracting(Suggested::why)
                .anyMatch(why -> why.contains("trains what was weak on testing"));
    }

    @Test
    void bendingToBothSidesIsNoDirection() {
        var shifted = patient().with(Condition.DISC_HERNIATION).pain(4).easedBy(Direction.LATERAL);

        assertThat(suggestions
                        .starting(shifted.build(), History.NONE, Side.LEFT)
                        .items())
                .filteredOn(one -> one.why().contains("the way that eases"))
                .isNotEmpty()
                .allSatisfy(
                        one -> assertThat(one.prescription().exercise().kind()).isEqualTo(Kind.DIRECTIONAL));
    }

    @Test
    void laterProgramsDifferFromTheFirst() {
        List<Boolean> different = new ArrayList<>();
        for (Condition condition : Condition.values()) {
            for (int pain : PAINS) {
                var first = patient().with(condition).pain(pain).firstProgram();
                var later = patient().with(condition).pain(pain);
                different.add(!starting(first).equals(starting(later)));
            }
        }

        assertThat(different).hasSizeGreaterThan(50);
        assertThat(different.stream().filter(differs -> differs).count() * 100 / different.size())
                .as("percent of the later programs that are not the first again")
                .isGreaterThanOrEqualTo(80);
    }

    private List<List<Exercise>> everybody(UnaryOperator<PresentationBuilder> like) {
        var programs = new ArrayList<List<Exercise>>();
        for (int age : AGES) {
            for (int pain : PAINS) {
                for (Stage stage : Stage.values()) {
                    for (Conditioning fit : Conditioning.values()) {
                        programs.add(starting(like.apply(
                                patient().aged(age).pain(pain).in(stage).fit(fit))));
                    }
                }
            }
        }
        return programs;
    }

    private List<Exercise> starting(PresentationBuilder of) {
        return suggestions.starting(of.build(), History.NONE, Side.BOTH).program().stream()
                .map(Prescription::exercise)
                .toList();
    }

    private static Exercise named(String id) {
        return EVERYTHING.all().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
