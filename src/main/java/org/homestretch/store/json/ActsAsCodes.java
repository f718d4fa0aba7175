package org.homestretch.store.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** From format 1 to 2: what was done was an English sentence, at times with a code beside it; now it is an act. */
final class ActsAsCodes {

    private static final Set<String> WITH_SHEETS =
            Set.of("printed", "exported", "reserved", "confirmed", "not_given", "passed");
    private static final Pattern SHEET = Pattern.compile("(\\w+) (\\d+) (first|again) ([0-9a-f]+) (\\w+)");
    /** As it was written before sheets had a code. */
    private static final Pattern NAMED = Pattern.compile("(sheet of|flare-up sheet beside) program (\\d+)");

    private static final Pattern LET_PASS = Pattern.compile("Let pass [^,]*, (.*)", Pattern.DOTALL);
    private static final Pattern DRAFT = Pattern.compile("Exported draft of program (\\d+)");

    private ActsAsCodes() {}

    /** One line of format 1: what it is about, the thing's id or the code of a note, and the sentence. */
    private record Line(String subject, String thing, String what) {

        boolean isNote() {
            return subject.equals("note");
        }

        /** What follows the first word of the thing of a note. */
        String about() {
            return thing.contains(" ") ? thing.substring(thing.indexOf(' ') + 1) : "";
        }

        String kind() {
            return thing.split(" ", 2)[0];
        }
    }

    static ObjectNode ofEvent(ObjectNode event) {
        var line = new Line(
                event.at("/change/subject").asText(),
                event.at("/change/id").asText(),
                event.path("what").asText());
        event.remove("what");
        return event.set("act", act(line));
    }

    /** Of a line in a table of histories, which holds no whole event. */
    static ObjectNode ofHistoryLine(ObjectNode written) {
        var line = new Line(
                written.path("subject").asText(),
                written.path("thing").asText(),
                written.path("what").asText());
        return act(line);
    }

    private static ObjectNode act(Line line) {
        if (line.isNote() && WITH_SHEETS.contains(line.kind())) {
            return withPaper(line).orElseGet(() -> said(line));
        }
        boolean registered = line.subject().equals("patient") && line.what().equals("Registered");
        return registered ? act("registered", Map.of()) : said(line);
    }

    private static Optional<ObjectNode> withPaper(Line line) {
        var draft = DRAFT.matcher(line.what());
        if (draft.matches()) {
            return Optional.of(act("draft_exported", Map.of("number", draft.group(1))));
        }
        if (line.what().equals("Exported progress report")) {
            return Optional.of(act("report_exported", Map.of()));
        }
        return sheet(line).map(details -> act(line.kind(), details));
    }

    private static Optional<Map<String, String>> sheet(Line line) {
        Matcher sheet = SHEET.matcher(line.about());
        if (sheet.matches()) {
            var details = details(sheet.group(1), sheet.group(2));
            details.put("again", Boolean.toString(sheet.group(3).equals("again")));
            details.put("content", sheet.group(4));
            details.put("name", sheet.group(5));
            Matcher passed = LET_PASS.matcher(line.what());
            if (passed.matches()) {
                details.put("reason", passed.group(1));
            }
            return Optional.of(details);
        }
        Matcher named = NAMED.matcher(line.what());
        return line.about().isEmpty() && named.find()
                ? Optional.of(details(named.group(1).startsWith("flare") ? "flare_up" : "program", named.group(2)))
                : Optional.empty();
    }

    private static Map<String, String> details(String purpose, String number) {
        return new TreeMap<>(Map.of("purpose", purpose, "number", number));
    }

    private static ObjectNode said(Line line) {
        return act("said", Map.of("said", line.what()));
    }

    private static ObjectNode act(String kind, Map<String, String> details) {
        var act = JsonNodeFactory.instance.objectNode().put("kind", kind);
        JsonNode with = act.putObject("with");
        details.forEach(((ObjectNode) with)::put);
        return act;
    }
}
