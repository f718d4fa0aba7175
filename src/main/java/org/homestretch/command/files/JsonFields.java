package org.homestretch.command.files;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.homestretch.basics.Coded;

/** The fields of one JSON object, each read by its name and refused by its name when it is not as it should be. */
public record JsonFields(String where, String path, JsonNode object) {

    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    /** Reads a text that must be one object; the last argument says so. */
    public static JsonFields parse(String text, String where, String objectNeeded) {
        try {
            JsonNode tree = JSON.readTree(text);
            if (tree == null || !tree.isObject()) {
                throw new BadInput(at(where) + objectNeeded);
            }
            return new JsonFields(where, "", tree);
        } catch (JsonProcessingException broken) {
            throw new BadInput(at(where) + "this is not valid JSON" + place(broken)
                    + ". Look there for a missing quote, comma or bracket, and for a name that stands twice.");
        }
    }

    public void refuseOthersThan(String thing, Set<String> known) {
        refuseOthersThan(thing, known, Set.of());
    }

    /** With fields of the contract that cannot be kept yet; null says nothing, so it may stand in them. */
    public void refuseOthersThan(String thing, Set<String> known, Set<String> unbuilt) {
        object.fieldNames().forEachRemaining(name -> {
            if (unbuilt.contains(name) && has(name)) {
                throw wrong(name, "is not built yet");
            }
            if (!known.contains(name) && !unbuilt.contains(name)) {
                throw wrong(
                        name,
                        "is not a field of " + thing + ". Known here: " + String.join(", ", new TreeSet<>(known)));
            }
        });
    }

    public JsonFields inside(String name) {
        JsonNode value = required(name, "an object in curly brackets");
        if (!value.isObject()) {
            throw wrong(name, "must be an object");
        }
        return new JsonFields(where, path + name + ".", value);
    }

    public boolean has(String name) {
        return object.hasNonNull(name);
    }

    public String text(String name) {
        JsonNode value = required(name, "a text that is not empty");
        if (!value.isTextual() || value.textValue().isBlank()) {
            throw wrong(name, "must be a text that is not empty");
        }
        return value.textValue();
    }

    /** A text that may be left out or left empty. */
    public String optionalText(String name) {
        return optionalText(name, "");
    }

    /** The same with what is known where it is left out. */
    public String optionalText(String name, String otherwise) {
        if (has(name) && !object.get(name).isTextual()) {
            throw wrong(name, "must be a text");
        }
        return has(name) ? object.get(name).textValue() : otherwise;
    }

    /** What a person would type: a text, or a number as it is written. */
    public String typed(String name, String otherwise) {
        return has(name) && object.get(name).isNumber() ? object.get(name).asText() : optionalText(name, otherwise);
    }

    public int number(String name, int least, int most) {
        return whole(name, required(name, wholeNumber(least, most)), least, most);
    }

    public OptionalInt optionalNumber(String name, int least, int most) {
        return has(name) ? OptionalInt.of(whole(name, object.get(name), least, most)) : OptionalInt.empty();
    }

    /** A measured number of which only the whole part counts, as every rule that asks for it compares with whole numbers. */
    public OptionalInt measured(String name, int least, int most) {
        if (!has(name)) {
            return OptionalInt.empty();
        }
        JsonNode value = object.get(name);
        if (!value.isNumber() || value.doubleValue() < least || value.doubleValue() > most) {
            throw wrong(name, "is " + value + "; it must be a number from " + least + " to " + most);
        }
        return OptionalInt.of((int) Math.floor(value.doubleValue()));
    }

    public boolean truth(String name, boolean otherwise) {
        if (!has(name)) {
            return otherwise;
        }
        if (!object.get(name).isBoolean()) {
            throw wrong(name, "must be true or false");
        }
        return object.get(name).booleanValue();
    }

    public <E extends Enum<E> & Coded> E code(String name, Class<E> list) {
        return coded(name, required(name, "one of " + Coded.codes(list)), list);
    }

    public <E extends Enum<E> & Coded> E code(String name, Class<E> list, E otherwise) {
        return optionalCode(name, list).orElse(otherwise);
    }

    public <E extends Enum<E> & Coded> Optional<E> optionalCode(String name, Class<E> list) {
        return has(name) ? Optional.of(coded(name, object.get(name), list)) : Optional.empty();
    }

    public <E extends Enum<E> & Coded> List<E> codes(String name, Class<E> list) {
        return elements(name).stream().map(value -> coded(name, value, list)).toList();
    }

    /** The same as a set, with what is known where it is left out. */
    public <E extends Enum<E> & Coded> Set<E> codes(String name, Class<E> list, Set<E> otherwise) {
        return has(name) ? Set.copyOf(codes(name, list)) : otherwise;
    }

    /** The elements of a list; a missing list is an empty one. */
    public List<JsonNode> elements(String name) {
        JsonNode value = object.get(name);
        if (value == null || value.isNull()) {
            return List.of();
        }
        if (!value.isArray()) {
            throw wrong(name, "must be a list in square brackets");
        }
        return IntStream.range(0, value.size()).mapToObj(value::get).toList();
    }

    public BadInput wrong(String name, String what) {
        return new BadInput(at(where) + "'" + path + name + "' " + what + ".");
    }

    private <E extends Enum<E> & Coded> E coded(String name, JsonNode value, Class<E> list) {
        Optional<E> found = value.isTextual() ? Coded.find(list, value.textValue()) : Optional.empty();
        return found.orElseThrow(() -> wrong(name, "is " + value + "; it must be one of " + Coded.codes(list)));
    }

    /** A whole number may be written with a point, as some programs do: 45.0. */
    private int whole(String name, JsonNode value, int least, int most) {
        double number = value.doubleValue();
        if (!value.isNumber() || number != Math.rint(number) || number < least || number > most) {
            throw wrong(name, "is " + value + "; it must be " + wholeNumber(least, most));
        }
        return (int) number;
    }

    private static String wholeNumber(int least, int most) {
        return "a whole number from " + least + " to " + most;
    }

    private JsonNode required(String name, String right) {
        if (!has(name)) {
            throw wrong(name, "is missing; it must be " + right);
        }
        return object.get(name);
    }

    private static String at(String where) {
        return where.isEmpty() ? "" : where + ": ";
    }

    /** The reader's own words are for programmers; the place is what helps. */
    private static String place(JsonProcessingException broken) {
        var place = broken.getLocation();
        return place == null ? "" : " at line " + place.getLineNr() + ", column " + place.getColumnNr();
    }
}
