package org.homestretch.guidance.review;

import org.homestretch.basics.Coded;

/** When a rule is asked: while a program is built, before it goes home, or at a visit. */
public enum Moment implements Coded {
    EDIT,
    FINALISE,
    FOLLOW_UP
}
