package org.homestretch;

import java.time.Duration;
import java.time.Instant;
import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.homestretch.exercise.Library;
import org.homestretch.patient.Patient;
import org.homestretch.patient.episode.Circumstances;
import org.homestretch.patient.episode.Conditioning;
import org.homestretch.patient.episode.Episode;
import org.homestretch.patient.episode.Equipment;
import org.homestretch.patient.episode.Examination;
import org.homestretch.patient.episode.Irritability;
import org.homestretch.patient.episode.Limit;
import org.homestretch.patient.episode.PainScore;
import org.homestretch.patient.episode.Symptoms;
import org.homestretch.patient.exam.Neuro;
import org.homestretch.program.Prescription;
import org.homestretch.program.Program;
import org.homestretch.progress.ExerciseDays;
import org.homestretch.progress.Visit;

/** Sheets were given two weeks ago: one patient did well and cannot kneel now, the other has lost the sheet. */
final class RepeatVisit {

    private static final String CLINICIAN = "Dr Ann Lee, PT";

    private RepeatVisit() {}

    static void begin(Office office, Library library) {
        given(office.patients().byNumber(1).orElseThrow(), office, library);
        given(office.patients().byNumber(2).orElseThrow(), office, library);
        cameBack(office.patients().byNumber(1).orElseThrow(), office);
    }

    private static void cameBack(Patient patient, Office office) {
        Episode episode = office.patients().episodeOf(patient.id());
        office.patients()
                .save(episode.with(Symptoms.UNKNOWN.irritable(Irritability.LOW))
                        .with(Examination.NONE.withNeuro(Neuro.NORMAL))
                        .with(Circumstances.UNKNOWN
                                .fit(Conditioning.AVERAGE)
                                .withEquipment(Set.of(Equipment.MAT, Equipment.CHAIR, Equipment.WALL, Equipment.TOWEL))
                                .withLimits(Set.of(Limit.NO_KNEEL))));
        office.visits().save(today(office, patient));
    }

    private static void given(Patient patient, Office office, Library library) {
        Episode episode = office.patients().episodeOf(patient.id());
        office.programs()
                .save(Program.first(patient.id())
                        .prescribing(Stream.of("bridge", "clam", "cat-camel", "walk-continuous")
                                .map(id -> usual(id, library, episode))
                                .toList())
                        .printed(Instant.now().minus(Duration.ofDays(14)), CLINICIAN));
    }

    private static Visit today(Office office, Patient patient) {
        var done = new BitSet();
        done.set(0, 13);
        return Visit.on(office.today(), patient.id(), CLINICIAN)
                .withLeg(Optional.of(PainScore.of(0)))
                .withBack(Optional.of(PainScore.of(0)))
                .withDays(Optional.of(ExerciseDays.of(done, 14)));
    }

    private static Prescription usual(String id, Library library, Episode episode) {
        var usual = Prescription.usual(library.get(id), episode.diagnosis().leg());
        return id.equals("walk-continuous") ? usual.dosed(usual.dose().withMinutes(15)) : usual;
    }
}
