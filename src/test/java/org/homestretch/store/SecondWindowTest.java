package org.homestretch.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.homestretch.store.refusal.StoreException;
import org.homestretch.store.refusal.StoreException.Kind;
import org.homestretch.vault.KdfCost;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecondWindowTest {

    private static final String IN_USE =
            "The data file is in use. Another Homestretch window has it open, here or on the"
                    + " shared drive. Close that one. Nothing is lost.";

    @TempDir
    Path folder;

    @Test
    void aSecondOpeningInTheSameProgramIsRefused() {
        try (var clinic = Clinics.create(folder)) {
            assertInUse();
            clinic.patients().save(KilledWriter.patient(1));
        }
        Clinics.open(folder).close();
    }

    @Test
    void aSecondProgramIsRefusedUntilTheFirstEndsInAnyWay() throws Exception {
        Clinics.create(folder).close();
        Process first = KillRun.start(folder, 1);
        try (var said = first.inputReader()) {
            assertThat(said.readLine()).isEqualTo(KilledWriter.READY);
            assertInUse();
        } finally {
            first.destroyForcibly().waitFor();
        }

        Clinics.open(folder).close();
    }

    @Test
    void aWrongPasswordLetsGoOfTheLock() {
        Clinics.create(folder).close();

        assertThatThrownBy(() -> ClinicFile.open(folder, Clinics.LIBRARY, Clinics.OWNER, "not this one"))
                .isInstanceOfSatisfying(
                        StoreException.class,
                        refusal -> assertThat(refusal.kind()).isEqualTo(Kind.WRONG_PASSWORD))
                .hasMessage("Not the right password. 4 tries left, then a 1 minute wait.");
        Clinics.open(folder).close();
    }

    @Test
    void recoveryWorksOnTheWholeClinic() {
        var made = ClinicFile.create(folder, Clinics.LIBRARY, Clinics.OWNER, Clinics.PASSWORD, KdfCost.TEST);
        try (var clinic = made.clinic()) {
            clinic.patients().save(KilledWriter.patient(1));
        }

        var owner = ClinicFile.recover(folder, made.recoveryCode(), "the second password");

        assertThatThrownBy(() -> Clinics.open(folder)).isInstanceOf(StoreException.class);
        try (var clinic = ClinicFile.open(folder, Clinics.LIBRARY, owner.name(), "the second password")) {
            assertThat(clinic.patients().find("")).hasSize(1);
        }
    }

    private void assertInUse() {
        assertThatThrownBy(() -> Clinics.open(folder))
                .isInstanceOfSatisfying(
                        StoreException.class,
                        refusal -> assertThat(refusal.kind()).isEqualTo(Kind.IN_USE))
                .hasMessage(IN_USE);
    }
}
