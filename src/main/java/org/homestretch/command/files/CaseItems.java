package org.homestretch.command.files;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.homestretch.exercise.Dose;
import org.homestretch.exercise.Exercise;
import org.homestretch.exercise.Library;
import org.homestretch.patient.episode.Side;
import org.homestretch.program.Prescription;

/** The program of a case file: exercise ids, or objects that say side, dose and note besides. */
public record CaseItems(JsonFields whole, Library library) {

    private static final Set<String> KEYS =
            Set.of("ex", "side", "sets", "reps", "hold_s", "per_day", "days_week", "minutes", "note", "why");

    public List<Prescription> prescriptions() {
        List<JsonNode> items = whole.elements("items");
        return IntStream.range(0, items.size())
                .mapToObj(place -> prescription("items[" + place + "]", items.get(place)))
                .toList();
    }

    private Prescription prescription(String place, JsonNode item) {
        if (item.isTextual()) {
            return Prescription.usual(exercise(place, item.textValue()), Side.NONE);
        }
        if (!item.isObject()) {
            throw whole.wrong(place, "must be an exercise id or an object with 'ex'");
        }
        var fields = new JsonFields(whole.where(), whole.path() + place + ".", item);
        fields.refuseOthersThan("a case", KEYS);
        Exercise exercise = exercise(place + ".ex", fields.text("ex"));
        return dosed(fields, exercise);
    }

    /** A side is left alone where the exercise has none. */
    private static Prescription dosed(JsonFields fields, Exercise exercise) {
        Side side = exercise.sided() ? fields.code("side", Side.class, Side.NONE) : Side.NONE;
        return new Prescription(exercise, side, dose(fields, exercise.usualDose()), fields.optionalText("note"));
    }

    /** Minutes are left alone where repetitions count, and the other way round. */
    private static Dose dose(JsonFields fields, Dose usual) {
        int timesADay = fields.optionalNumber("per_day", 1, 24).orElse(usual.timesADay());
        int daysAWeek = fields.optionalNumber("days_week", 1, 7).orElse(usual.daysAWeek());
        if (usual.aerobic()) {
            int minutes = fields.optionalNumber("minutes", 1, 300).orElse(usual.minutes());
            return Dose.ofMinutes(minutes, timesADay, daysAWeek);
        }
        return new Dose(
                fields.optionalNumber("sets", 1, 20).orElse(usual.sets()),
                fields.optionalNumber("reps", 1, 200).orElse(usual.repetitions()),
                fields.optionalNumber("hold_s", 0, 900).orElse(usual.holdSeconds()),
                timesADay,
                daysAWeek,
                0);
    }

    private Exercise exercise(String place, String id) {
        return library.find(id)
                .orElseThrow(() -> whole.wrong(place, "names '" + id + "', which is no exercise on offer"));
    }
}
