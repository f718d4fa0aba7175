package org.homestretch.program.walking;

import org.homestretch.basics.Coded;

/** What a plan by weeks builds up. */
public enum Activity implements Coded {
    WALK,
    BIKE,
    WATER
}
