package org.homestretch.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.homestretch.basics.RoomWords;
import org.homestretch.basics.Unable;

/** The visits of the clinic's patients, wherever they are kept; nobody has two on one day. */
public interface Visits {

    /** All visits of a patient, oldest first; visit numbers count from 1 in this order. */
    List<Visit> of(UUID patient);

    default Optional<Visit> on(LocalDate day, UUID patient) {
        return of(patient).stream().filter(visit -> visit.date().equals(day)).findFirst();
    }

    /** Returns once the visit is on disk; a second one of the same day is refused. */
    void save(Visit visit);

    void remove(Visit visit);

    /** The refusal of a second visit on one day, for whoever keeps them. */
    default void refuseSecondOfTheDay(Visit visit) {
        on(visit.date(), visit.patient())
                .filter(other -> !other.id().equals(visit.id()))
                .ifPresent(other -> {
                    throw new Unable(RoomWords.of(Visits.class).say("second.visit", visit.date()));
                });
    }
}
