package org.homestretch.patient.episode;

import org.homestretch.basics.Coded;

/** How long an episode has lasted, in the three steps exercise guidance knows. */
public enum Stage implements Coded {
    ACUTE,
    SUBACUTE,
    CHRONIC;

    private static final int ACUTE_DAYS = 6 * 7;
    private static final int SUBACUTE_DAYS = 12 * 7;

    /** Acute under 6 weeks, subacute to 12 weeks, chronic over 12 weeks from the onset of this episode. */
    public static Stage after(long days) {
        if (days < ACUTE_DAYS) {
            return ACUTE;
        }
        return days <= SUBACUTE_DAYS ? SUBACUTE : CHRONIC;
    }
}
