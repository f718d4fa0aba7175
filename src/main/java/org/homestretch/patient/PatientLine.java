package org.homestretch.patient;

import java.time.LocalDate;
import java.util.Optional;

/** A patient as one line of a list: who, what for, last seen when, and how far the program is. */
public record PatientLine(
        Patient patient,
        Condition condition,
        Side leg,
        Optional<LocalDate> lastVisit,
        int visits,
        ProgramMark program) {

    /** How far a patient's newest program is, as a list shows it. */
    public enum ProgramMark {
        NONE,
        DRAFT,
        PRINTED
    }
}
