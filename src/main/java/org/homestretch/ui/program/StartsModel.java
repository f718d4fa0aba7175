package org.homestretch.ui.program;

import java.util.List;
import org.homestretch.advice.StartChoice;
import org.homestretch.advice.Starts;

/** What a program for the patient on screen may start from. */
final class StartsModel {

    private final PatientNow patient;
    private final Starts starts;

    StartsModel(PatientNow patient, Starts starts) {
        this.patient = patient;
        this.starts = starts;
    }

    /** The likeliest first; only a blank one while no record is read. */
    List<StartChoice> choices() {
        return patient.now().map(starts::choices).orElse(List.of(StartChoice.BLANK));
    }
}
