package org.homestretch.figure.prop;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.homestretch.figure.body.Joint;
import org.homestretch.figure.body.Place;
import org.homestretch.figure.body.Vec;

/** A group of keys of a pose file; remembers which were asked for, so that unknown ones can be refused. */
public final class Entry {

    private final String where;
    private final JsonNode node;
    private final Set<String> asked = new HashSet<>();

    /** The keys of a node; the place is named in messages. */
    public Entry(String where, JsonNode node) {
        this.where = where;
        this.node = node;
        if (!node.isObject()) {
            throw new PoseException(where + " must be a group of keys, not " + node);
        }
    }

    /** A group without keys. */
    public static Entry empty(String where) {
        return new Entry(where, JsonNodeFactory.instance.objectNode());
    }

    /** Refuses keys nobody has asked for. */
    public void end() {
        node.fieldNames().forEachRemaining(key -> {
            if (!asked.contains(key)) {
                throw new PoseException(where + ": unknown key \"" + key + "\"");
            }
        });
    }

    public String where() {
        return where;
    }

    public PoseException wrong(String key, String rule) {
        return new PoseException(where + ": " + key + " " + rule);
    }

    public boolean has(String key) {
        asked.add(key);
        return node.hasNonNull(key);
    }

    public JsonNode node(String key) {
        asked.add(key);
        JsonNode value = node.get(key);
        if (value == null || value.isNull()) {
            throw wrong(key, "is missing");
        }
        return value;
    }

    public List<String> keys() {
        List<String> keys = new ArrayList<>();
        node.fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    public String text(String key, String otherwise) {
        return has(key) ? node(key).asText() : otherwise;
    }

    /** A yes or no. */
    public boolean yes(String key, String otherwise) {
        return switch (text(key, otherwise)) {
            case "yes", "true" -> true;
            case "no", "false" -> false;
            default -> throw wrong(key, "must be yes or no");
        };
    }

    public double number(String key, double otherwise) {
        return has(key) ? number(key) : otherwise;
    }

    public double number(String key) {
        return number(key, node(key));
    }

    public OptionalDouble maybeNumber(String key) {
        return has(key) ? OptionalDouble.of(number(key)) : OptionalDouble.empty();
    }

    private double number(String key, JsonNode value) {
        if (!value.isNumber()) {
            throw wrong(key, "must be a number, not " + value);
        }
        return value.asDouble();
    }

    /** One number or a list of numbers. */
    public double[] numbers(String key) {
        JsonNode value = node(key);
        if (!value.isArray()) {
            return new double[] {number(key, value)};
        }
        double[] numbers = new double[value.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = number(key, value.get(i));
        }
        return numbers;
    }

    /** One number or more, when the key is there. */
    public Optional<double[]> maybeUpTo(String key, int most) {
        return has(key) ? Optional.of(upTo(key, most)) : Optional.empty();
    }

    /** One number or more. */
    public double[] upTo(String key, int most) {
        return counted(key, 1, most);
    }

    /** As many numbers as there are usual ones. */
    public double[] numbers(String key, double... otherwise) {
        return has(key) ? counted(key, otherwise.length, otherwise.length) : otherwise;
    }

    /** Two numbers: from and to, or along and up. */
    public double[] pair(String key) {
        return counted(key, 2, 2);
    }

    private double[] counted(String key, int least, int most) {
        double[] numbers = numbers(key);
        if (numbers.length < least || numbers.length > most) {
            String wanted = least == most ? "" + most : least + " to " + most;
            throw wrong(key, "must be " + wanted + (most == 1 ? " number" : " numbers") + ", not " + numbers.length);
        }
        return numbers;
    }

    public Optional<Vec> maybeVec(String key) {
        return has(key) ? Optional.of(vec(key)) : Optional.empty();
    }

    public Vec vec(String key) {
        return vec(key, numbers(key));
    }

    private Vec vec(String key, double[] numbers) {
        if (numbers.length != 2 && numbers.length != 3) {
            throw wrong(key, "must be [x, y] or [x, y, z]");
        }
        return Vec.of(numbers[0], numbers[1], numbers.length == 3 ? numbers[2] : 0);
    }

    /** A point of the room [x, y, z] or a point of a bone {at: joint, loc, off, y}. */
    public Place place(String key) {
        return place(key, node(key));
    }

    /** Two or more places in a row. */
    public List<Place> places(String key) {
        List<Place> places = new ArrayList<>();
        JsonNode list = node(key);
        if (!list.isArray() || list.size() < 2) {
            throw wrong(key, "must be a list of at least two places");
        }
        list.forEach(value -> places.add(place(key, value)));
        return places;
    }

    private Place place(String key, JsonNode value) {
        if (value.isArray()) {
            double[] numbers = new double[value.size()];
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = number(key, value.get(i));
            }
            return new Place.Fixed(vec(key, numbers));
        }
        Entry entry = new Entry(where + ": " + key, value);
        Place place = new Place.OnBone(
                joint(entry, entry.text("at", "")),
                entry.maybeVec("loc").orElse(Vec.ZERO),
                entry.maybeVec("off").orElse(Vec.ZERO),
                entry.maybeNumber("y"));
        entry.end();
        return place;
    }

    private static Joint joint(Entry entry, String name) {
        return Joint.named(name).orElseThrow(() -> entry.wrong("at", "names no joint: \"" + name + "\""));
    }

    /** The groups of keys in a list. */
    public List<Entry> entries(String key) {
        List<Entry> entries = new ArrayList<>();
        for (JsonNode node : list(key)) {
            entries.add(new Entry(where + ": " + key + " " + (entries.size() + 1), node));
        }
        return entries;
    }

    /** What a list holds; nothing when the key is not there. */
    public Iterable<JsonNode> list(String key) {
        if (!has(key)) {
            return List.of();
        }
        if (!node.get(key).isArray()) {
            throw wrong(key, "must be a list");
        }
        return node.get(key);
    }

    public Entry entry(String key) {
        return new Entry(where + ": " + key, node(key));
    }

    /** The texts in a list, or in one text parted by commas. */
    public List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        if (has(key)) {
            JsonNode value = node(key);
            if (value.isArray()) {
                value.forEach(item -> texts.add(item.asText()));
            } else {
                texts.addAll(List.of(value.asText().split("[, ]+")));
            }
        }
        return texts;
    }
}
