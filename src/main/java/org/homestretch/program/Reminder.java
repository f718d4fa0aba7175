package org.homestretch.program;

import org.homestretch.basics.Coded;

/** A sentence that a patient's sheet must say beside what every sheet says. */
public enum Reminder implements Coded {
    NO_EARLY_BENDING,
    HAND_SUPPORT,
    KEEP_BREATHING,
    TALK_TEST,
    LITTLE_AND_OFTEN,
    MOVES_UP,
    WOUND_CARE,
    LIFTING_LIMIT
}
