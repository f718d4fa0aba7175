package org.homestretch.guidance;

import java.time.LocalDate;
import java.util.Optional;
import org.homestretch.basics.Coded;
import org.homestretch.patient.episode.Episode;
import org.homestretch.patient.redflag.RedFlagScreen;

/** Where the red-flag screen of an episode stands, and whether it holds a program back. */
public enum ScreenState implements Coded {
    VALID,
    CLEARED,
    ABSENT,
    INCOMPLETE,
    OVERTAKEN,
    TOO_OLD,
    POSITIVE_WITHOUT_ACTION,
    POSITIVE_WITH_ACTION;

    /** Whether nothing may be printed or go home until this is dealt with. */
    public boolean holds() {
        return switch (this) {
            case VALID, CLEARED -> false;
            case ABSENT, INCOMPLETE, OVERTAKEN, TOO_OLD, POSITIVE_WITHOUT_ACTION, POSITIVE_WITH_ACTION -> true;
        };
    }

    /** Whether a sign was found that nobody has cleared. */
    public boolean raised() {
        return this == POSITIVE_WITHOUT_ACTION || this == POSITIVE_WITH_ACTION;
    }

    public static ScreenState of(Episode episode, LocalDate day, Thresholds thresholds) {
        return of(episode.lastScreen(), day, thresholds);
    }

    /** The same of the newest screen alone, where there is one. */
    public static ScreenState of(Optional<RedFlagScreen> newest, LocalDate day, Thresholds thresholds) {
        return newest.map(screen -> of(screen, day, thresholds)).orElse(ABSENT);
    }

    /** A sign found outweighs all else, and what was done about it releases nothing: only a clearance does. */
    private static ScreenState of(RedFlagScreen screen, LocalDate day, Thresholds thresholds) {
        if (!screen.uncleared(day).isEmpty()) {
            return screen.action().isBlank() ? POSITIVE_WITHOUT_ACTION : POSITIVE_WITH_ACTION;
        }
        if (screen.stale()) {
            return OVERTAKEN;
        }
        if (!screen.complete()) {
            return INCOMPLETE;
        }
        if (screen.ageInDays(day) > thresholds.of(Threshold.SCREEN_VALID)) {
            return TOO_OLD;
        }
        return screen.positive().isEmpty() ? VALID : CLEARED;
    }
}
