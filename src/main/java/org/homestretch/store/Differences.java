package org.homestretch.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Names the parts in which two documents differ, for a line of history. */
final class Differences {

    private static final Map<String, String> NAMES = Map.of(
            "given", "first name",
            "family", "last name",
            "born", "birth date",
            "main", "condition",
            "secondary", "further conditions",
            "leg", "leg",
            "easedBy", "direction that eases",
            "screens", "red-flag screen",
            "prescriptions", "exercises",
            "slrDegrees", "straight leg raise");

    private Differences() {}

    /** Such as ": first name, phone"; nothing when there is no part to name. */
    static String inWords(JsonNode before, JsonNode after) {
        Set<String> names = new LinkedHashSet<>();
        collect(before, after, names);
        return names.isEmpty() ? "" : ": " + String.join(", ", names);
    }

    private static void collect(JsonNode before, JsonNode after, Set<String> names) {
        after.fields().forEachRemaining(field -> {
            JsonNode was = before.path(field.getKey());
            JsonNode is = field.getValue();
            if (was.isObject() && is.isObject()) {
                collect(was, is, names);
            } else if (!was.equals(is)) {
                names.add(words(field.getKey()));
            }
        });
    }

    private static String words(String field) {
        return NAMES.getOrDefault(
                field, field.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT));
    }
}
