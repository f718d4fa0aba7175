package org.homestretch.exercise;

import org.homestretch.basics.Coded;

/** How an exercise uses the two sides of the body. */
public enum Sides implements Coded {
    /** Both at once, or the middle of the body. */
    NONE,
    /** One after the other within a set; repetitions are counted whichever side it was. */
    IN_TURN,
    /** One at a time, chosen in the program. */
    LEFT_RIGHT,
    /** The same, with one leg. */
    LEG;

    /** Whether a program says which side. */
    public boolean chosen() {
        return this == LEFT_RIGHT || this == LEG;
    }
}
