package org.homestretch.guidance;

import java.time.LocalDate;
import org.homestretch.patient.Episode;
import org.homestretch.patient.RedFlagScreen;

/** Where the red-flag screen of an episode stands, and whether it holds a program back. */
public enum ScreenState {
    VALID("Red flags asked, none found"),
    POSITIVE_WITH_ACTION("Red flag found, action recorded"),
    ABSENT("No red-flag screen yet"),
    INCOMPLETE("Red-flag screen not finished"),
    OVERTAKEN("New symptoms since the red-flag screen"),
    TOO_OLD("Red-flag screen is out of date"),
    POSITIVE_WITHOUT_ACTION("Red flag found, no action recorded");

    private final String words;

    ScreenState(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Whether nothing may be printed or go home until this is dealt with. */
    public boolean holds() {
        return switch (this) {
            case VALID, POSITIVE_WITH_ACTION -> false;
            case ABSENT, INCOMPLETE, OVERTAKEN, TOO_OLD, POSITIVE_WITHOUT_ACTION -> true;
        };
    }

    public static ScreenState of(Episode episode, LocalDate day, Thresholds thresholds) {
        return episode.lastScreen().map(screen -> of(screen, day, thresholds)).orElse(ABSENT);
    }

    /** A sign found outweighs the age of the screen; a recorded action answers for questions left open. */
    private static ScreenState of(RedFlagScreen screen, LocalDate day, Thresholds thresholds) {
        boolean positive = !screen.positive().isEmpty();
        boolean acted = !screen.action().isBlank();
        if (positive && !acted) {
            return POSITIVE_WITHOUT_ACTION;
        }
        if (screen.stale()) {
            return OVERTAKEN;
        }
        if (screen.ageInDays(day) > thresholds.of(Threshold.SCREEN_VALID)) {
            return TOO_OLD;
        }
        if (positive) {
            return POSITIVE_WITH_ACTION;
        }
        return screen.complete() || acted ? VALID : INCOMPLETE;
    }
}
