package org.homestretch.catalogue;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.homestretch.basics.Coded;
import org.homestretch.basics.Language;
import org.homestretch.exercise.Wording;

/** What is said about each exercise, kept in one file an exercise with every language in it. */
final class Texts {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, Wording>> LANGUAGES = new TypeReference<>() {};

    private Texts() {}

    /** The wordings of an exercise, when every language has one. */
    static Optional<Map<Language, Wording>> of(String exercise) {
        try (InputStream file = Texts.class.getResourceAsStream("texts/" + exercise + ".json")) {
            return file == null ? Optional.empty() : complete(JSON.readValue(file, LANGUAGES));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The words of " + exercise + " cannot be read.", unreadable);
        }
    }

    private static Optional<Map<Language, Wording>> complete(Map<String, Wording> read) {
        var wordings = new EnumMap<Language, Wording>(Language.class);
        read.forEach((code, wording) -> wordings.put(Coded.of(Language.class, code), wording));
        return wordings.size() == Language.values().length ? Optional.of(wordings) : Optional.empty();
    }
}
