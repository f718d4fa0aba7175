package org.homestretch.ui.patient;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.homestretch.basics.Unable;
import org.homestretch.patient.Patient;
import org.homestretch.patient.episode.Condition;
import org.homestretch.patient.episode.Side;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the disk refuses is kept as it was typed, and goes to the disk as soon as that takes it. */
class RefusedSaveTest {

    private final Desks clinic = new Desks();
    private final PatientModel model = clinic.model();
    private final Patient elena = clinic.chosen("Elena", "Marsh");

    @BeforeEach
    void theDiskIsFull() {
        clinic.patients.failWith(new Unable("The disk is full."));
        model.condition.leg.value().set(Side.LEFT);
    }

    @Test
    void theStatusSaysSoUntilItIsSaved() {
        assertThat(clinic.desk.status().get()).startsWith("Not saved");
        assertThat(kept()).isEqualTo(Side.NONE);

        clinic.patients.work();
        clinic.desk.tryAgain();

        assertThat(kept()).isEqualTo(Side.LEFT);
        assertThat(clinic.desk.status().get()).isEqualTo("All changes saved");
    }

    @Test
    void theNextChangeTakesItAlong() {
        clinic.patients.work();
        model.condition.main.value().set(Condition.DISC_HERNIATION);

        assertThat(kept()).isEqualTo(Side.LEFT);
        assertThat(clinic.desk.unsaved().get()).isZero();
    }

    @Test
    void whoComesBackToTheRecordSeesWhatWasTyped() {
        clinic.patients.work();
        Patient tunde = clinic.register("Tunde", "Okafor", 7);
        clinic.patients.failWith(new Unable("The disk is full."));
        clinic.desk.chosen().set(Optional.of(tunde));
        clinic.desk.chosen().set(Optional.of(elena));

        assertThat(model.condition.leg.value().get()).isEqualTo(Side.LEFT);
        assertThat(clinic.desk.status().get()).startsWith("Not saved");
    }

    private Side kept() {
        return clinic.patients.episodeOf(elena.id()).diagnosis().leg();
    }
}
