package org.homestretch.catalogue;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
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
record Row(NamedCsvRecord fields) {

    Exercise exercise(Map<Language, Wording> wordings) {
        return new Exercise(
                text("id"),
                text("name"),
                one(Kind.class, "kind"),
                number("level"),
                one(Sides.class, "side"),
                movement(),
                new Setting(one(Surface.class, "surface"), set(Equipment.class, "equipment")),
                dose(),
                one(Intensity.class, "intensity"),
                new Ladder(Optional.of(text("progression_of")).filter(id -> !id.isEmpty()), list("regression_of")),
                suitability(),
                new Exercise.Source(one(Evidence.class, "evidence"), list("source")),
                wordings);
    }

    private Movement movement() {
        List<Muscle> muscles = list("muscles").stream()
                .map(code -> Coded.of(Muscle.class, code))
                .toList();
        return new Movement(
                muscles,
                one(StartPosition.class, "start_position"),
                one(Bias.class, "bias"),
                one(Load.class, "load"),
                set(Flag.class, "flags"));
    }

    private Dose dose() {
        return new Dose(
                number("sets"),
                number("reps"),
                number("hold_s"),
                number("per_day"),
                number("days_week"),
                number("minutes"));
    }

    private Suitability suitability() {
        return new Suitability(
                set(Condition.class, "indicated"),
                set("contraindicated", Precaution::of),
                set("caution", Precaution::of),
                set(Limit.class, "limits_hit"));
    }

    private <E extends Enum<E> & Coded> E one(Class<E> list, String column) {
        return Coded.of(list, text(column));
    }

    private <E extends Enum<E> & Coded> Set<E> set(Class<E> list, String column) {
        return set(column, code -> Coded.of(list, code));
    }

    private <T> Set<T> set(String column, Function<String, T> reading) {
        return list(column).stream().map(reading).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private List<String> list(String column) {
        return Arrays.stream(text(column).split("\\|"))
                .filter(code -> !code.isEmpty())
                .toList();
    }

    private int number(String column) {
        return Integer.parseInt(text(column));
    }

    private String text(String column) {
        return fields.getField(column);
    }
}
