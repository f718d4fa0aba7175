package org.homestretch.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.homestretch.exercise.Area;
import org.homestretch.exercise.Bias;
import org.homestretch.exercise.Exercise;
import org.homestretch.exercise.Flag;
import org.homestretch.exercise.Kind;
import org.homestretch.exercise.Load;
import org.homestretch.exercise.Movement;
import org.homestretch.exercise.Muscle;
import org.homestretch.exercise.StartPosition;
import org.homestretch.exercise.Suitability;
import org.homestretch.figure.check.DrawnJoints;
import org.homestretch.patient.episode.Equipment;
import org.homestretch.patient.episode.Limit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a kind of exercise asks for, every exercise of the kind says; how far joints go is measured in the pictures. */
class CautionsByKindTest {

    private static final List<Exercise> ALL = Catalogue.everything().all();
    private static final Set<Muscle> ROTATORS =
            Set.of(Muscle.PIRIFORMIS, Muscle.DEEP_HIP_ROTATORS, Muscle.GLUTEUS_MAXIMUS);

    /** A kind of exercise, and what must be said of it. */
    enum Asks {
        DEEP_HIP_BEND(one -> bendsHipDeep(one) || one.id().equals("table-lean-flexion"), says("hip_replacement")),
        HIP_ACROSS(one -> drawn(one).hipAdduction() >= 20, says("hip_replacement")),
        HIP_TURNED(one -> drawn(one).hipTurnedOut() >= 70 || drawn(one).hipTurnedIn() >= 15, says("hip_replacement")),
        DEEP_ROTATOR_STRETCH(
                one -> one.kind() == Kind.STRETCH
                        && ROTATORS.contains(one.movement().mainMuscle())
                        && one.sided(),
                flagged(Flag.ASYM_PELVIS).and(says("sacroiliac"))),
        ONE_LEG_STANDING(
                one -> stands(one) && loaded(one) && one.sides().code().equals("leg") && !feetBothBear(one),
                flagged(Flag.ASYM_PELVIS)),
        WIDE_LEGS(one -> drawn(one).hipAbduction() >= 46 && !one.id().equals("knee-rolls"), CautionsByKindTest::wide),
        WIDE_FOR_THE_PUBIC_JOINT(flagged(Flag.WIDE_ABDUCTION), says("pubic_symphysis_pain")),
        END_RANGE_MOVEMENT(one -> one.area() == Area.STRETCHING && one.has(Flag.END_RANGE), says("hypermobility")),
        HARDER_HAMSTRING_STRETCH(one -> one.hamstringStretch() && one.level() >= 2, says("hypermobility")),
        HELD_BREATH(flagged(Flag.BREATH_HOLD), says("uncontrolled_hypertension")),
        HEAVY_HOLD(
                one -> one.kind() == Kind.STRENGTH
                        && loaded(one)
                        && one.usualDose().holdSeconds() >= 5,
                says("uncontrolled_hypertension")),
        OVERHEAD(
                one -> drawn(one).armLifted() >= 139.5 && !one.id().equals("thread-the-needle")
                        || one.id().equals("band-straight-arm-pulldown"),
                one -> one.suitability().limitsHit().contains(Limit.NO_OVERHEAD)),
        ON_THE_KNEES(
                one -> one.movement().position() == StartPosition.KNEELING
                        || one.movement().position() == StartPosition.QUADRUPED,
                says("knee_pain")),
        ON_THE_HANDS(flagged(Flag.WEIGHT_ON_HANDS), says("wrist_pain")),
        NERVE_AFTER_SURGERY(one -> one.kind() == Kind.NEURAL, says("post_discectomy:acute")),
        MOVED_BACK_AFTER_SURGERY(
                one -> one.movement().bias() != Bias.NEUTRAL && !walk(one),
                one -> Stream.of("post_discectomy", "post_decompression", "post_fusion")
                        .allMatch(condition -> speaksOf(one, condition))),
        FULL_OR_LOADED_AFTER_FUSION(CautionsByKindTest::fullOrLoaded, rulesOut("post_fusion"));

        private final Predicate<Exercise> concerned;
        private final Predicate<Exercise> said;

        Asks(Predicate<Exercise> concerned, Predicate<Exercise> said) {
            this.concerned = concerned;
            this.said = said;
        }

