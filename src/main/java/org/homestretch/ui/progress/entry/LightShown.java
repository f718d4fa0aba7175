package org.homestretch.ui.progress.entry;

import org.homestretch.guidance.visit.Light;
import org.homestretch.progress.Reaction;
import org.homestretch.progress.Reaction.Sign;

/** A traffic light as a tag: its words, its style and its icon, so that colour never stands alone. */
record LightShown(String words, String style, String icon) {

    static LightShown of(Light light, Reaction said) {
        boolean stops = said.signs().stream().anyMatch(Sign::stops);
        return switch (light) {
            case GREEN -> new LightShown(light.words(), "ok", "fth-check-circle");
            case AMBER -> new LightShown(light.words(), "warn", "fth-alert-triangle");
            case RED -> new LightShown(stops ? "Red: stop, test again" : light.words(), "bad", "fth-alert-octagon");
        };
    }
}
