package org.homestretch.ui.patient.exam;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.homestretch.patient.Patient;
import org.homestretch.patient.episode.Episode;
import org.homestretch.patient.exam.Exam;
import org.homestretch.patient.exam.Leg;
import org.homestretch.patient.exam.NerveLevel;
import org.homestretch.patient.exam.NerveTest;
import org.homestretch.patient.exam.Nerves;
import org.homestretch.patient.exam.Reflex;
import org.homestretch.ui.patient.Desks;
import org.homestretch.ui.patient.PatientModel;
import org.homestretch.ui.patient.exam.NervesModel.Cell;
import org.homestretch.ui.patient.exam.NervesModel.Part;

/** The examination of one patient, over a clinic in memory. */
abstract class ExamBench {

    static final LocalDate BEFORE = LocalDate.of(2025, 10, 26);
    final Desks clinic = new Desks();
    final PatientModel patients = clinic.model();
    final ExamModel model = patients.exam;
    final Patient elena = clinic.chosen("Elena", "Marsh");

    void examinedBefore(int power) {
        var test = new NerveTest(OptionalInt.of(power), Reflex.NOT_TESTED, NerveTest.NOT_TESTED.sensation());
        Exam exam = Exam.begin(BEFORE, "Dr L. Sato").with(Nerves.NOT_TESTED.with(NerveLevel.L5, Leg.RIGHT, test));
        clinic.patients.save(kept().examined(exam));
        clinic.desk.chosen().set(Optional.empty());
        clinic.desk.chosen().set(Optional.of(elena));
    }

    Episode kept() {
        return clinic.patients.episodeOf(elena.id());
    }

    static Cell at(NerveLevel level, Part part, Leg leg) {
        return new Cell(level, part, leg);
    }
}
