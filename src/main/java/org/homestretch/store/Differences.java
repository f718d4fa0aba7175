package org.homestretch.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.Set;
import org.homestretch.basics.Act;
import org.homestretch.store.journal.Event.Change;

/** Names the parts in which two documents differ, for a line of history. */
final class Differences {

    private Differences() {}

    /** The act with the parts that changed, such as given,phone; as it is when there is no part to name. */
    static Act in(Change change, Act act) {
        Set<String> parts = new LinkedHashSet<>();
        collect(change.before(), change.after(), parts);
        return parts.isEmpty() ? act : act.with(Act.PARTS, String.join(",", parts));
    }

    /** A part of one field only, such as a score with its points, goes by its own name. */
    private static void collect(JsonNode before, JsonNode after, Set<String> parts) {
        after.fields().forEachRemaining(field -> {
            JsonNode was = before.path(field.getKey());
            JsonNode is = field.getValue();
            if (was.isObject() && is.isObject() && is.size() > 1) {
                collect(was, is, parts);
            } else if (!was.equals(is)) {
                parts.add(field.getKey());
            }
        });
    }
}
