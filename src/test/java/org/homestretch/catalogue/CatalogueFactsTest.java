package org.homestretch.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homestretch.exercise.Area;
import org.homestretch.exercise.Exercise;
import org.homestretch.exercise.Flag;
import org.homestretch.exercise.Intensity;
import org.homestretch.exercise.Kind;
import org.homestretch.exercise.Load;
import org.homestretch.exercise.Precaution;
import org.homestretch.exercise.StartPosition;
import org.homestretch.exercise.Surface;
import org.homestretch.patient.episode.Condition;
import org.homestretch.patient.episode.Equipment;
import org.homestretch.patient.episode.HealthProblem;
import org.homestretch.patient.episode.Limit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CatalogueFactsTest {

    private static final List<Exercise> ALL = Catalogue.everything().all();
    private static final Map<String, Exercise> BY_ID =
            ALL.stream().collect(Collectors.toMap(Exercise::id, exercise -> exercise));

    @Test
    void anEasierExerciseNamesTheHarderOneAndTheOtherWayRound() {
        assertThat(ALL).isNotEmpty().allSatisfy(exercise -> {
            easier(exercise)
                    .ifPresent(easier -> assertThat(easier.ladder().harder()).contains(exercise.id()));
            harder(exercise)
                    .forEach(harder -> assertThat(harder.ladder().easier()).contains(exercise.id()));
        });
    }

    @Test
    void noLadderGoesInACircle() {
        assertThat(ALL).isNotEmpty().allSatisfy(exercise -> {
            var seen = new HashSet<String>();
            Optional<Exercise> step = Optional.of(exercise);
            while (step.isPresent()) {
                assertThat(seen.add(step.get().id())).isTrue();
                step = easier(step.get());
            }
        });
    }

    @Test
    void aHarderExerciseIsOfTheSameAreaAndNoLowerLevel() {
        assertThat(ALL)
                .isNotEmpty()
                .allSatisfy(exercise -> easier(exercise).ifPresent(easier -> {
                    assertThat(easier.area()).isEqualTo(exercise.area());
                    assertThat(easier.level()).isLessThanOrEqualTo(exercise.level());
                }));
    }

    @Test
    void everyExerciseHasAMuscleAThingToUseAConditionAndASource() {
        assertThat(ALL).isNotEmpty().allSatisfy(exercise -> {
            assertThat(exercise.movement().muscles()).isNotEmpty().doesNotHaveDuplicates();
            assertThat(exercise.setting().equipment()).isNotEmpty();
            assertThat(exercise.suitability().indicated()).isNotEmpty();
            assertThat(exercise.source().keys()).isNotEmpty().doesNotHaveDuplicates();
        });
    }

    @Test
    void anActivityIsDosedInMinutesAndAnExerciseInRepetitions() {
        assertThat(ALL).isNotEmpty().allSatisfy(exercise -> {
            boolean aerobic = exercise.area() == Area.AEROBIC;
            assertThat(exercise.usualDose().aerobic()).isEqualTo(aerobic);
            assertThat(exercise.intensity() == Intensity.NONE).isEqualTo(!aerobic);
            assertThat(exercise.usualDose().timesADay()).isBetween(1, 6);
        });
        assertThat(where(exercise -> exercise.intensity() == Intensity.VIGOROUS))
                .isNotEmpty()
                .allMatch(exercise -> exercise.level() == 4);
    }

    @Test
    void theUsualDoseTripsNoRuleOfDose() {
        assertThat(ALL).isNotEmpty().allSatisfy(exercise -> {
            if (exercise.area() != Area.AEROBIC && exercise.kind() != Kind.RELIEF) {
                assertThat(exercise.usualDose().timesADay()).isLessThanOrEqualTo(mostADay(exercise.kind()));
            }
        });
        assertThat(where(CatalogueFactsTest::heavy))
                .isNotEmpty()
                .allMatch(exercise -> exercise.usualDose().daysAWeek() < 6);
        assertThat(where(exercise -> exercise.kind() == Kind.STRENGTH || exercise.kind() == Kind.MOTOR_CONTROL))
                .isNotEmpty()
                .allMatch(exercise -> exercise.usualDose().holdSeconds() <= 10
                        || exercise.id().contains("carry"));
        assertThat(where(exercise -> exercise.usualDose().holdSeconds() > 60))
                .isNotEmpty()
                .allMatch(exercise -> exercise.kind() == Kind.RELIEF || exercise.kind() == Kind.DIRECTIONAL);
    }

    @Test
    void noExerciseIsBothForAConditionAndAgainstIt() {
        assertThat(ALL).isNotEmpty().allSatisfy(exercise -> {
            Set<String> against = codes(exercise.suitability().contraindicated());
            Set<String> care = codes(exercise.suitability().cautions());
            Set<String> indicated = exercise.suitability().indicated().stream()
                    .map(Condition::code)
                    .collect(Collectors.toSet());
            assertThat(against)
                    .filteredOn(code -> indicated.contains(code) || care.contains(code))
                    .isEmpty();
            assertThat(care).filteredOn(indicated::contains).isEmpty();
        });
    }

    @Test
    void aStageIsNotNamedWhereTheWholeConditionRulesAnExerciseOut() {
        assertThat(ALL).isNotEmpty().allSatisfy(exercise -> {
            Set<String> against = codes(exercise.suitability().contraindicated());
            Set<String> all = Stream.concat(
                            against.stream(), codes(exercise.suitability().cautions()).stream())
                    .collect(Collectors.toSet());
            against.forEach(code -> assertThat(all).isNotEmpty().noneMatch(other -> other.startsWith(code + ":")));
        });
    }

    @Test
    void whatLiesFlatOrFaceDownIsRuledOutInLaterPregnancy() {
        assertThat(where(exercise ->
                        exercise.movement().position() == StartPosition.PRONE || exercise.has(Flag.SUPINE_FLAT)))
                .isNotEmpty()
                .allMatch(exercise -> against(exercise, HealthProblem.PREGNANCY_T2PLUS));
        assertThat(where(exercise -> exercise.movement().position() == StartPosition.SUPINE))
                .isNotEmpty()
                .allMatch(exercise -> exercise.has(Flag.SUPINE_FLAT));
        assertThat(where(exercise -> exercise.suitability().indicated().contains(Condition.PREGNANCY)))
                .isNotEmpty()
                .noneMatch(exercise -> against(exercise, HealthProblem.PREGNANCY_T2PLUS));
    }

    @Test
    void everyPositionIsShutToWhoeverCannotTakeIt() {
        assertThat(ALL)
                .isNotEmpty()
                .allSatisfy(exercise -> position(exercise)
                        .ifPresent(limit ->
                                assertThat(exercise.suitability().limitsHit()).contains(limit)));
        assertThat(where(exercise -> exercise.setting().surface() == Surface.FLOOR))
                .isNotEmpty()
                .allMatch(exercise -> exercise.suitability().limitsHit().contains(Limit.NO_FLOOR));
    }

    @Test
    void thePoolIsShutToAnOpenWoundAndEffortToAnUnstableHeart() {
        assertThat(where(exercise -> exercise.movement().position() == StartPosition.WATER))
                .isNotEmpty()
                .allMatch(exercise -> against(exercise, HealthProblem.OPEN_WOUND))
                .allMatch(exercise -> exercise.setting().equipment().contains(Equipment.POOL));
        assertThat(where(exercise -> exercise.area() == Area.AEROBIC))
                .isNotEmpty()
                .allMatch(exercise -> against(exercise, HealthProblem.CARDIAC_UNSTABLE));
    }

    @Test
    void strongNerveTensionAsksForCareWithAnIrritableNerve() {
        assertThat(where(exercise -> exercise.has(Flag.NEURAL_HIGH)))
                .isNotEmpty()
                .allMatch(exercise -> {
                    Set<String> against = codes(exercise.suitability().contraindicated());
                    return against.contains("high_irritability")
                            || against.contains("slr_positive")
                            || codes(exercise.suitability().cautions()).contains("slr_positive");
                });
    }

    @ParameterizedTest
    @EnumSource
    void everyConditionHasAtLeastThreeExercisesInEachArea(Condition condition) {
        for (Area area : Area.values()) {
            assertThat(where(exercise -> exercise.area() == area
                            && exercise.suitability().indicated().contains(condition)))
                    .as(area.words())
                    .hasSizeGreaterThanOrEqualTo(3);
        }
    }

    @ParameterizedTest
    @EnumSource
    void oneLimitAloneLeavesEveryConditionSomethingInEachArea(Limit limit) {
        for (Condition condition : Condition.values()) {
            List<Exercise> left =
                    where(exercise -> exercise.suitability().indicated().contains(condition)
                            && !exercise.suitability().limitsHit().contains(limit));
            assertThat(left).as(condition.words()).hasSizeGreaterThanOrEqualTo(10);
            assertThat(left.stream().map(Exercise::area)).as(condition.words()).contains(Area.values());
        }
    }

    @Test
    void thereIsAHamstringStretchOfEveryLevel() {
        assertThat(where(Exercise::hamstringStretch).stream().map(Exercise::level))
                .contains(1, 2, 3, 4);
    }

    private static Optional<Exercise> easier(Exercise exercise) {
        return exercise.ladder().easier().map(id -> {
            assertThat(BY_ID).containsKey(id);
            return BY_ID.get(id);
        });
    }

    private static List<Exercise> harder(Exercise exercise) {
        assertThat(BY_ID.keySet()).containsAll(exercise.ladder().harder());
        return exercise.ladder().harder().stream().map(BY_ID::get).toList();
    }

    private static int mostADay(Kind kind) {
        return switch (kind) {
            case DIRECTIONAL -> 6;
            case MOTOR_CONTROL, NEURAL, POSTURE -> 3;
            case STRENGTH, BALANCE, STRETCH, MOBILITY, RELIEF, AEROBIC -> 2;
        };
    }

    private static boolean heavy(Exercise exercise) {
        return exercise.kind() == Kind.STRENGTH && exercise.movement().load() == Load.LOADED && exercise.level() >= 3;
    }

    private static Optional<Limit> position(Exercise exercise) {
        return switch (exercise.movement().position()) {
            case PRONE -> Optional.of(Limit.NO_PRONE);
            case SUPINE -> Optional.of(Limit.NO_SUPINE);
            case SIDE_LYING -> Optional.of(Limit.NO_SIDE_LYING);
            case QUADRUPED, KNEELING -> Optional.of(Limit.NO_KNEEL);
            case WATER -> Optional.of(Limit.NO_WATER);
            case SITTING, STANDING, MACHINE -> Optional.empty();
        };
    }

    private static boolean against(Exercise exercise, HealthProblem problem) {
        return exercise.suitability().contraindicated().contains(new Precaution.WithProblem(problem));
    }

    private static Set<String> codes(Set<Precaution> precautions) {
        return precautions.stream().map(Precaution::code).collect(Collectors.toSet());
    }

    private static List<Exercise> where(Predicate<Exercise> test) {
        return ALL.stream().filter(test).toList();
    }
}
