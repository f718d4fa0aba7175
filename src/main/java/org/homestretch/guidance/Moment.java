package org.homestretch.guidance;

/** When a rule is asked: while the program is built, before it goes out, or at a follow-up visit. */
public enum Moment {
    EDIT,
    FINALISE,
    FOLLOW_UP
}
