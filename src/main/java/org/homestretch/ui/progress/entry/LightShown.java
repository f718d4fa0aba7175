package org.homestretch.ui.progress.entry;

import org.homestretch.basics.RoomWords;
import org.homestretch.guidance.visit.Light;
import org.homestretch.progress.Reaction;
import org.homestretch.progress.Reaction.Sign;

/** A traffic light as a tag: its words, its style and its icon, so that colour never stands alone. */
record LightShown(String words, String style, String icon) {

    private static final RoomWords WORDS = RoomWords.of(LightShown.class);

    static LightShown of(Light light, Reaction said) {
        boolean stops = said.signs().stream().anyMatch(Sign::stops);
        return switch (light) {
            case GREEN -> new LightShown(light.words(), "ok", "fth-check-circle");
            case AMBER -> new LightShown(light.words(), "warn", "fth-alert-triangle");
            case RED -> new LightShown(stops ? WORDS.say("light.stop") : light.words(), "bad", "fth-alert-octagon");
        };
    }
}
