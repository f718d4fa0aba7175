package org.homestretch.patient.episode;

import org.homestretch.basics.Coded;

/** What a patient cannot do or take part in, as far as it rules exercises out. */
public enum Limit implements Coded {
    NO_PRONE,
    NO_SUPINE,
    NO_SIDE_LYING,
    NO_KNEEL,
    NO_FLOOR,
    NO_LONG_SIT,
    NO_WEIGHT_ON_HANDS,
    NO_OVERHEAD,
    NO_WATER,
    NO_STAIRS
}
