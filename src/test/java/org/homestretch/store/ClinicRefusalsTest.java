package org.homestretch.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.homestretch.basics.Unable;
import org.homestretch.store.refusal.StoreException;
import org.homestretch.store.refusal.StoreException.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a clinic on disk refuses, in plain words. */
class ClinicRefusalsTest {

    @TempDir
    Path folder;

    @Test
    void aPrintedProgramIsRefusedAChange() {
        try (var clinic = Clinics.create(folder)) {
            var patient = Clinics.patient(1, "Karin", "Wolff");
            var printed = Clinics.program(patient, "bridge").printed(Instant.now(), "NB");
            clinic.programs().save(printed);
            var longer = printed.remove(Clinics.LIBRARY.get("bridge"));

            assertThatThrownBy(() -> clinic.programs().save(longer))
                    .isInstanceOfSatisfying(StoreException.class, refusal -> {
                        assertThat(refusal.kind()).isEqualTo(Kind.FROZEN);
                        assertThat(refusal).hasMessageStartingWith("Program 1 is printed and stays as it is.");
                    });
            assertThatThrownBy(() -> clinic.programs().remove(printed)).isInstanceOf(StoreException.class);
            assertThat(clinic.programs().of(patient.id()).getFirst().prescriptions())
                    .hasSize(1);
        }
    }

    @Test
    void aNumberIsNeverGivenTwice() {
        try (var clinic = Clinics.create(folder)) {
            var patient = Clinics.patient(41, "Rosa", "Jiménez");
            clinic.patients().save(patient);
            clinic.patients().remove(patient);
            assertThat(clinic.patients().nextNumber()).isEqualTo(42);
        }
        try (var clinic = Clinics.open(folder)) {
            assertThat(clinic.patients().nextNumber()).isEqualTo(42);
        }
    }

    @Test
    void aNumberOfAnotherPatientIsRefused() {
        try (var clinic = Clinics.create(folder)) {
            clinic.patients().save(Clinics.patient(1, "Rosa", "Jiménez"));
            assertThatThrownBy(() -> clinic.patients().save(Clinics.patient(1, "Karin", "Wolff")))
                    .isInstanceOf(Unable.class)
                    .hasMessage("Clinic number 1 belongs to somebody else.");
        }
    }

    @Test
    void aClinicIsNeverMadeOverAnotherOne() {
        Clinics.create(folder).close();

        assertThatThrownBy(() -> Clinics.create(folder))
                .isInstanceOfSatisfying(
                        StoreException.class,
                        refusal -> assertThat(refusal.kind()).isEqualTo(Kind.ALREADY_A_CLINIC));
        Clinics.open(folder).close();
    }

    @Test
    void aFolderWithoutAClinicIsSaidToHaveNone() {
        assertThatThrownBy(() -> Clinics.open(folder.resolve("none")))
                .isInstanceOfSatisfying(
                        StoreException.class,
                        refusal -> assertThat(refusal.kind()).isEqualTo(Kind.NOT_A_CLINIC))
                .hasMessageStartingWith("There is no clinic in ");
    }

    @Test
    void aClosedClinicRefusesWork() {
        var clinic = Clinics.create(folder);
        clinic.close();
        clinic.close();

        assertThatThrownBy(() -> clinic.patients().find(""))
                .isInstanceOfSatisfying(
                        StoreException.class,
                        refusal -> assertThat(refusal.kind()).isEqualTo(Kind.CLOSED));
    }

    @Test
    void filesCanBeReadByTheirOwnerOnly() throws Exception {
        Clinics.create(folder).close();

        try (var files = Files.list(folder)) {
            for (Path file : files.filter(one -> !one.endsWith(Lock.NAME)).toList()) {
                assertThat(Files.getPosixFilePermissions(file))
                        .as(file.toString())
                        .hasSize(2);
            }
        }
        assertThat(Files.getPosixFilePermissions(folder)).hasSize(3);
    }
}
