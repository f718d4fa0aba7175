package org.homestretch.exercise;

import org.homestretch.basics.Coded;

/** Whether the spine carries load in an exercise. */
public enum Load implements Coded {
    UNLOADED,
    LOADED
}
