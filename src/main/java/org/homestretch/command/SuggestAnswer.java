package org.homestretch.command;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.homestretch.catalogue.Catalogue;
import org.homestretch.command.files.CaseFile;
import org.homestretch.exercise.Dose;
import org.homestretch.exercise.Exercise;
import org.homestretch.exercise.Library;
import org.homestretch.guidance.Finding;
import org.homestretch.guidance.History;
import org.homestretch.guidance.Thresholds;
import org.homestretch.guidance.answer.Guidance;
import org.homestretch.guidance.suggest.Suggested;
import org.homestretch.guidance.suggest.Suggestion;
import org.homestretch.guidance.suggest.Suggestions;
import org.homestretch.patient.episode.Side;

/** A starting program for the patient of a case, as the answer of the verb {@code suggest}. */
final class SuggestAnswer {

    private static final Library LIBRARY = Catalogue.everything();
    private static final Suggestions SUGGESTIONS = new Suggestions(new Guidance(LIBRARY, Thresholds.USUAL), LIBRARY);
    private static final ObjectMapper JSON = new ObjectMapper();

    private SuggestAnswer() {}

    /** The items on one line, ready to stand in a case; a case does not say which leg hurts, so both are treated. */
    static String json(CaseFile asked) {
        Suggestion suggestion = SUGGESTIONS.starting(asked.patient(), History.NONE, Side.BOTH);
        ObjectNode answer = JSON.createObjectNode();
        var items = answer.putArray("items");
        suggestion.items().forEach(item -> describe(item, items.addObject()));
        if (!suggestion.held().isEmpty()) {
            var held = answer.putArray("held");
            suggestion.held().stream().map(Finding::reason).forEach(held::add);
        }
        return answer.toString();
    }

    private static void describe(Suggested item, ObjectNode node) {
        Exercise exercise = item.prescription().exercise();
        node.put("ex", exercise.id());
        if (exercise.sided()) {
            node.put("side", item.prescription().side().code());
        }
        dose(item.prescription().dose(), node);
        node.put("why", item.why());
    }

    private static void dose(Dose dose, ObjectNode node) {
        if (dose.aerobic()) {
            node.put("minutes", dose.minutes());
        } else {
            node.put("sets", dose.sets()).put("reps", dose.repetitions()).put("hold_s", dose.holdSeconds());
        }
        node.put("per_day", dose.timesADay()).put("days_week", dose.daysAWeek());
    }
}
