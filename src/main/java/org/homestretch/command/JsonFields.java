package org.homestretch.command;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.homestretch.basics.Coded;

/** The fields of one JSON object, each read by its name and refused by its name when it is not as it should be. */
record JsonFields(String file, String path, JsonNode object) {

    void refuseOthersThan(Set<String> known) {
        object.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                throw wrong(name, "is not a field of a case. Known here: " + String.join(", ", new TreeSet<>(known)));
            }
        });
    }

    JsonFields inside(String name) {
        JsonNode value = required(name, "an object in curly brackets");
        if (!value.isObject()) {
            throw wrong(name, "must be an object");
        }
        return new JsonFields(file, path + name + ".", value);
    }

    boolean has(String name) {
        return object.hasNonNull(name);
    }

    String text(String name) {
        JsonNode value = required(name, "a text that is not empty");
        if (!value.isTextual() || value.textValue().isBlank()) {
            throw wrong(name, "must be a text that is not empty");
        }
        return value.textValue();
    }

    /** A text that may be left out or left empty. */
    String optionalText(String name) {
        if (has(name) && !object.get(name).isTextual()) {
            throw wrong(name, "must be a text");
        }
        return object.path(name).asText("");
    }

    int number(String name, int least, int most) {
        return whole(name, required(name, wholeNumber(least, most)), least, most);
    }

    OptionalInt optionalNumber(String name, int least, int most) {
        return has(name) ? OptionalInt.of(whole(name, object.get(name), least, most)) : OptionalInt.empty();
    }

    /** A measured number of which only the whole part counts, as every rule that asks for it compares with whole numbers. */
    OptionalInt measured(String name, int least, int most) {
        if (!has(name)) {
            return OptionalInt.empty();
        }
        JsonNode value = object.get(name);
        if (!value.isNumber() || value.doubleValue() < least || value.doubleValue() > most) {
            throw wrong(name, "is " + value + "; it must be a number from " + least + " to " + most);
        }
        return OptionalInt.of((int) Math.floor(value.doubleValue()));
    }

    boolean truth(String name, boolean otherwise) {
        if (!has(name)) {
            return otherwise;
        }
        if (!object.get(name).isBoolean()) {
            throw wrong(name, "must be true or false");
        }
        return object.get(name).booleanValue();
    }

    <E extends Enum<E> & Coded> E code(String name, Class<E> list) {
        return coded(name, required(name, "one of " + Coded.codes(list)), list);
    }

    <E extends Enum<E> & Coded> E code(String name, Class<E> list, E otherwise) {
        return has(name) ? coded(name, object.get(name), list) : otherwise;
    }

    <E extends Enum<E> & Coded> List<E> codes(String name, Class<E> list) {
        return elements(name).stream().map(value -> coded(name, value, list)).toList();
    }

    /** The elements of a list; a missing list is an empty one. */
    List<JsonNode> elements(String name) {
        JsonNode value = object.get(name);
        if (value == null || value.isNull()) {
            return List.of();
        }
        if (!value.isArray()) {
            throw wrong(name, "must be a list in square brackets");
        }
        return IntStream.range(0, value.size()).mapToObj(value::get).toList();
    }

    BadInput wrong(String name, String what) {
        return new BadInput(file + ": '" + path + name + "' " + what + ".");
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
}
