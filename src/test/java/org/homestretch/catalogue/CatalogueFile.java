package org.homestretch.catalogue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homestretch.basics.Coded;
import org.homestretch.exercise.Dose;
import org.homestretch.exercise.Exercise;
import org.homestretch.exercise.Movement;
import org.homestretch.exercise.Precaution;
import org.homestretch.exercise.Suitability;

/** The catalogue read a second way, to hold the program's reading against: every value is quoted, none spans lines. */
final class CatalogueFile {

    /** The lists whose order means nothing. */
    private static final List<String> SETS =
            List.of("equipment", "indicated", "contraindicated", "caution", "flags", "limits_hit");

    private CatalogueFile() {}

    static List<Map<String, String>> rows() throws IOException {
        try (var file = Catalogue.class.getResourceAsStream("catalogue.csv");
                var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            List<String> names = values(lines.readLine());
            return lines.lines().map(line -> row(names, values(line))).toList();
        }
    }

    /** The row with its unordered lists in the order of the alphabet. */
    static Map<String, String> sorted(Map<String, String> row) {
        var sorted = new TreeMap<>(row);
        SETS.forEach(
                column -> sorted.computeIfPresent(column, (name, list) -> joined(Arrays.stream(list.split("\\|")))));
        return sorted;
    }

    /** The row an exercise was read from, written again. */
    static Map<String, String> written(Exercise exercise) {
        var row = new TreeMap<String, String>();
        row.put("id", exercise.id());
        row.put("name", exercise.name());
        row.put("area", exercise.area().code());
        row.put("kind", exercise.kind().code());
        row.put("level", "" + exercise.level());
        row.put("side", exercise.sides().code());
        row.put("surface", exercise.setting().surface().code());
        row.put("equipment", codes(exercise.setting().equipment()));
        row.put("intensity", exercise.intensity().code());
        row.put("progression_of", exercise.ladder().easier().orElse(""));
        row.put("regression_of", String.join("|", exercise.ladder().harder()));
        row.put("evidence", exercise.source().evidence().code());
        row.put("source", String.join("|", exercise.source().keys()));
        write(exercise.movement(), row);
        write(exercise.usualDose(), row);
        write(exercise.suitability(), row);
        return row;
    }

    private static void write(Movement movement, Map<String, String> row) {
        row.put("muscles", movement.muscles().stream().map(Coded::code).collect(Collectors.joining("|")));
        row.put("start_position", movement.position().code());
        row.put("bias", movement.bias().code());
        row.put("load", movement.load().code());
        row.put("flags", codes(movement.flags()));
    }

    private static void write(Dose dose, Map<String, String> row) {
        row.put("sets", "" + dose.sets());
        row.put("reps", "" + dose.repetitions());
        row.put("hold_s", "" + dose.holdSeconds());
        row.put("per_day", "" + dose.timesADay());
        row.put("days_week", "" + dose.daysAWeek());
        row.put("minutes", "" + dose.minutes());
    }

    private static void write(Suitability suitability, Map<String, String> row) {
        row.put("indicated", codes(suitability.indicated()));
        row.put("contraindicated", precautions(suitability.contraindicated()));
        row.put("caution", precautions(suitability.cautions()));
        row.put("limits_hit", codes(suitability.limitsHit()));
    }

    private static String codes(Collection<? extends Coded> choices) {
        return joined(choices.stream().map(Coded::code));
    }

    private static String precautions(Collection<Precaution> precautions) {
        return joined(precautions.stream().map(Precaution::code));
    }

    private static String joined(Stream<String> codes) {
        return codes.sorted().collect(Collectors.joining("|"));
    }

    private static Map<String, String> row(List<String> names, List<String> values) {
        if (names.size() != values.size()) {
            throw new IllegalStateException("A line has " + values.size() + " values: " + values);
        }
        var row = new LinkedHashMap<String, String>();
        for (int at = 0; at < names.size(); at++) {
            row.put(names.get(at), values.get(at));
        }
        return row;
    }

    /** Every value stands in quotation marks, with a semicolon between two. */
    private static List<String> values(String line) {
        if (!line.startsWith("\"") || !line.endsWith("\"")) {
            throw new IllegalStateException("A line is not all in quotation marks: " + line);
        }
        return new ArrayList<>(List.of(line.substring(1, line.length() - 1).split("\";\"", -1)));
    }
}
