package org.homestretch.education;

import java.util.List;
import java.util.Map;
import org.homestretch.basics.Language;

/** A short text that explains one thing to a patient: whom it is for, which rules it answers, where it is from, its words. */
public record Card(String code, Fit fit, List<String> rules, List<String> sources, Map<Language, CardWords> words) {

    public Card {
        rules = List.copyOf(rules);
        sources = List.copyOf(sources);
        words = Map.copyOf(words);
        if (!words.containsKey(Language.EN)) {
            throw new IllegalArgumentException("The card " + code + " has no words in the base language");
        }
    }

    public boolean saidIn(Language language) {
        return words.containsKey(language);
    }

    /** In the base language where it has no words in this one. */
    public CardWords in(Language language) {
        return words.getOrDefault(language, words.get(Language.EN));
    }

    /** Whether it does what a rule asks to explain. */
    public boolean answers(String rule) {
        return rules.contains(rule);
    }
}
