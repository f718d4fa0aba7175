package org.homestretch.exercise;

import org.homestretch.basics.Coded;

/** What an exercise does, finer than its area. */
public enum Kind implements Coded {
    STRENGTH(Area.STRENGTHENING, "Strength"),
    MOTOR_CONTROL(Area.STRENGTHENING, "Motor control"),
    BALANCE(Area.STRENGTHENING, "Balance"),
    POSTURE(Area.STRENGTHENING, "Posture"),
    STRETCH(Area.STRETCHING, "Stretch"),
    MOBILITY(Area.STRETCHING, "Mobility"),
    DIRECTIONAL(Area.STRETCHING, "Directional"),
    NEURAL(Area.STRETCHING, "Nerve glide"),
    RELIEF(Area.STRETCHING, "Relief position"),
    AEROBIC(Area.AEROBIC, "Aerobic");

    private final Area area;
    private final String words;

    Kind(Area area, String words) {
        this.area = area;
        this.words = words;
    }

    public Area area() {
        return area;
    }

    public String words() {
        return words;
    }

    /** Whether it counts in the size of a program; relief and posture are free. */
    public boolean counted() {
        return this != RELIEF && this != POSTURE;
    }
}
