package org.homestretch.basics;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What was done with each patient's record and by whom: read it back, or note an act that changes nothing. */
public interface Journal {

    /** One line of a patient's history: when, who and what. */
    record Entry(Instant at, String by, Act act) {}

    /** A line of somebody's history. */
    record Whose(UUID patient, Entry entry) {}

    /** Returns once the act is on disk. */
    void note(UUID patient, Act act);

    /** A patient's history, newest first. */
    List<Entry> of(UUID patient);

    /** The act of making ready a paper with a code on it, found without looking through histories. */
    Optional<Whose> coded(String code);

    /** Whose record was worked on from a moment until before another. */
    Set<UUID> workedOn(Instant from, Instant until);
}
