package org.homestretch.command.files;

import java.util.OptionalInt;
import java.util.OptionalLong;
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
import org.homestretch.patient.exam.LegTests;
import org.homestretch.patient.exam.Movements;
import org.homestretch.patient.exam.Nerves;
import org.homestretch.patient.exam.Neuro;
import org.homestretch.patient.redflag.RedFlag;

/** The patient of a case file: what it must say, what it may leave out, and what that is taken for. */
record CasePatient(JsonFields fields, PatientFields read, ExamFields exam) {

    CasePatient(JsonFields fields) {
        this(fields, new PatientFields(fields), new ExamFields(fields));
    }

    Presentation presentation() {
        fields.refuseOthersThan("a case", PatientFields.KEYS);
        return new Presentation(
                new Presentation.Person(
                        fields.optionalText("name"), fields.number("age", 0, 130), fields.code("sex", Sex.class)),
                course(),
                new Presentation.Pain(pain("pain_back"), pain("pain_leg")),
                symptoms(),
                examination(),
                exam.nerves(Nerves.NOT_TESTED).weak(),
                circumstances(),
                screening(),
                new Presentation.Plan(fields.truth("first_programme", true), read.restDaysAdvised()));
    }

    /** The direction follows from the movements that were tested, where the case does not tell it. */
    private Symptoms symptoms() {
        Movements tested = exam.movements(Movements.NOT_TESTED);
        return read.symptoms(Symptoms.UNKNOWN.irritable(Irritability.LOW).easedBy(tested.direction()));
    }

    /** Of a word for the nerves and of the levels the worse one counts; of the raises of the legs likewise. */
    private Examination examination() {
        return Examination.NONE
                .withNeuro(neuro())
                .withRaise(exam.raises(LegTests.NOT_TESTED).worse())
                .withWalkLimit(read.walkLimit(OptionalInt.empty()));
    }

    private Neuro neuro() {
        Neuro shown = exam.nerves(Nerves.NOT_TESTED).show().orElse(Neuro.NORMAL);
        Neuro told = fields.code("neuro", Neuro.class, Neuro.NORMAL);
        return told.compareTo(shown) > 0 ? told : shown;
    }

    private Circumstances circumstances() {
        return read.circumstances(Circumstances.UNKNOWN.fit(Conditioning.AVERAGE))
                .withEquipment(read.equipment());
    }

    /** A brisk reflex asks about the cord again: a screen that found nothing is no longer whole. */
    private Presentation.Screening screening() {
        Set<RedFlag> flags = read.redFlags();
        boolean open = brisk() && flags.isEmpty();
        return new Presentation.Screening(flags, open ? OptionalLong.empty() : read.screenAge());
    }

    boolean brisk() {
        return exam.nerves(Nerves.NOT_TESTED).brisk();
    }

    private Presentation.Course course() {
        return new Presentation.Course(
                        fields.code("condition", Condition.class),
                        Set.copyOf(fields.codes("secondary", Condition.class)),
                        fields.code("stage", Stage.class),
                        read.daysSinceOnset(),
                        read.trimester(),
                        read.surgery())
                .staged();
    }

    private PainScore pain(String name) {
        return PainScore.of(fields.number(name, 0, 10));
    }
}
