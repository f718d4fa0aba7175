package org.homestretch.guidance.suggest;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.homestretch.basics.Coded;
import org.homestretch.exercise.Area;
import org.homestretch.exercise.Exercise;
import org.homestretch.exercise.Kind;
import org.homestretch.exercise.Load;
import org.homestretch.exercise.Muscle;
import org.homestretch.guidance.rules.DirectionRules;

/** A place in a program that one exercise fills, such as the aerobic one or the hamstring stretch. */
public enum Slot implements Coded {
    RELIEF(exercise -> exercise.kind() == Kind.RELIEF),
    DIRECTION(exercise -> exercise.kind() == Kind.DIRECTIONAL),
    TRUNK(exercise -> strengthens(exercise) && trunk(exercise) && !pelvicFloor(exercise)),
    PELVIC_FLOOR(exercise -> strengthens(exercise) && pelvicFloor(exercise)),
    LEG_STRENGTH(exercise -> againstWeight(exercise) && leg(exercise) && !belowKnee(exercise)),
    HIP_AND_LEG(exercise -> strengthens(exercise) && leg(exercise)),
    UPPER_BACK(exercise -> strengthens(exercise) && !trunk(exercise) && !leg(exercise)),
    BALANCE(exercise -> exercise.kind() == Kind.BALANCE),
    HAMSTRINGS(Exercise::hamstringStretch),
    MOVEMENT(Slot::moves),
    AEROBIC(exercise -> exercise.area() == Area.AEROBIC),
    REBUILDING(DirectionRules::buildsStrength);

    private static final Set<Muscle> TRUNK_MUSCLES = EnumSet.of(
            Muscle.TRANSVERSUS_ABDOMINIS,
            Muscle.RECTUS_ABDOMINIS,
            Muscle.OBLIQUES,
            Muscle.MULTIFIDUS,
            Muscle.ERECTOR_SPINAE,
            Muscle.PELVIC_FLOOR,
            Muscle.DIAPHRAGM);

    private static final Set<Muscle> LEG_MUSCLES = EnumSet.of(
            Muscle.GLUTEUS_MAXIMUS,
            Muscle.GLUTEUS_MEDIUS,
            Muscle.GLUTEUS_MINIMUS,
            Muscle.PIRIFORMIS,
            Muscle.DEEP_HIP_ROTATORS,
            Muscle.HAMSTRINGS,
            Muscle.QUADRICEPS,
            Muscle.RECTUS_FEMORIS,
            Muscle.HIP_FLEXORS,
            Muscle.HIP_ADDUCTORS,
            Muscle.TENSOR_FASCIAE_LATAE,
            Muscle.GASTROCNEMIUS,
            Muscle.SOLEUS,
            Muscle.TIBIALIS_ANTERIOR);

    private static final Set<Muscle> BELOW_KNEE =
            EnumSet.of(Muscle.GASTROCNEMIUS, Muscle.SOLEUS, Muscle.TIBIALIS_ANTERIOR);

    private final Predicate<Exercise> fits;

    Slot(Predicate<Exercise> fits) {
        this.fits = fits;
    }

    /** The slots told apart by what they train; building strength anew after an operation cuts across them. */
    public static Stream<Slot> byWhatTheyTrain() {
        return Stream.of(values()).filter(slot -> slot != REBUILDING);
    }

    public boolean fits(Exercise exercise) {
        return fits.test(exercise);
    }

    private static boolean strengthens(Exercise exercise) {
        return exercise.kind() == Kind.STRENGTH || exercise.kind() == Kind.MOTOR_CONTROL;
    }

    /** Against body weight or a band; a squeeze in one place is the beginning of strength only. */
    private static boolean againstWeight(Exercise exercise) {
        return exercise.kind() == Kind.STRENGTH && exercise.movement().load() == Load.LOADED;
    }

    private static boolean trunk(Exercise exercise) {
        return TRUNK_MUSCLES.contains(exercise.movement().mainMuscle());
    }

    private static boolean pelvicFloor(Exercise exercise) {
        return exercise.movement().mainMuscle() == Muscle.PELVIC_FLOOR;
    }

    private static boolean leg(Exercise exercise) {
        return LEG_MUSCLES.contains(exercise.movement().mainMuscle());
    }

    /** Heel and toe raises alone carry nobody up from a chair. */
    private static boolean belowKnee(Exercise exercise) {
        return BELOW_KNEE.contains(exercise.movement().mainMuscle());
    }

    private static boolean moves(Exercise exercise) {
        return exercise.area() == Area.STRETCHING && exercise.kind().counted() && !exercise.hamstringStretch();
    }
}
