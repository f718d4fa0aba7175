package org.homestretch.command.files;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.homestretch.patient.Presentation;
import org.homestretch.patient.episode.Circumstances;
import org.homestretch.patient.episode.Conditioning;
import org.homestretch.patient.episode.Equipment;
import org.homestretch.patient.episode.HealthProblem;
import org.homestretch.patient.episode.Irritability;
import org.homestretch.patient.episode.Limit;
import org.homestretch.patient.episode.PainScore;
import org.homestretch.patient.episode.Surgery;
import org.homestretch.patient.episode.Symptoms;
import org.homestretch.patient.exam.Direction;
import org.homestretch.patient.redflag.RedFlag;

/** The clinical fields of a patient under their contract names, with their ranges, each read over what is known. */
public record PatientFields(JsonFields fields) {

    private static final String SURGERY = "surgery";

    /** Every field of a case's patient. */
    public static final Set<String> KEYS = keys(
            "name",
            "age",
            "sex",
            "condition",
            "secondary",
            "stage",
            "days_since_onset",
            "pain_back",
            "pain_leg",
            "leg_pain_below_knee",
            "slr_positive",
            "one_leg_pain",
            "first_programme",
            "slr_deg",
            "walk_limit_min",
            "trimester",
            "irritability",
            "conditioning",
            "dp",
            "comorbid",
            "limits",
            "equipment",
            "red_flags",
            "screen_age_days",
            "neuro",
            "rest_days_advised",
            SURGERY,
            "usual_pain");

    private static final int LONGEST_DAYS = 36_500;
    private static final int OLDEST = 130;

    public OptionalInt age() {
        return fields.optionalNumber("age", 0, OLDEST);
    }

    public OptionalInt trimester() {
        return fields.optionalNumber("trimester", 1, 3);
    }

    public OptionalLong daysSinceOnset() {
        return days("days_since_onset");
    }

    public OptionalLong screenAge() {
        return days("screen_age_days");
    }

    public Set<RedFlag> redFlags() {
        return Set.copyOf(fields.codes("red_flags", RedFlag.class));
    }

    public Optional<PainScore> pain(String name) {
        return fields.has(name) ? Optional.of(PainScore.of(fields.number(name, 0, 10))) : Optional.empty();
    }

    public int restDaysAdvised() {
        return fields.optionalNumber("rest_days_advised", 0, 365).orElse(0);
    }

    public Symptoms symptoms(Symptoms known) {
        return new Symptoms(
                fields.truth("leg_pain_below_knee", known.legPainBelowKnee()),
                fields.truth("one_leg_pain", known.painOnOneLeg()),
                fields.optionalCode("irritability", Irritability.class).or(known::irritability),
                fields.code("dp", Direction.class, known.easedBy()),
                pain("usual_pain").or(known::usual));
    }

    public OptionalInt walkLimit(OptionalInt known) {
        OptionalInt read = fields.measured("walk_limit_min", 0, 600);
        return read.isPresent() ? read : known;
    }

    /** An operation that is told of, with the days since where they are. */
    public Optional<Presentation.Operation> surgery() {
        if (!fields.has(SURGERY)) {
            return Optional.empty();
        }
        JsonFields told = fields.inside(SURGERY);
        told.refuseOthersThan("'surgery'", Set.of("kind", "days"));
        return Optional.of(new Presentation.Operation(
                told.code("kind", Surgery.Kind.class), new PatientFields(told).days("days")));
    }

    /** All but the things at home, which a case lists whole and a record takes for granted in part. */
    public Circumstances circumstances(Circumstances known) {
        return new Circumstances(
                fields.optionalCode("conditioning", Conditioning.class).or(known::conditioning),
                fields.codes("limits", Limit.class, known.limits()),
                known.equipment(),
                fields.codes("comorbid", HealthProblem.class, known.problems()),
                known.lacking());
    }

    public Set<Equipment> equipment() {
        return Set.copyOf(fields.codes("equipment", Equipment.class));
    }

    private static Set<String> keys(String... own) {
        Set<String> all = new HashSet<>(List.of(own));
        all.addAll(ExamFields.OF_A_CASE);
        return Set.copyOf(all);
    }

    private OptionalLong days(String name) {
        OptionalInt days = fields.optionalNumber(name, 0, LONGEST_DAYS);
        return days.isPresent() ? OptionalLong.of(days.getAsInt()) : OptionalLong.empty();
    }
}
