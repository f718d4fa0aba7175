package org.homestretch.command;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import org.homestretch.basics.Coded;
import org.homestretch.basics.Language;
import org.homestretch.exercise.Dose;
import org.homestretch.exercise.Exercise;
import org.homestretch.exercise.Precaution;
import org.homestretch.exercise.Wording;

/** An exercise as JSON, under the keys of the catalogue file. */
record ExerciseJson(Exercise exercise) {

    private static final ObjectMapper JSON = new ObjectMapper();

    ObjectNode node(int phases) {
        ObjectNode node = JSON.createObjectNode();
        node.put("id", exercise.id());
        node.put("name", exercise.name());
        node.put("area", exercise.area().code());
        node.put("kind", exercise.kind().code());
        addMovement(node);
        node.put("level", exercise.level());
        node.put("side", exercise.sided() ? "left_right" : "none");
        addDose(node);
        addLinks(node);
        addSuitability(node);
        node.put("evidence", exercise.source().evidence().code());
        list(node, "source", exercise.source().keys());
        node.put("phases", phases);
        ObjectNode texts = node.putObject("texts");
        Language.offered().stream()
                .filter(exercise::saidIn)
                .forEach(language -> texts.set(language.code(), text(exercise.in(language))));
        return node;
    }

    private void addMovement(ObjectNode node) {
        var movement = exercise.movement();
        codes(node, "muscles", movement.muscles());
        node.put("start_position", movement.position().code());
        node.put("surface", exercise.setting().surface().code());
        codes(node, "equipment", exercise.setting().equipment());
        node.put("bias", movement.bias().code());
        node.put("load", movement.load().code());
    }

    private void addDose(ObjectNode node) {
        Dose dose = exercise.usualDose();
        node.put("sets", dose.sets());
        node.put("reps", dose.repetitions());
        node.put("hold_s", dose.holdSeconds());
        node.put("per_day", dose.timesADay());
        node.put("days_week", dose.daysAWeek());
        node.put("minutes", dose.minutes());
        node.put("intensity", exercise.intensity().code());
    }

    private void addLinks(ObjectNode node) {
        node.put("progression_of", exercise.ladder().easier().orElse(""));
        list(node, "regression_of", exercise.ladder().harder());
    }

    private void addSuitability(ObjectNode node) {
        var suitability = exercise.suitability();
        codes(node, "indicated", suitability.indicated());
        list(node, "contraindicated", tokens(suitability.contraindicated()));
        list(node, "caution", tokens(suitability.cautions()));
        codes(node, "flags", exercise.movement().flags());
        codes(node, "limits_hit", suitability.limitsHit());
    }

    private static List<String> tokens(Collection<Precaution> precautions) {
        return precautions.stream().map(Precaution::code).toList();
    }

    private static void codes(ObjectNode node, String key, Collection<? extends Coded> values) {
        list(node, key, values.stream().map(Coded::code).toList());
    }

    private static void list(ObjectNode node, String key, Collection<String> values) {
        var array = node.putArray(key);
        values.forEach(array::add);
    }

    private static ObjectNode text(Wording wording) {
        return JSON.valueToTree(wording);
    }
}
