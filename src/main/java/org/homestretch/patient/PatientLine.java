package org.homestretch.patient;

import java.time.LocalDate;
import java.util.Optional;
import org.homestretch.patient.episode.Condition;
import org.homestretch.patient.episode.Side;
import org.homestretch.patient.redflag.RedFlagScreen;

/** A patient as one line of a list: who, what for, last seen when, program, newest screen, and whether all is readable. */
public record PatientLine(
        Patient patient,
        Condition condition,
        Side leg,
        Optional<LocalDate> lastVisit,
        int visits,
        ProgramMark program,
        Optional<RedFlagScreen> screen,
        boolean readable) {

    /** What is known of somebody whose record can be read. */
    public PatientLine(
            Patient patient,
            Condition condition,
            Side leg,
            Optional<LocalDate> lastVisit,
            int visits,
            ProgramMark program,
            Optional<RedFlagScreen> screen) {
        this(patient, condition, leg, lastVisit, visits, program, screen, true);
    }

    /** How far a patient's newest program is, as a list shows it. */
    public enum ProgramMark {
        NONE,
        DRAFT,
        PRINTED
    }
}
