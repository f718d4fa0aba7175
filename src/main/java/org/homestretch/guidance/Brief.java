package org.homestretch.guidance;

import java.util.Map;
import java.util.Optional;

/** What a rule says of an exercise in a few words, where a sentence has no room. */
public final class Brief {

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("D01", "Avoid in this condition"),
            Map.entry("D02", "Avoid: health problem"),
            Map.entry("D03", "Use with care"),
            Map.entry("D04", "Against the easing way"),
            Map.entry("D06", "Test the direction first"),
            Map.entry("D08", "One-sided for the pelvis"),
            Map.entry("D09", "Pulls hard on the nerve"),
            Map.entry("D12", "Long sitting"),
            Map.entry("D13", "Early after surgery"),
            Map.entry("D14", "Against surgeon's limits"),
            Map.entry("D16", "Risk for weak vertebrae"),
            Map.entry("D17", "Tempts to hold the breath"),
            Map.entry("D18", "No hand support"),
            Map.entry("D19", "Longer than legs allow"),
            Map.entry("P01", "Hard for this pain"),
            Map.entry("P02", "Hard for this pain"),
            Map.entry("P03", "Hard for this pain"),
            Map.entry("P04", "Hard for the acute stage"),
            Map.entry("P05", "Hard for a first program"),
            Map.entry("P06", "Hard for this fitness"),
            Map.entry("P11", "Hurt too much"),
            Map.entry("P12", "Spread down the leg"),
            Map.entry("P14", "New nerve signs"),
            Map.entry("N09", "Equipment not at hand"),
            Map.entry("N10", "Position not possible"),
            Map.entry("N11", "No side chosen"),
            Map.entry("N15", "Too many times a day"),
            Map.entry("N16", "No rest days"),
            Map.entry("N17", "No picture or steps"),
            Map.entry("A01", "Long for a start"),
            Map.entry("A02", "Grows too fast"),
            Map.entry("A05", "Vigorous too early"),
            Map.entry("G02", "Several changes at once"),
            Map.entry("G03", "Weight grows too fast"),
            Map.entry("G04", "Skips a level"),
            Map.entry("G05", "Long trunk hold"));

    private Brief() {}

    public static Optional<String> of(String rule) {
        return Optional.ofNullable(WORDS.get(rule));
    }
}
