package org.homestretch.command.files;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.homestretch.patient.Presentation;
import org.homestretch.patient.Sex;
import org.homestretch.patient.episode.Circumstances;
import org.homestretch.patient.episode.Condition;
import org.homestretch.patient.episode.Conditioning;
import org.homestretch.patient.episode.Examination;
import org.homestretch.patient.episode.Irritability;
import org.homestretch.patient.episode.PainScore;
import org.homestretch.patient.episode.Stage;
import org.homestretch.patient.episode.Symptoms;
import org.homestretch.patient.exam.Direction;
import org.homestretch.patient.exam.Neuro;

/** The patient of a case file: what it must say, what it may leave out, and what that is taken for. */
record CasePatient(JsonFields fields) {

    private static final Examination NOTHING_FOUND =
            new Examination(Optional.of(Neuro.NORMAL), false, OptionalInt.empty(), OptionalInt.empty());

    Presentation presentation() {
        fields.refuseOthersThan("a case", PatientFields.KEYS);
        demand();
        var read = new PatientFields(fields);
        return new Presentation(
                new Presentation.Person(
                        fields.optionalText("name"), fields.number("age", 0, 130), fields.code("sex", Sex.class)),
                course(read),
                new Presentation.Pain(pain("pain_back"), pain("pain_leg")),
                read.symptoms(Symptoms.UNKNOWN),
                read.examination(NOTHING_FOUND),
                read.circumstances(Circumstances.UNKNOWN).withEquipment(read.equipment()),
                new Presentation.Screening(read.redFlags(), read.screenAge()),
                new Presentation.Plan(fields.truth("first_programme", true), read.restDaysAdvised()));
    }

    /** A record may leave these unasked; a case may not. */
    private void demand() {
        fields.code("irritability", Irritability.class);
        fields.code("conditioning", Conditioning.class);
        fields.code("dp", Direction.class);
    }

    private Presentation.Course course(PatientFields read) {
        return new Presentation.Course(
                fields.code("condition", Condition.class),
                Set.copyOf(fields.codes("secondary", Condition.class)),
                fields.code("stage", Stage.class),
                read.daysSinceOnset(),
                read.trimester());
    }

    private PainScore pain(String name) {
        return PainScore.of(fields.number(name, 0, 10));
    }
}
