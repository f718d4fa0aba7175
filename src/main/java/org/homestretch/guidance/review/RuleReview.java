package org.homestretch.guidance.review;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homestretch.basics.RoomWords;
import org.homestretch.guidance.GuidanceRule;
import org.homestretch.guidance.Severity;
import org.homestretch.guidance.rules.Rules;
import org.homestretch.guidance.visit.FollowUpRules;

/** One rule as somebody reads it who is asked to sign it off: when it speaks, how hard, what it says, on whose word. */
public record RuleReview(String id, Severity hardest, Reading reading, List<String> says, List<String> sources) {

    private static final RoomWords WORDS = RoomWords.of(RuleReview.class);

    /** What a clinic's or a patient's number or name will be put in for. */
    private static final String FILLED = "\\{\\d+}";

    private static final String ANY = "\u2026";

    /** How a rule was read: when it is asked, of what it speaks, and the tests that show it. */
    public record Reading(Moment asked, String when, List<String> tests) {}

    public RuleReview {
        says = List.copyOf(says);
        sources = List.copyOf(sources);
    }

    /** Every rule in the order of its reading; one that nobody wrote down how it reads is our own mistake. */
    public static List<RuleReview> all(Map<String, Reading> readings) {
        Map<String, GuidanceRule<?>> rules = Stream.concat(Rules.all(), FollowUpRules.all())
                .collect(Collectors.toMap(GuidanceRule::id, rule -> rule, RuleReview::harder));
        if (!rules.keySet().equals(readings.keySet())) {
            throw new IllegalStateException("Rules and readings differ: " + rules.keySet() + ", " + readings.keySet());
        }
        return readings.entrySet().stream()
                .map(reading -> of(rules.get(reading.getKey()), reading.getValue()))
                .toList();
    }

    /** A rule that looks at the program and at each exercise is one rule. */
    private static GuidanceRule<?> harder(GuidanceRule<?> one, GuidanceRule<?> other) {
        return one.hardest().compareTo(other.hardest()) <= 0 ? one : other;
    }

    private static RuleReview of(GuidanceRule<?> rule, Reading reading) {
        return new RuleReview(rule.id(), rule.hardest(), reading, sentences(rule.id()), rule.sources());
    }

    /** Its sentence, and those it says instead under another key of its name. */
    private static List<String> sentences(String id) {
        return WORDS.all().keySet().stream()
                .filter(key -> key.equals(id) || key.startsWith(id + "."))
                .sorted()
                .map(WORDS::say)
                .map(words -> words.replaceAll(FILLED, ANY).replace("''", "'"))
                .toList();
    }
}
