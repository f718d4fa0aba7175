package org.homestretch.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.homestretch.patient.episode.Circumstances;
import org.homestretch.patient.episode.Condition;
import org.homestretch.patient.episode.Diagnosis;
import org.homestretch.patient.episode.Episode;
import org.homestretch.patient.episode.Equipment;
import org.homestretch.patient.episode.Examination;
import org.homestretch.patient.episode.HealthProblem;
import org.homestretch.patient.episode.Limit;
import org.homestretch.patient.episode.Stage;
import org.homestretch.testing.SomeExercises;
import org.junit.jupiter.api.Test;

/** Which exercises suit an episode as far as the record says. */
class SuitabilityTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final Exercise bridge = SomeExercises.get("bridge");
    private final Circumstances equipped = Circumstances.UNKNOWN.withEquipment(Set.of(Equipment.values()));
    private final Episode disc = Episode.begin(UUID.randomUUID())
            .with(Diagnosis.UNCLEAR.withMain(Condition.DISC_HERNIATION))
            .with(equipped);

    @Test
    void anIndicatedExerciseSuitsWhenNothingSpeaksAgainstIt() {
        assertThat(bridge.suits(disc, TODAY)).isTrue();
    }

    @Test
    void anExerciseThatNeedsAThingSuitsOnlyThoseWhoHaveIt() {
        var bike = SomeExercises.get("recumbent-bike");
        var stenosis = disc.with(disc.diagnosis().withMain(Condition.SPINAL_STENOSIS));
        var without = stenosis.with(equipped.withEquipment(Set.of(Equipment.CHAIR)));

        assertThat(bike.suits(stenosis, TODAY)).isTrue();
        assertThat(bike.suits(without, TODAY)).isFalse();
    }

    @Test
    void whileNobodyHasAskedWhatAnyHomeHasWillDo() {
        var unasked = disc.with(Circumstances.UNKNOWN);

        assertThat(SomeExercises.get("hamstring-supine-towel").suits(unasked, TODAY))
                .isTrue();
        assertThat(SomeExercises.get("recumbent-bike").suits(unasked, TODAY)).isFalse();
    }

    @Test
    void aBedDoesForAMatWhereTheExerciseCanBeDoneOnIt() {
        var onBed = new Setting(Surface.FLOOR_OR_BED, Set.of(Equipment.MAT, Equipment.PILLOW));
        var onFloor = new Setting(Surface.FLOOR, Set.of(Equipment.MAT, Equipment.NONE));

        assertThat(onBed.needed()).containsExactly(Equipment.PILLOW);
        assertThat(onFloor.needed()).containsExactly(Equipment.MAT);
    }

    @Test
    void aLimitTheExerciseHitsRulesItOut() {
        var press = SomeExercises.get("prone-press-up");
        var limited = disc.with(equipped.withLimits(Set.of(Limit.NO_PRONE)));

        assertThat(press.suits(disc, TODAY)).isTrue();
        assertThat(press.suits(limited, TODAY)).isFalse();
    }

    @Test
    void aPrecautionOfOneStageHoldsInThatStageOnly() {
        var acute = new Precaution.InCondition(Condition.DISC_HERNIATION, Optional.of(Stage.ACUTE));
        var old = disc.with(disc.diagnosis().begunOn(Optional.of(TODAY.minusDays(100))));

        assertThat(acute.holds(disc, TODAY)).isTrue();
        assertThat(acute.holds(old, TODAY)).isFalse();
    }

    @Test
    void aSecondaryConditionCountsAsMuchAsTheMainOne() {
        var precaution = new Precaution.InCondition(Condition.SPINAL_STENOSIS, Optional.empty());
        var both = disc.with(disc.diagnosis().withSecondary(List.of(Condition.SPINAL_STENOSIS)));

        assertThat(precaution.holds(disc, TODAY)).isFalse();
        assertThat(precaution.holds(both, TODAY)).isTrue();
    }

    @Test
    void whatTheExaminationFoundCountsLikeAListedProblem() {
        var precaution = new Precaution.WithProblem(HealthProblem.SLR_POSITIVE);
        var positive = disc.with(Examination.NONE.withStraightLegRaise(true, OptionalInt.of(40)));
        var listed = disc.with(equipped.withProblems(Set.of(HealthProblem.SLR_POSITIVE)));

        assertThat(precaution.holds(disc, TODAY)).isFalse();
        assertThat(precaution.holds(positive, TODAY)).isTrue();
        assertThat(precaution.holds(listed, TODAY)).isTrue();
    }
}
