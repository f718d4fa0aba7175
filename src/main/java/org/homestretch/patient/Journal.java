package org.homestretch.patient;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What was done with each patient's record and by whom: read it back, or note an act that changes nothing. */
public interface Journal {

    /** An act worth a note although it leaves the record as it is. */
    enum Act implements Coded {
        VIEWED("Viewed"),
        PRINTED("Printed"),
        EXPORTED("Exported");

        private final String words;

        Act(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** One line of a patient's history: when, who, and what in words. */
    record Entry(Instant at, String by, String what) {}

    /** Returns once the note is on disk; what names the thing, such as "sheet 2". */
    void note(Act act, UUID patient, String what);

    /** A patient's history, newest first. */
    List<Entry> of(UUID patient);

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
