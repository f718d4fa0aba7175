package org.homestretch.patient.episode;

import java.util.Set;
import org.homestretch.basics.Coded;

/** A thing an exercise needs, as far as a patient may or may not have it. */
public enum Equipment implements Coded {
    NONE("Nothing"),
    MAT("Mat"),
    CHAIR("Firm chair"),
    WALL("Wall"),
    TABLE("Table"),
    COUNTER("Counter"),
    PILLOW("Pillow"),
    TOWEL("Towel"),
    STRAP("Strap"),
    BAND("Resistance band"),
    BALL("Gym ball"),
    SMALL_BALL("Small ball"),
    FOAM_ROLLER("Foam roller"),
    STICK("Stick"),
    STEP("Step"),
    DUMBBELL("Dumbbell"),
    DOOR_FRAME("Door frame"),
    ROLLATOR("Rollator"),
    WALKING_POLES("Walking poles"),
    TREADMILL("Treadmill"),
    RECUMBENT_BIKE("Recumbent bike"),
    STATIONARY_BIKE("Exercise bike"),
    RECUMBENT_STEPPER("Recumbent stepper"),
    ELLIPTICAL("Elliptical trainer"),
    ARM_ERGOMETER("Arm ergometer"),
    ROWING_MACHINE("Rowing machine"),
    POOL("Pool nearby"),
    POOL_NOODLE("Pool noodle"),
    POOL_BELT("Pool belt"),
    KICKBOARD("Kickboard");

    /** What every home has, so that it is taken for granted; a bed is a surface and never lacking. */
    public static final Set<Equipment> IN_EVERY_HOME = Set.of(CHAIR, PILLOW, WALL, TOWEL);

    private final String words;

    Equipment(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