        List<String> faults(Stream<Exercise> exercises) {
            return exercises
                    .filter(concerned)
                    .filter(said.negate())
                    .map(Exercise::id)
                    .toList();
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyExerciseOfTheKindSaysIt(Asks kind) {
        assertThat(ALL.stream().filter(kind.concerned)).isNotEmpty();
        assertThat(kind.faults(ALL.stream())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void anExerciseThatForgetsItIsFound(Asks kind) {
        Exercise one = ALL.stream().filter(kind.concerned).findFirst().orElseThrow();

        assertThat(kind.faults(Stream.of(forgetful(one, kind)))).containsExactly(one.id());
    }

    /** What asks for less: a hand on something firm, a high seat, a bike. */
    enum Spares {
        HELD_BY_HAND(one -> stands(one) && supported(one) && !one.id().equals("tandem-walk"), says("fall_risk")),
        EASY_ON_THE_KNEE(
                one -> Set.of("sit-to-stand-high", "mini-squat", "recumbent-bike", "upright-bike")
                        .contains(one.id()),
                says("knee_pain")),
        WALKED_LEANING(one -> one.id().equals("walk-rollator-lean"), CautionsByKindTest::loaded),
        UPRIGHT_IN_PREGNANCY(one -> stands(one) && !one.id().equals("deadlift-dumbbell"), rulesOut("pregnancy_t2plus"));

        private final Predicate<Exercise> concerned;
        private final Predicate<Exercise> tooMuch;

        Spares(Predicate<Exercise> concerned, Predicate<Exercise> tooMuch) {
            this.concerned = concerned;
            this.tooMuch = tooMuch;
        }
    }

    @ParameterizedTest
    @EnumSource
    void noExerciseOfTheKindSaysTooMuch(Spares kind) {
        assertThat(ALL.stream().filter(kind.concerned)).isNotEmpty();
        assertThat(ALL.stream().filter(kind.concerned.and(kind.tooMuch)).map(Exercise::id))
                .isEmpty();
    }

    /** The same without a word of caution, but for the flag that makes it one of its kind. */
    private static Exercise forgetful(Exercise one, Asks kind) {
        var silent = new Suitability(one.suitability().indicated(), Set.of(), Set.of(), Set.of());
        var bare = exercise(one, silent, movement(one, Set.of()));
        return kind.concerned.test(bare) ? bare : exercise(one, silent, one.movement());
    }

    private static Movement movement(Exercise one, Set<Flag> flags) {
        var had = one.movement();
        return new Movement(had.muscles(), had.position(), had.bias(), had.load(), flags);
    }

    private static Exercise exercise(Exercise one, Suitability suitability, Movement movement) {
        return new Exercise(
                one.id(),
                one.name(),
                one.kind(),
                one.level(),
                one.sides(),
                movement,
                one.setting(),
                one.usualDose(),
                one.intensity(),
                one.ladder(),
                suitability,
                one.source(),
                Map.of());
    }

    private static DrawnJoints drawn(Exercise one) {
        return DrawnJoints.of(one.id());
    }

    /** Sitting upright is drawn at up to 109 degrees; whoever stands or lies is not past the right angle by sitting. */
    private static boolean bendsHipDeep(Exercise one) {
        boolean sits = one.movement().position() == StartPosition.SITTING
                || one.movement().position() == StartPosition.MACHINE;
        return drawn(one).hipFlexion() >= (sits ? 110 : 100);
    }

    private static boolean stands(Exercise one) {
        return one.movement().position() == StartPosition.STANDING;
    }

    private static boolean loaded(Exercise one) {
        return one.movement().load() == Load.LOADED;
    }

    private static boolean feetBothBear(Exercise one) {
        return one.id().startsWith("calf-gastroc")
                || one.id().startsWith("calf-soleus")
                || one.id().equals("tandem-stance");
    }

    private static boolean supported(Exercise one) {
        return one.setting().equipment().stream()
                .anyMatch(Set.of(Equipment.COUNTER, Equipment.WALL, Equipment.CHAIR)::contains);
    }

    private static boolean wide(Exercise one) {
        return one.has(Flag.WIDE_ABDUCTION);
    }

    private static boolean walk(Exercise one) {
        return one.area() == Area.AEROBIC || one.kind() == Kind.RELIEF || one.kind() == Kind.POSTURE;
    }

    private static boolean fullOrLoaded(Exercise one) {
        Bias bias = one.movement().bias();
        boolean moved = bias == Bias.FLEXION || bias == Bias.EXTENSION || bias == Bias.ROTATION;
        return moved && (loaded(one) || one.has(Flag.END_RANGE));
    }

    private static Predicate<Exercise> flagged(Flag flag) {
        return one -> one.has(flag);
    }

    private static Predicate<Exercise> says(String code) {
        return one -> codes(one).anyMatch(code::equals);
    }

    private static Predicate<Exercise> rulesOut(String code) {
        return one -> one.suitability().contraindicated().stream()
                .anyMatch(listed -> listed.code().equals(code));
    }

    private static boolean speaksOf(Exercise one, String condition) {
        return codes(one).anyMatch(code -> code.startsWith(condition));
    }

    private static Stream<String> codes(Exercise one) {
        var suitability = one.suitability();
        return Stream.concat(suitability.contraindicated().stream(), suitability.cautions().stream())
                .map(listed -> listed.code());
    }
}
