package org.homestretch.program;

import java.time.LocalDate;
import org.homestretch.patient.Episode;
import org.homestretch.patient.RedFlagScreen;

/** Whether exercises may be handed out after the red-flag screen of an episode. */
public enum Clearance {
    /** Nobody asked, not everything was asked, or it was asked too long ago. */
    SCREEN_FIRST,
    /** A red flag was found and nobody has written down what was done about it. */
    ACTION_NEEDED,
    CLEAR;

    private static final int VALID_DAYS = 28;

    public static Clearance of(Episode episode, LocalDate today) {
        return episode.lastScreen().map(screen -> after(screen, today)).orElse(SCREEN_FIRST);
    }

    private static Clearance after(RedFlagScreen screen, LocalDate today) {
        if (!screen.positive().isEmpty() && screen.action().isBlank()) {
            return ACTION_NEEDED;
        }
        return screen.complete() && screen.ageInDays(today) <= VALID_DAYS ? CLEAR : SCREEN_FIRST;
    }
}
