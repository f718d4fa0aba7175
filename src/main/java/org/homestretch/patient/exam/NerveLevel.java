package org.homestretch.patient.exam;

import org.homestretch.basics.Coded;

/** A nerve root of the leg, by the level of the spine it leaves at. */
public enum NerveLevel implements Coded {
    L2,
    L3,
    L4,
    L5,
    S1,
    S2;

    /** Whether every examination of the nerves tests it; the others are tested where there is a reason to. */
    public boolean routine() {
        return this != S2;
    }

    /** Whether a tendon jerk goes by this root. */
    public boolean hasReflex() {
        return this == L4 || this == L5 || this == S1;
    }

    /** Whether its jerk is one that every examination tests: the knee and the ankle. */
    public boolean routineReflex() {
        return this == L4 || this == S1;
    }
}
