package org.homestretch.guidance.suggest;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import org.homestretch.exercise.Area;
import org.homestretch.exercise.Exercise;
import org.homestretch.exercise.Kind;
import org.homestretch.exercise.Muscle;

/** A place in a program that one exercise fills, such as the aerobic one or the hamstring stretch. */
public enum Slot {
    RELIEF("An easing position", exercise -> exercise.kind() == Kind.RELIEF),
    DIRECTION("Direction", exercise -> exercise.kind() == Kind.DIRECTIONAL),
    TRUNK("Trunk control", exercise -> strengthens(exercise) && trunk(exercise)),
    HIP_AND_LEG("Hip and leg strength", exercise -> strengthens(exercise) && !trunk(exercise)),
    BALANCE("Balance", exercise -> exercise.kind() == Kind.BALANCE),
    HAMSTRINGS("Hamstring stretch", Exercise::hamstringStretch),
    MOVEMENT("Movement", Slot::moves),
    AEROBIC("Aerobic", exercise -> exercise.area() == Area.AEROBIC);

    private static final Set<Muscle> TRUNK_MUSCLES = EnumSet.of(
            Muscle.TRANSVERSUS_ABDOMINIS,
            Muscle.RECTUS_ABDOMINIS,
            Muscle.OBLIQUES,
            Muscle.MULTIFIDUS,
            Muscle.ERECTOR_SPINAE,
            Muscle.PELVIC_FLOOR,
            Muscle.DIAPHRAGM);

    private final String words;
    private final Predicate<Exercise> fits;

    Slot(String words, Predicate<Exercise> fits) {
        this.words = words;
        this.fits = fits;
    }

    public String words() {
        return words;
    }

    public boolean fits(Exercise exercise) {
        return fits.test(exercise);
    }

    private static boolean strengthens(Exercise exercise) {
        return exercise.kind() == Kind.STRENGTH || exercise.kind() == Kind.MOTOR_CONTROL;
    }

    private static boolean trunk(Exercise exercise) {
        return TRUNK_MUSCLES.contains(exercise.movement().mainMuscle());
    }

    private static boolean moves(Exercise exercise) {
        return exercise.area() == Area.STRETCHING && exercise.kind().counted() && !exercise.hamstringStretch();
    }
}
