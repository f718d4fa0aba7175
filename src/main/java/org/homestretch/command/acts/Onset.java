package org.homestretch.command.acts;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.homestretch.command.files.PatientFields;
import org.homestretch.patient.episode.Diagnosis;
import org.homestretch.patient.episode.Stage;

/** When an episode began as a case tells it: days ago, or only the stage where nobody knows the day. */
record Onset(PatientFields read, LocalDate today) {

    Diagnosis in(Diagnosis known) {
        OptionalLong days = read.daysSinceOnset();
        Diagnosis begun = days.isPresent() ? known.begunOn(Optional.of(today.minusDays(days.getAsLong()))) : known;
        return read.fields()
                .optionalCode("stage", Stage.class)
                .map(stage -> staged(begun, stage))
                .orElse(begun);
    }

    /** The record works the stage out from a date it knows. */
    private Diagnosis staged(Diagnosis begun, Stage stage) {
        if (begun.onset().isEmpty()) {
            return begun.toldToBe(stage);
        }
        Stage follows = begun.operated(Optional.empty()).stageOn(today);
        if (follows != stage) {
            throw read.fields()
                    .wrong(
                            "stage",
                            "is " + stage.code() + ", but the episode began on "
                                    + begun.onset().get() + " and so is " + follows.code()
                                    + ". Leave 'stage' out, or give the 'days_since_onset' that go with it");
        }
        return begun;
    }
}
