package org.homestretch.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;

/** Names the parts in which two documents differ, for a line of history. */
final class Differences {

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("given", "first name"),
            Map.entry("family", "last name"),
            Map.entry("born", "birth date"),
            Map.entry("outsideId", "number elsewhere"),
            Map.entry("main", "condition"),
            Map.entry("secondary", "further conditions"),
            Map.entry("leg", "leg"),
            Map.entry("easedBy", "direction that eases"),
            Map.entry("screens", "red-flag screen"),
            Map.entry("background", "findings in the chart"),
            Map.entry("remarks", "findings in the chart"),
            Map.entry("inflammatory", "inflammatory signs"),
            Map.entry("surgeonLimits", "limits the surgeon wrote"),
            Map.entry("reaction", "how the exercises went"),
            Map.entry("during", "pain during exercise"),
            Map.entry("settled", "how soon pain settled"),
            Map.entry("signs", "signs at the exercises"),
            Map.entry("exceptions", "exercises that went otherwise"),
            Map.entry("oswestry", "ODI"),
            Map.entry("startBack", "STarT Back"),
            Map.entry("prescriptions", "exercises"),
            Map.entry("slrDegrees", "straight leg raise"));

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
            } else if (!was.equals(is) && !(was.isMissingNode() && hollow(is))) {
                names.add(words(field.getKey()));
            }
        });
    }

    /** Whether it holds nothing, as a part that older documents lack does at first. */
    private static boolean hollow(JsonNode part) {
        return part.isNull()
                || part.isContainerNode()
                        && StreamSupport.stream(part.spliterator(), false).allMatch(Differences::hollow);
    }

    private static String words(String field) {
        return NAMES.getOrDefault(
                field, field.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT));
    }
}
