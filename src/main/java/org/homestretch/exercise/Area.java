package org.homestretch.exercise;

import org.homestretch.basics.Coded;

/** The three areas a program is balanced over. */
public enum Area implements Coded {
    STRENGTHENING,
    STRETCHING,
    AEROBIC
}
