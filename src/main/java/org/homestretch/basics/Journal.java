package org.homestretch.basics;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What was done with each patient's record and by whom: read it back, or note an act that changes nothing. */
public interface Journal {

    /** An act worth a note although it leaves the record as it is. */
    enum Act implements Coded {
        VIEWED,
        PRINTED,
        EXPORTED,
        RESERVED,
        CONFIRMED,
        NOT_GIVEN,
        PASSED
    }

    /** An act to be noted: what it was done with in words, and as a code where programs read it again. */
    record Note(Act act, UUID patient, String what, String about) {

        public String words() {
            return (act.words() + " " + what).strip();
        }
    }

    /** One line of a patient's history: when, who, and what in words; an act with its code, a change without. */
    record Entry(Instant at, String by, String what, Optional<Act> act, String about) {

        public Entry(Instant at, String by, String what) {
            this(at, by, what, Optional.empty(), "");
        }
    }

    /** Returns once the note is on disk. */
    void note(Note note);

    /** A patient's history, newest first. */
    List<Entry> of(UUID patient);

    /** Whose record was worked on from a moment until before another; looking at it is no work. */
    Set<UUID> workedOn(Instant from, Instant until);

    /** What names the thing, such as "progress report". */
    default void note(Act act, UUID patient, String what) {
        note(new Note(act, patient, what, ""));
    }

    default void viewed(UUID patient, String what) {
        note(Act.VIEWED, patient, what);
    }

    default void printed(UUID patient, String what) {
        note(Act.PRINTED, patient, what);
    }

    default void exported(UUID patient, String what) {
        note(Act.EXPORTED, patient, what);
    }
}
