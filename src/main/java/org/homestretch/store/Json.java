package org.homestretch.store;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.MutableConfigOverride;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.homestretch.exercise.Library;
import org.homestretch.patient.episode.Background;

/** Turns what the clinic keeps into JSON text and back: choices by their codes, exercises by their ids. */
final class Json {

    private final JsonMapper mapper;

    /** A list, a set or a background that an older record lacks is read as an empty one. */
    Json(Library library) {
        mapper = JsonMapper.builder()
                .addModule(new Jdk8Module())
                .addModule(new JavaTimeModule())
                .addModule(JsonForms.of(library))
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .withConfigOverride(List.class, Json::emptyWhereMissing)
                .withConfigOverride(Set.class, Json::emptyWhereMissing)
                .withConfigOverride(Background.class, Json::emptyWhereMissing)
                .build();
    }

    private static void emptyWhereMissing(MutableConfigOverride type) {
        type.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY));
    }

    JsonNode tree(Object kept) {
        return mapper.valueToTree(kept);
    }

    /** Compact text; the same tree always gives the same text. */
    String text(JsonNode tree) {
        return tree.toString();
    }

    byte[] bytes(Object kept) {
        try {
            return mapper.writeValueAsBytes(kept);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(
                    "Not writable as JSON: " + kept.getClass().getSimpleName());
        }
    }

    <T> T read(byte[] json, Class<T> type) {
        try {
            return mapper.readValue(json, type);
        } catch (IOException unreadable) {
            throw unreadable(type);
        }
    }

    <T> T read(String document, Class<T> type) {
        try {
            return mapper.readValue(document, type);
        } catch (JsonProcessingException unreadable) {
            if (unreadable.getCause() instanceof JsonForms.UnknownExercise unknown) {
                throw new StoreException(StoreException.Kind.UNKNOWN_EXERCISE, unknown.sentence());
            }
            throw unreadable(type);
        }
    }

    /** The parser's own message would quote the document, so it goes no further. */
    private static StoreException unreadable(Class<?> type) {
        String name = type == JsonNode.class ? "record" : type.getSimpleName().toLowerCase(Locale.ROOT);
        return new StoreException(
                StoreException.Kind.DAMAGED,
                "The stored " + name + " cannot be read. It was not changed. Close Homestretch and open it again.");
    }
}
