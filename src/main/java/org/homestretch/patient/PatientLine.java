package org.homestretch.patient;

import java.time.LocalDate;
import java.util.Optional;
import org.homestretch.patient.episode.Condition;
import org.homestretch.patient.episode.Side;
import org.homestretch.patient.redflag.RedFlagScreen;

/** A patient as one line of a list: who, what for, last seen when, how far the program is, and the newest screen. */
public record PatientLine(
        Patient patient,
        Condition condition,
        Side leg,
        Optional<LocalDate> lastVisit,
        int visits,
        ProgramMark program,
        Optional<RedFlagScreen> screen) {

    /** How far a patient's newest program is, as a list shows it. */
    public enum ProgramMark {
        NONE,
        DRAFT,
        PRINTED
    }
}
