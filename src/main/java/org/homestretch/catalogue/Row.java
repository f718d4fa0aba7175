package org.homestretch.catalogue;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homestretch.basics.Coded;
import org.homestretch.basics.Language;
import org.homestretch.exercise.Bias;
import org.homestretch.exercise.Dose;
import org.homestretch.exercise.Evidence;
import org.homestretch.exercise.Exercise;
import org.homestretch.exercise.Flag;
import org.homestretch.exercise.Intensity;
import org.homestretch.exercise.Kind;
import org.homestretch.exercise.Ladder;
import org.homestretch.exercise.Load;
import org.homestretch.exercise.Movement;
import org.homestretch.exercise.Muscle;
import org.homestretch.exercise.Precaution;
import org.homestretch.exercise.Setting;
import org.homestretch.exercise.Sides;
import org.homestretch.exercise.StartPosition;
import org.homestretch.exercise.Suitability;
import org.homestretch.exercise.Surface;
import org.homestretch.exercise.Wording;
import org.homestretch.patient.episode.Condition;
import org.homestretch.patient.episode.Equipment;
import org.homestretch.patient.episode.Limit;

/** One line of the catalogue, read into an exercise. */
record Row(Fields fields) {

    Row(NamedCsvRecord record) {
        this(new Fields(record));
    }

    Exercise exercise(Map<Language, Wording> wordings) {
        return new Exercise(
                fields.text("id"),
                fields.text("name"),
                fields.one(Kind.class, "kind"),
                fields.number("level"),
                fields.one(Sides.class, "side"),
                movement(),
                new Setting(fields.one(Surface.class, "surface"), fields.set(Equipment.class, "equipment")),
                dose(),
                fields.one(Intensity.class, "intensity"),
                new Ladder(
                        Optional.of(fields.text("progression_of")).filter(id -> !id.isEmpty()),
                        fields.list("regression_of")),
                suitability(),
                new Exercise.Source(fields.one(Evidence.class, "evidence"), fields.list("source")),
                wordings);
    }

    private Movement movement() {
        List<Muscle> muscles = fields.list("muscles").stream()
                .map(code -> Coded.of(Muscle.class, code))
                .toList();
        return new Movement(
                muscles,
                fields.one(StartPosition.class, "start_position"),
                fields.one(Bias.class, "bias"),
                fields.one(Load.class, "load"),
                fields.set(Flag.class, "flags"));
    }

    private Dose dose() {
        return new Dose(
                fields.number("sets"),
                fields.number("reps"),
                fields.number("hold_s"),
                fields.number("per_day"),
                fields.number("days_week"),
                fields.number("minutes"));
    }

    private Suitability suitability() {
        return new Suitability(
                fields.set(Condition.class, "indicated"),
                fields.set("contraindicated", Precaution::of),
                fields.set("caution", Precaution::of),
                fields.set(Limit.class, "limits_hit"));
    }
}
