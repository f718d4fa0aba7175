package org.homestretch.guidance.review;

import java.util.List;
import java.util.Map;
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

    /** Every rule of the guidance, by its letter and number; one that nobody wrote down how it reads is our own mistake. */
    public static List<RuleReview> all(Map<String, Reading> readings) {
        return Stream.concat(Rules.all(), FollowUpRules.all())
                .map(rule -> of(rule, readings.get(rule.id())))
                .sorted((one, other) -> one.id().compareTo(other.id()))
                .toList();
    }

    private static RuleReview of(GuidanceRule<?> rule, Reading reading) {
        if (reading == null) {
            throw new IllegalStateException("Nobody wrote down how " + rule.id() + " reads");
        }
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
