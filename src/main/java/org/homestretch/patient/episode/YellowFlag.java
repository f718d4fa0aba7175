package org.homestretch.patient.episode;

import org.homestretch.basics.Coded;

/** A belief, mood or circumstance that slows recovery more than any picture of the spine. */
public enum YellowFlag implements Coded {
    PAIN_MEANS_HARM("Believes that pain means harm"),
    FEAR_OF_MOVING("Avoids movement out of fear"),
    EXPECTS_PASSIVE_CURE("Expects a cure without taking part"),
    EXPECTS_THE_WORST("Expects the worst"),
    LOW_MOOD("Low mood"),
    WITHDRAWAL("Withdraws from others"),
    POOR_SLEEP("Sleeps badly"),
    WORK_PROBLEM("Unhappy or overloaded at work"),
    CLAIM_PROBLEM("Dispute over a claim or benefit"),
    OVERPROTECTION("Family does everything"),
    LONG_REST("Has rested for long");

    private final String words;

    YellowFlag(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
