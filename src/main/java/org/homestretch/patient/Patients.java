package org.homestretch.patient;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The clinic's patients, wherever they are kept. */
public interface Patients {

    /** Patients whose name, birth date, number or condition hold every word, accents and order aside; all for none. */
    List<PatientLine> find(String words);

    Optional<Patient> byId(UUID id);

    Optional<Patient> byNumber(int number);

    /** Registered patients who may be the same person: born that day with a like name, or the same name. */
    List<Patient> alike(PersonName name, LocalDate born);

    int nextNumber();

    /** Returns once the patient is on disk. */
    void save(Patient patient);

    /** Takes a registration back: the patient leaves the list, the journal keeps what was. */
    void remove(Patient patient);

    Episode episodeOf(UUID patient);

    /** Returns once the episode is on disk. */
    void save(Episode episode);
}
