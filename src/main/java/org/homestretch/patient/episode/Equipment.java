package org.homestretch.patient.episode;

import java.util.Set;
import org.homestretch.basics.Coded;

/** A thing an exercise needs, as far as a patient may or may not have it. */
public enum Equipment implements Coded {
    NONE,
    MAT,
    CHAIR,
    WALL,
    TABLE,
    COUNTER,
    PILLOW,
    TOWEL,
    STRAP,
    BAND,
    BALL,
    SMALL_BALL,
    FOAM_ROLLER,
    STICK,
    STEP,
    DUMBBELL,
    DOOR_FRAME,
    ROLLATOR,
    WALKING_POLES,
    TREADMILL,
    RECUMBENT_BIKE,
    STATIONARY_BIKE,
    RECUMBENT_STEPPER,
    ELLIPTICAL,
    ARM_ERGOMETER,
    ROWING_MACHINE,
    POOL,
    POOL_NOODLE,
    POOL_BELT,
    KICKBOARD;

    /** What every home has, so that it is taken for granted; a bed is a surface and never lacking. */
    public static final Set<Equipment> IN_EVERY_HOME = Set.of(CHAIR, PILLOW, WALL, TOWEL);
}
