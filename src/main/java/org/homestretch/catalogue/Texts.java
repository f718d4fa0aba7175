package org.homestretch.catalogue;

import java.util.Map;
import org.homestretch.basics.Language;
import org.homestretch.exercise.Wording;

/** What is said about the exercises, by their ids. */
final class Texts {

    private static final TextFiles<Wording> ALL = new TextFiles<>("texts", Wording.class);

    private Texts() {}

    /** The wordings of an exercise in the languages it has a text in. */
    static Map<Language, Wording> of(String exercise) {
        return ALL.of(exercise);
    }

    static Map<String, Wording> read(Language language) {
        return ALL.read(language);
    }
}
