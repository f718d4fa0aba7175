package org.homestretch.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.homestretch.patient.Patient;
import org.homestretch.store.refusal.StoreException;
import org.homestretch.store.refusal.StoreException.Kind;
import org.homestretch.vault.Folder;
import org.homestretch.vault.KdfCost;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskFullTest {

    private static final int LAST_WRITE = 20;

    @TempDir
    Path all;

    private final FullDisk disk = FullDisk.mounted();

    @AfterEach
    void freeSpace() {
        disk.freeSpace();
    }

    @Test
    void whicheverWriteFillsTheDiskNothingIsLostAndWorkGoesOnOnceThereIsSpace() {
        var door = door("clinic");
        create(door).close();
        var acknowledged = new ArrayList<Patient>();
        for (int write = 1; write <= LAST_WRITE; write++) {
            try (var clinic = open(door)) {
                disk.fillUpAfter(write - 1);
                var refused = saveUntilRefused(clinic, acknowledged);
                assertThat(refused.kind()).as("write %d", write).isEqualTo(Kind.DISK_FULL);
                assertThat(refused)
                        .hasMessage("The disk is full. What was saved before is safe. Free some space and try again.");

                disk.freeSpace();
                save(clinic, acknowledged);
                assertThat(found(clinic)).containsAll(acknowledged);
            }
            try (var clinic = open(door)) {
                assertThat(found(clinic)).as("reopened after write %d", write).containsAll(acknowledged);
            }
        }
    }

    @Test
    void aRefusedSaveIsNotThere() {
        var door = door("refused");
        try (var clinic = create(door)) {
            disk.fillUpAfter(0);
            var patient = KilledWriter.patient(1);
            assertThatThrownBy(() -> clinic.patients().save(patient)).isInstanceOf(StoreException.class);
            disk.freeSpace();

            assertThat(clinic.patients().byId(patient.id())).isEmpty();
            assertThat(clinic.journal().of(patient.id())).isEmpty();
        }
        try (var clinic = open(door)) {
            assertThat(clinic.patients().find("")).isEmpty();
        }
    }

    @Test
    void aFullDiskAtClosingLosesNothing() {
        var door = door("closing");
        var clinic = create(door);
        var patient = KilledWriter.patient(1);
        clinic.patients().save(patient);
        disk.fillUpAfter(0);
        clinic.close();
        disk.freeSpace();

        try (var again = open(door)) {
            assertThat(found(again)).containsExactly(patient);
        }
    }

    @Test
    void aClinicThatCouldNotBeMadeForWantOfSpaceCanBeMadeLater() {
        for (int write = 0; write < 8; write++) {
            var door = door("made" + write);
            disk.fillUpAfter(write);
            assertThatThrownBy(() -> create(door))
                    .isInstanceOfSatisfying(
                            StoreException.class,
                            refused -> assertThat(refused.kind()).isEqualTo(Kind.DISK_FULL));
            disk.freeSpace();
            if (door.exists()) {
                open(door).close();
            } else {
                create(door).close();
            }
        }
    }

    @Test
    void aNewPasswordThatDidNotFitLeavesTheOldOneAndNoTemporaryFile() throws Exception {
        var door = door("tidy");
        var made = door.create(Clinics.LIBRARY, Clinics.OWNER, Clinics.PASSWORD, KdfCost.TEST);
        made.clinic().close();
        disk.fillUpAfter(0);
        assertThatThrownBy(() -> door.recover(made.recoveryCode(), "another good one"))
                .isInstanceOf(StoreException.class);
        disk.freeSpace();
        open(door).close();

        try (var files = Files.list(all.resolve("tidy"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .isNotEmpty()
                    .noneMatch(name -> name.endsWith(".new"));
        }
    }

    private static StoreException saveUntilRefused(ClinicFile clinic, List<Patient> acknowledged) {
        while (true) {
            try {
                save(clinic, acknowledged);
            } catch (StoreException refused) {
                return refused;
            }
        }
    }

    private static void save(ClinicFile clinic, List<Patient> acknowledged) {
        var patient = KilledWriter.patient(clinic.patients().nextNumber());
        clinic.patients().save(patient);
        acknowledged.add(patient);
    }

    private static List<Patient> found(ClinicFile clinic) {
        return clinic.patients().find("").stream().map(line -> line.patient()).toList();
    }

    private ClinicFolder door(String name) {
        return new ClinicFolder(new Folder(all.resolve(name), disk, Clock.systemUTC()));
    }

    private static ClinicFile create(ClinicFolder door) {
        return door.create(Clinics.LIBRARY, Clinics.OWNER, Clinics.PASSWORD, KdfCost.TEST)
                .clinic();
    }

    private static ClinicFile open(ClinicFolder door) {
        return door.open(Clinics.LIBRARY, Clinics.OWNER, Clinics.PASSWORD);
    }
}
