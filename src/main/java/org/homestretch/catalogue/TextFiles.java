package org.homestretch.catalogue;

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

/** What is said about things by their codes: one file a language, {@code texts_en.json}; only the base language has to have all. */
final class TextFiles<T> {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();

    private final String name;
    private final ObjectReader reader;
    private final Map<Language, Map<String, T>> all;

    TextFiles(String name, Class<T> type) {
        this.name = name;
        reader = JSON.readerFor(JSON.getTypeFactory().constructMapType(Map.class, String.class, type));
        all = Language.offered().stream().collect(Collectors.toMap(language -> language, this::read));
    }

    /** The words of one thing in the languages it has some in. */
    Map<Language, T> of(String code) {
        Map<Language, T> words = new HashMap<>();
        all.forEach((language, texts) -> {
            if (texts.containsKey(code)) {
                words.put(language, texts.get(code));
            }
        });
        return words;
    }

    /** By code; a language of sheets may have no file at all yet. */
    Map<String, T> read(Language language) {
        String file = name + "_" + language.code() + ".json";
        try (InputStream texts = TextFiles.class.getResourceAsStream(file)) {
            return texts == null ? Map.of() : reader.readValue(texts);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The texts of " + file + " cannot be read.", unreadable);
        }
    }
}
