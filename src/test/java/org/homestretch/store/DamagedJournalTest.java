package org.homestretch.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.homestretch.store.journal.RecordFrame;
import org.homestretch.store.journal.SealedJournal;
import org.homestretch.store.refusal.StoreException;
import org.homestretch.store.refusal.StoreException.Kind;
import org.homestretch.testing.Beside;
import org.junit.jupiter.api.Test;

/** A damaged journal is refused in plain words, and never taken for a sound one. */
@Beside
class DamagedJournalTest extends DamagedClinic {

    @Test
    void aFlippedBitInTheJournalIsRefusedInPlainWords() throws IOException {
        for (int flip = 0; flip < 40; flip++) {
            restore();
            flip(SealedJournal.NAME);
            assertRefused(Kind.DAMAGED, "The journal of this clinic");
        }
    }

    @Test
    void aFlippedBitInTheKeysIsMendedFromTheirCopy() throws IOException {
        for (int flip = 0; flip < 8; flip++) {
            restore();
            flip("keys.json");
            assertComplete();
            assertThat(folder.resolve("keys.json")).hasSameBinaryContentAs(folder.resolve("keys-copy.json"));
            flip("keys-copy.json");
            assertComplete();
        }
    }

    @Test
    void keysDamagedTwiceAreSaidToBeDamagedAndNotAWrongPassword() throws IOException {
        Files.writeString(folder.resolve("keys.json"), "{\"check\":");
        Files.delete(folder.resolve("keys-copy.json"));

        assertRefused(Kind.DAMAGED, "The key file is damaged");
    }

    @Test
    void aJournalThatLostItsEndIsRefused() throws IOException {
        int length = (int) Files.size(folder.resolve(SealedJournal.NAME));
        for (int cut = 0; cut < 14; cut++) {
            restore();
            truncate(
                    SealedJournal.NAME, RecordFrame.OPENING_BYTES + random.nextInt(length - RecordFrame.OPENING_BYTES));
            if (cut % 2 == 0) {
                Files.delete(folder.resolve(CleanClosing.NAME));
            }
            assertRefused(Kind.DAMAGED, "The journal of this clinic ends at record ");
        }
    }

    @Test
    void aRecordCutShortByACrashIsCutOffAndAllBeforeItIsThere() throws IOException {
        byte[] before = Files.readAllBytes(folder.resolve(SealedJournal.NAME));
        byte[] after = oneMorePatient();
        for (int cut = 0; cut < 6; cut++) {
            restore();
            Files.delete(folder.resolve(CleanClosing.NAME));
            int length = before.length + 1 + random.nextInt(firstFrame(after, before.length) - 1);
            Files.write(folder.resolve(SealedJournal.NAME), Arrays.copyOf(after, length));
            assertComplete();
            assertComplete();
        }
    }

    @Test
    void aRecordTheDatabaseMissesIsApplied() throws IOException {
        byte[] after = oneMorePatient();
        restore();
        Files.delete(folder.resolve(CleanClosing.NAME));
        Files.write(folder.resolve(SealedJournal.NAME), after);

        try (var clinic = Clinics.open(folder)) {
            assertThat(clinic.patients().byNumber(PATIENTS + 1)).isPresent();
            assertThat(clinic.patients().find("")).hasSize(PATIENTS + 1);
        }
    }

    @Test
    void recordsThatWereRemovedOrReorderedAreNoticed() throws IOException {
        byte[] opening =
                Arrays.copyOf(Files.readAllBytes(folder.resolve(SealedJournal.NAME)), RecordFrame.OPENING_BYTES);
        List<byte[]> frames = frames();
        for (int change = 0; change < 10; change++) {
            restore();
            var changed = new ArrayList<>(frames);
            byte[] taken = changed.remove(random.nextInt(frames.size() - 2));
            if (change % 2 == 0) {
                changed.add(changed.size() - 1, taken);
            }
            write(opening, changed);
            assertRefused(Kind.DAMAGED, "The journal of this clinic is damaged, or was changed by another program");
        }
    }

    @Test
    void anotherClinicsJournalIsRefused() throws IOException {
        Clinics.create(all.resolve("another")).close();
        Files.copy(
                all.resolve("another").resolve(SealedJournal.NAME),
                folder.resolve(SealedJournal.NAME),
                StandardCopyOption.REPLACE_EXISTING);

        assertRefused(Kind.DAMAGED, "The journal of this clinic is damaged at its beginning, or belongs to another");
    }

    @Test
    void aClinicWithoutItsJournalIsNeverTakenForANewOne() throws IOException {
        Files.delete(folder.resolve(SealedJournal.NAME));

        assertRefused(Kind.DAMAGED, "The journal, file clinic.journal, is missing");
        assertThatThrownBy(() -> Clinics.create(folder)).isInstanceOf(StoreException.class);
    }
}
