package org.homestretch.command;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.homestretch.patient.Presentation;
import org.homestretch.patient.Sex;
import org.homestretch.patient.episode.Circumstances;
import org.homestretch.patient.episode.Condition;
import org.homestretch.patient.episode.Conditioning;
import org.homestretch.patient.episode.Direction;
import org.homestretch.patient.episode.Equipment;
import org.homestretch.patient.episode.Examination;
import org.homestretch.patient.episode.HealthProblem;
import org.homestretch.patient.episode.Irritability;
import org.homestretch.patient.episode.Limit;
import org.homestretch.patient.episode.Neuro;
import org.homestretch.patient.episode.PainScore;
import org.homestretch.patient.episode.Stage;
import org.homestretch.patient.episode.Symptoms;
import org.homestretch.patient.redflag.RedFlag;

/** The patient of a case file: every field under its contract name, with its range. */
record CasePatient(JsonFields fields) {

    private static final Set<String> KEYS = Set.of(
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

    Presentation presentation() {
        fields.refuseOthersThan(KEYS);
        return new Presentation(
                new Presentation.Person(
                        fields.optionalText("name"), fields.number("age", 0, 130), fields.code("sex", Sex.class)),
                course(),
                new Presentation.Pain(pain("pain_back"), pain("pain_leg")),
                symptoms(),
                examination(),
                circumstances(),
                screening(),
                new Presentation.Plan(
                        fields.truth("first_programme", true),
                        fields.optionalNumber("rest_days_advised", 0, 365).orElse(0)));
    }

    private Presentation.Course course() {
        return new Presentation.Course(
                fields.code("condition", Condition.class),
                Set.copyOf(fields.codes("secondary", Condition.class)),
                fields.code("stage", Stage.class),
                days("days_since_onset"),
                fields.optionalNumber("trimester", 1, 3));
    }

    private Symptoms symptoms() {
        return new Symptoms(
                fields.truth("leg_pain_below_knee", false),
                fields.truth("one_leg_pain", false),
                Optional.of(fields.code("irritability", Irritability.class)),
                fields.code("dp", Direction.class));
    }

    private Examination examination() {
        return new Examination(
                Optional.of(fields.code("neuro", Neuro.class, Neuro.NORMAL)),
                fields.truth("slr_positive", false),
                fields.measured("slr_deg", 0, 120),
                fields.measured("walk_limit_min", 0, 600));
    }

    private Circumstances circumstances() {
        return new Circumstances(
                Optional.of(fields.code("conditioning", Conditioning.class)),
                Set.copyOf(fields.codes("limits", Limit.class)),
                Set.copyOf(fields.codes("equipment", Equipment.class)),
                Set.copyOf(fields.codes("comorbid", HealthProblem.class)),
                Set.of());
    }

    private Presentation.Screening screening() {
        return new Presentation.Screening(
                Set.copyOf(fields.codes("red_flags", RedFlag.class)), days("screen_age_days"));
    }

    private PainScore pain(String name) {
        return PainScore.of(fields.number(name, 0, 10));
    }

    private OptionalLong days(String name) {
        OptionalInt days = fields.optionalNumber(name, 0, LONGEST_DAYS);
        return days.isPresent() ? OptionalLong.of(days.getAsInt()) : OptionalLong.empty();
    }
}
