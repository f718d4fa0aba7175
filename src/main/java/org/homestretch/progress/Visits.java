package org.homestretch.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The visits of the clinic's patients, wherever they are kept. */
public interface Visits {

    /** All visits of a patient, oldest first; visit numbers count from 1 in this order. */
    List<Visit> of(UUID patient);

    default Optional<Visit> on(LocalDate day, UUID patient) {
        return of(patient).stream().filter(visit -> visit.date().equals(day)).findFirst();
    }

    /** Returns once the visit is on disk. */
    void save(Visit visit);

    void remove(Visit visit);
}
