package org.homestretch.store.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.function.Function;
import org.homestretch.basics.Coded;
import org.homestretch.basics.Language;
import org.homestretch.exercise.Exercise;
import org.homestretch.exercise.Library;
import org.homestretch.guidance.Threshold;
import org.homestretch.patient.Born;
import org.homestretch.patient.exam.Movement;
import org.homestretch.patient.exam.NerveLevel;
import org.homestretch.patient.redflag.RedFlag;
import org.homestretch.program.walking.Bout;

/** How our own values are written as JSON: choices by their codes, exercises by their ids, sets in one order. */
final class JsonForms {

    private JsonForms() {}

    static SimpleModule of(Library library) {
        var module = new SimpleModule("homestretch");
        module.addSerializer(Coded.class, new CodeWriter());
        module.addSerializer(new SetWriter());
        module.addKeySerializer(Coded.class, new CodeAsKey());
        module.addKeyDeserializer(RedFlag.class, new CodeFromKey<>(RedFlag.class));
        module.addKeyDeserializer(Threshold.class, new CodeFromKey<>(Threshold.class));
        module.addKeyDeserializer(NerveLevel.class, new CodeFromKey<>(NerveLevel.class));
        module.addKeyDeserializer(Movement.class, new CodeFromKey<>(Movement.class));
        module.addSerializer(Exercise.class, new ExerciseWriter());
        module.addDeserializer(Exercise.class, new ExerciseReader(library));
        module.addSerializer(Instant.class, new MicrosWriter());
        module.addSerializer(Born.class, ToStringSerializer.instance);
        module.addDeserializer(Born.class, new TextReader<>(Born.class, Born::parse));
        module.addDeserializer(Bout.class, new BoutReader());
        module.addSerializer(Language.class, ToStringSerializer.instance);
        module.addDeserializer(Language.class, new TextReader<>(Language.class, Language::new));
        module.setDeserializerModifier(new CodeReader.Modifier());
        return module;
    }

    /** A program names an exercise the library does not have. */
    static final class UnknownExercise extends JsonProcessingException {

        private static final long serialVersionUID = 1L;

        private final String id;

        UnknownExercise(String id) {
            super("unknown exercise");
            this.id = id;
        }

        String id() {
            return id;
        }
    }

    private static final class CodeWriter extends StdSerializer<Coded> {

        private static final long serialVersionUID = 1L;

        CodeWriter() {
            super(Coded.class);
        }

        @Override
        public void serialize(Coded choice, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(choice.code());
        }
    }

    /** Sets of choices have another order in every run of Java; written in one order, the same set is the same text. */
    private static final class SetWriter extends StdSerializer<Set<?>> {

        private static final long serialVersionUID = 1L;

        SetWriter() {
            super(Set.class, false);
        }

        @Override
        public void serialize(Set<?> choices, JsonGenerator out, SerializerProvider provider) throws IOException {
            var codes = choices.stream()
                    .map(choice -> ((Coded) choice).code())
                    .sorted()
                    .toList();
            out.writeStartArray();
            for (String code : codes) {
                out.writeString(code);
            }
            out.writeEndArray();
        }
    }

    private static final class CodeAsKey extends StdSerializer<Coded> {

        private static final long serialVersionUID = 1L;

        CodeAsKey() {
            super(Coded.class);
        }

        @Override
        public void serialize(Coded choice, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeFieldName(choice.code());
        }
    }

    private static final class CodeFromKey<E extends Enum<E> & Coded> extends KeyDeserializer {

        private final Class<E> list;

        CodeFromKey(Class<E> list) {
            this.list = list;
        }

        @Override
        public Object deserializeKey(String code, DeserializationContext context) {
            return Coded.of(list, code);
        }
    }

    private static final class ExerciseWriter extends StdSerializer<Exercise> {

        private static final long serialVersionUID = 1L;

        ExerciseWriter() {
            super(Exercise.class);
        }

        @Override
        public void serialize(Exercise exercise, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(exercise.id());
        }
    }

    private static final class ExerciseReader extends StdDeserializer<Exercise> {

        private static final long serialVersionUID = 1L;

        private final transient Library library;

        ExerciseReader(Library library) {
            super(Exercise.class);
            this.library = library;
        }

        @Override
        public Exercise deserialize(JsonParser in, DeserializationContext context) throws IOException {
            String id = in.getText();
            return library.find(id).orElseThrow(() -> new UnknownExercise(id));
        }
    }

    /** A value that is written as one text. */
    private static final class TextReader<T> extends StdDeserializer<T> {

        private static final long serialVersionUID = 1L;

        private final transient Function<String, T> parse;

        TextReader(Class<T> type, Function<String, T> parse) {
            super(type);
            this.parse = parse;
        }

        @Override
        public T deserialize(JsonParser in, DeserializationContext context) throws IOException {
            return parse.apply(in.getText());
        }
    }

    private static final class MicrosWriter extends StdSerializer<Instant> {

        private static final long serialVersionUID = 1L;

        MicrosWriter() {
            super(Instant.class);
        }

        @Override
        public void serialize(Instant at, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(at.truncatedTo(ChronoUnit.MICROS).toString());
        }
    }
}
