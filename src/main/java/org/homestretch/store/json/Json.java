package org.homestretch.store.json;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.MutableConfigOverride;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.homestretch.basics.Coded;
import org.homestretch.exercise.Library;
import org.homestretch.patient.episode.Background;
import org.homestretch.store.refusal.Refusals;

/** Turns what the clinic keeps into JSON and back: choices by codes, exercises by ids, records of any format. */
public final class Json {

    private final Lifting lifting = Lifting.TODAY;
    private final JsonMapper mapper;

    /** A list, a set or a background that an older record lacks is read as an empty one. */
    public Json(Library library) {
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
                .addHandler(new FormatIsNoPart())
                .build();
    }

    private static void emptyWhereMissing(MutableConfigOverride type) {
        type.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY));
    }

    /** The format of a record is not among the parts of the thing itself. */
    private static final class FormatIsNoPart extends DeserializationProblemHandler {

        @Override
        public boolean handleUnknownProperty(
                DeserializationContext context, JsonParser in, JsonDeserializer<?> reader, Object thing, String name)
                throws IOException {
            boolean format = name.equals(Lifting.FORMAT)
                    && in.getParsingContext().getParent().inRoot();
            if (format) {
                in.skipChildren();
            }
            return format;
        }
    }

    /** A thing as a record of today's format. */
    public JsonNode tree(Object kept) {
        return lifting.stamped(mapper.valueToTree(kept));
    }

    /** Compact text; the same tree always gives the same text. */
    public String text(JsonNode tree) {
        return tree.toString();
    }

    public byte[] bytes(Object kept) {
        return text(tree(kept)).getBytes(StandardCharsets.UTF_8);
    }

    /** A record as it would be written today. */
    public JsonNode lifted(JsonNode written, Class<?> of) {
        return lifting.lifted(written, of);
    }

    public <T> T read(byte[] written, Class<T> type) {
        return read(written, type, type);
    }

    public <T> T read(String written, Class<T> type) {
        return read(written, type, type);
    }

    /** A view of a record that was kept as another type: some of its parts. */
    public <T> T read(String written, Class<?> of, Class<T> type) {
        return read(written.getBytes(StandardCharsets.UTF_8), of, type);
    }

    private <T> T read(byte[] written, Class<?> of, Class<T> type) {
        try {
            if (lifting.isCurrent(written) && !isChoice(type)) {
                return mapper.readValue(written, type);
            }
            JsonNode lifted = lifting.lifted(mapper.readTree(written), of);
            return mapper.treeToValue(isChoice(type) ? lifted.get(Lifting.VALUE) : lifted, type);
        } catch (JsonProcessingException unreadable) {
            if (unreadable.getCause() instanceof JsonForms.UnknownExercise unknown) {
                throw Refusals.unknownExercise(unknown.id());
            }
            throw Refusals.unreadable(of);
        } catch (IOException unreadable) {
            throw Refusals.unreadable(of);
        }
    }

    private static boolean isChoice(Class<?> type) {
        return Coded.class.isAssignableFrom(type);
    }
}
