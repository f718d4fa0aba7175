package org.homestretch.guidance;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a rule asks for in its sentence, and so what answers it first. */
public enum Ask {
    /** Something to think of or to tell; nothing of the program changes. */
    NOTHING,
    /** A better place in the program. */
    PLACE,
    SIDE,
    DOSE,
    /** Another exercise in the place of this one. */
    ANOTHER,
    /** The program without this exercise. */
    WITHOUT,
    /** Fewer exercises. */
    FEWER,
    /** An exercise that is missing. */
    MORE;

    private static final Map<Ask, List<String>> RULES = Map.of(
            PLACE, List.of("D05"),
            SIDE, List.of("N11"),
            DOSE, List.of("A01", "A02", "A03", "D19", "G01", "G02", "G05", "G06", "N07", "N15", "N16", "P08", "P11"),
            ANOTHER,
                    List.of(
                            "A05", "D01", "D02", "D03", "D04", "D06", "D08", "D09", "D12", "D13", "D14", "D16", "D17",
                            "D18", "N09", "N10", "N17", "P03", "P04", "P05", "P06"),
            WITHOUT, List.of("P12", "P14"),
            FEWER, List.of("D07", "N01", "N02", "N08", "N12", "N13"),
            MORE, List.of("A04", "D15", "N03", "N04", "N05", "N06", "N14"));

    private static final Map<String, Ask> BY_RULE = RULES.entrySet().stream()
            .flatMap(entry -> entry.getValue().stream().map(rule -> Map.entry(rule, entry.getKey())))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    /** Rules that speak of an exercise and of a whole program alike ask for two things. */
    static Ask of(String rule, boolean onExercise) {
        return switch (rule) {
            case "P01", "P02" -> onExercise ? ANOTHER : FEWER;
            default -> BY_RULE.getOrDefault(rule, NOTHING);
        };
    }
}
