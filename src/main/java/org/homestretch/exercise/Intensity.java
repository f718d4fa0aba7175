package org.homestretch.exercise;

import org.homestretch.basics.Coded;

/** How hard an aerobic activity feels. */
public enum Intensity implements Coded {
    NONE,
    LIGHT,
    MODERATE,
    VIGOROUS
}
