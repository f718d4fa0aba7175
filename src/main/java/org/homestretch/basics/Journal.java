package org.homestretch.basics;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What was done with each patient's record and by whom: read it back, or note an act that changes nothing. */
public interface Journal {

    /** One line of a patient's history: when, who and what. */
    record Entry(Instant at, String by, Act act) {}

    /** Returns once the act is on disk. */
    void note(UUID patient, Act act);

    /** A patient's history, newest first. */
    List<Entry> of(UUID patient);

    /** Whose record was worked on from a moment until before another. */
    Set<UUID> workedOn(Instant from, Instant until);
}
