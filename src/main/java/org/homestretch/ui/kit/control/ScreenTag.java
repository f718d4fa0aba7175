package org.homestretch.ui.kit.control;

import java.time.LocalDate;
import java.util.Optional;
import org.homestretch.basics.RoomWords;
import org.homestretch.guidance.ScreenState;
import org.homestretch.guidance.Thresholds;
import org.homestretch.patient.redflag.RedFlagScreen;

/** How a patient's newest red-flag screen stands, in the few words of a tag, and the style it is shown in. */
public record ScreenTag(String words, String style) {

    private static final RoomWords WORDS = RoomWords.of(ScreenTag.class);

    public static ScreenTag of(Optional<RedFlagScreen> newest, LocalDate today, Thresholds thresholds) {
        return of(ScreenState.of(newest, today, thresholds), newest, today);
    }

    /** The same, only where something is to be done about the screen before anything goes home. */
    public static Optional<ScreenTag> toDo(Optional<RedFlagScreen> newest, LocalDate today, Thresholds thresholds) {
        ScreenState state = ScreenState.of(newest, today, thresholds);
        return state.holds() ? Optional.of(of(state, newest, today)) : Optional.empty();
    }

    private static ScreenTag of(ScreenState state, Optional<RedFlagScreen> newest, LocalDate today) {
        String asked = newest.map(screen -> Dates.near(screen.date(), today)).orElse("");
        return switch (state) {
            case VALID -> new ScreenTag(WORDS.say("screen.valid", asked), "ok");
            case CLEARED -> new ScreenTag(WORDS.say("screen.cleared", asked), "warn");
            case ABSENT -> new ScreenTag(WORDS.say("screen.absent"), "warn");
            case INCOMPLETE -> new ScreenTag(WORDS.say("screen.unfinished"), "warn");
            case OVERTAKEN -> new ScreenTag(WORDS.say("screen.overtaken"), "warn");
            case TOO_OLD -> new ScreenTag(WORDS.say("screen.old", asked), "warn");
            case POSITIVE_WITHOUT_ACTION, POSITIVE_WITH_ACTION -> new ScreenTag(counted(newest, today), "bad");
        };
    }

    private static String counted(Optional<RedFlagScreen> newest, LocalDate today) {
        int found = newest.map(screen -> screen.uncleared(today).size()).orElse(0);
        return WORDS.count("screen.flags", found);
    }
}
