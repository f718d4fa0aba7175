package org.homestretch.catalogue;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.homestretch.basics.Language;
import org.homestretch.exercise.Wording;

/** What is said about the exercises: one file a language, by their ids; only the base language has to have all. */
final class Texts {

    private static final ObjectReader READER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build()
            .readerFor(new TypeReference<Map<String, Wording>>() {});
    private static final Map<Language, Map<String, Wording>> ALL =
            Language.offered().stream().collect(Collectors.toMap(language -> language, Texts::read));

    private Texts() {}

    /** The wordings of an exercise in the languages it has a text in. */
    static Map<Language, Wording> of(String exercise) {
        Map<Language, Wording> wordings = new HashMap<>();
        ALL.forEach((language, texts) -> {
            if (texts.containsKey(exercise)) {
                wordings.put(language, texts.get(exercise));
            }
        });
        return wordings;
    }

    /** By the ids of the exercises; a language of sheets may have no texts at all yet. */
    static Map<String, Wording> read(Language language) {
        try (InputStream file = Texts.class.getResourceAsStream("texts_" + language.code() + ".json")) {
            return file == null ? Map.of() : READER.readValue(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The exercise texts in " + language + " cannot be read.", unreadable);
        }
    }
}
