package org.homestretch.patient.episode;

import org.homestretch.basics.Coded;

/** What a patient cannot do or take part in, as far as it rules exercises out. */
public enum Limit implements Coded {
    NO_PRONE("No lying face down"),
    NO_SUPINE("No lying on the back"),
    NO_SIDE_LYING("No lying on the side"),
    NO_KNEEL("No kneeling"),
    NO_FLOOR("No getting to the floor"),
    NO_LONG_SIT("No long sitting"),
    NO_WEIGHT_ON_HANDS("No weight on the hands"),
    NO_OVERHEAD("No reaching overhead"),
    NO_WATER("No pool"),
    NO_STAIRS("No stairs");

    private final String words;

    Limit(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
