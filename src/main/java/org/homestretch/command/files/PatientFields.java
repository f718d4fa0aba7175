package org.homestretch.command.files;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.homestretch.patient.episode.Circumstances;
import org.homestretch.patient.episode.Conditioning;
import org.homestretch.patient.episode.Equipment;
import org.homestretch.patient.episode.Examination;
import org.homestretch.patient.episode.HealthProblem;
import org.homestretch.patient.episode.Irritability;
import org.homestretch.patient.episode.Limit;
import org.homestretch.patient.episode.PainScore;
import org.homestretch.patient.episode.Symptoms;
import org.homestretch.patient.exam.Direction;
import org.homestretch.patient.exam.Neuro;
import org.homestretch.patient.redflag.RedFlag;

/** The clinical fields of a patient under their contract names, with their ranges, each read over what is known. */
public record PatientFields(JsonFields fields) {

    /** Every field of a case's patient. */
    public static final Set<String> KEYS = Set.of(
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
            "rest_days_advised");

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
                fields.code("dp", Direction.class, known.easedBy()));
    }

    public Examination examination(Examination known) {
        return new Examination(
                fields.optionalCode("neuro", Neuro.class).or(known::neuro),
                fields.truth("slr_positive", known.slrPositive()),
                measured("slr_deg", 120, known.slrDegrees()),
                measured("walk_limit_min", 600, known.walkLimitMinutes()));
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

    private OptionalInt measured(String name, int most, OptionalInt known) {
        OptionalInt read = fields.measured(name, 0, most);
        return read.isPresent() ? read : known;
    }

    private OptionalLong days(String name) {
        OptionalInt days = fields.optionalNumber(name, 0, LONGEST_DAYS);
        return days.isPresent() ? OptionalLong.of(days.getAsInt()) : OptionalLong.empty();
    }
}
