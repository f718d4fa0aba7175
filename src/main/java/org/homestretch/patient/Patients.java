package org.homestretch.patient;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.homestretch.basics.RoomWords;
import org.homestretch.basics.Unable;
import org.homestretch.patient.episode.Episode;

/** The clinic's patients, wherever they are kept. */
public interface Patients {

    /**
     * Patients, by name, in whom everything typed is found: names as they may be spelled, birth date, telephone,
     * numbers, condition; all for none. The code of a paper log finds whose it is.
     */
    List<PatientLine> find(String words);

    Optional<Patient> byId(UUID id);

    Optional<Patient> byNumber(int number);

    /** Registered patients who may be the same person: born then with a word of the name shared, or the same name. */
    List<Patient> alike(PersonName name, Born born);

    int nextNumber();

    /** Returns once the patient is on disk; a clinic number that somebody else has is refused. */
    void save(Patient patient);

    /** Takes a registration back: the patient leaves the list, the journal keeps what was. */
    void remove(Patient patient);

    Episode episodeOf(UUID patient);

    /** Returns once the episode is on disk. */
    void save(Episode episode);

    /** The refusal of a clinic number that is not the patient's alone, for whoever keeps them. */
    default void refuseTakenNumber(Patient patient) {
        byNumber(patient.number())
                .filter(other -> !other.id().equals(patient.id()))
                .ifPresent(other -> {
                    throw new Unable(RoomWords.of(Patients.class).say("number.taken", patient.number()));
                });
    }
}
