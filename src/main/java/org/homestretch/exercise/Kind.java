package org.homestretch.exercise;

import org.homestretch.basics.Coded;

/** What an exercise does, finer than its area. */
public enum Kind implements Coded {
    STRENGTH(Area.STRENGTHENING),
    MOTOR_CONTROL(Area.STRENGTHENING),
    BALANCE(Area.STRENGTHENING),
    POSTURE(Area.STRENGTHENING),
    STRETCH(Area.STRETCHING),
    MOBILITY(Area.STRETCHING),
    DIRECTIONAL(Area.STRETCHING),
    NEURAL(Area.STRETCHING),
    RELIEF(Area.STRETCHING),
    AEROBIC(Area.AEROBIC);

    private final Area area;

    Kind(Area area) {
        this.area = area;
    }

    public Area area() {
        return area;
    }

    /** Whether it counts in the size of a program; relief and posture are free. */
    public boolean counted() {
        return this != RELIEF && this != POSTURE;
    }
}
