package org.homestretch.patient.episode;

import org.homestretch.basics.Coded;

/** A sign that back pain may come from inflammation of the spine. */
public enum InflammatorySign implements Coded {
    ONSET_BEFORE_45("Began before the age of 45"),
    LONGER_THAN_3_MONTHS("Longer than three months"),
    MORNING_STIFFNESS("Stiff for over half an hour in the morning"),
    BETTER_WITH_MOVEMENT("Better with movement, not with rest"),
    WOKEN_AT_NIGHT("Woken in the second half of the night"),
    GOOD_NSAID_RESPONSE("Anti-inflammatory tablets help well"),
    RELATED_DISEASE("Psoriasis, eye or bowel inflammation, or in the family");

    private final String words;

    InflammatorySign(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
