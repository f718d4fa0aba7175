package org.homestretch.ui.program.findings;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.homestretch.advice.Caution;

/** Reasons to keep something that were begun and not given yet: cards are drawn anew, and patients turned from, meanwhile. */
final class Reasons {

    private record About(UUID patient, String thing, String rule) {

        static About of(UUID patient, Caution caution) {
            return new About(patient, caution.title(), caution.finding().rule());
        }
    }

    private final Map<About, String> begun = new HashMap<>();

    Optional<String> of(UUID patient, Caution caution) {
        return Optional.ofNullable(begun.get(About.of(patient, caution)));
    }

    void begin(UUID patient, Caution caution, String text) {
        begun.put(About.of(patient, caution), text);
    }

    void given(UUID patient, Caution caution) {
        begun.remove(About.of(patient, caution));
    }
}
