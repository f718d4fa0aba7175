package org.homestretch.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.homestretch.basics.Act;
import org.homestretch.basics.Journal;
import org.homestretch.patient.PatientLine;
import org.homestretch.store.journal.RecordFrame;
import org.homestretch.store.journal.SealedJournal;
import org.homestretch.store.refusal.StoreException;
import org.homestretch.store.refusal.StoreException.Kind;
import org.homestretch.testing.Beside;
import org.homestretch.vault.Folder;
import org.homestretch.vault.Vault;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;

@Beside
class DamageTest {

    private static final int PATIENTS = 12;

    @TempDir
    static Path all;

    private static Path sound;
    private static List<PatientLine> expected;

    private final Random random = new Random(4711);
    private Path folder;

    @BeforeAll
    static void makeASoundClinic() {
        sound = all.resolve("sound");
        try (var clinic = Clinics.create(sound)) {
            for (int number = 1; number <= PATIENTS; number++) {
                var patient = KilledWriter.patient(number);
                clinic.patients().save(patient);
                clinic.programs().save(Clinics.program(patient, "bridge", "clam"));
            }
            expected = clinic.patients().find("");
        }
    }

    @BeforeEach
    void startFromTheSoundOne(TestInfo test) throws IOException {
        folder = all.resolve(test.getTestMethod().orElseThrow().getName());
        restore();
    }

    @Test
    void aFlippedBitInTheDatabaseIsMendedFromTheJournal() throws IOException {
        for (int flip = 0; flip < 20; flip++) {
            restore();
            flip(Database.FILE);
            assertComplete();
        }
    }

    @Test
    void aFlippedBitInTheDatabaseIsMendedAfterACrashToo() throws IOException {
        for (int flip = 0; flip < 15; flip++) {
            restore();
            flip(Database.FILE);
            Files.delete(folder.resolve(CleanClosing.NAME));
            assertComplete();
        }
    }

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
    void aFlippedBitInTheMarkOfClosingDoesNoHarm() throws IOException {
        for (int flip = 0; flip < 8; flip++) {
            restore();
            flip(CleanClosing.NAME);
            assertComplete();
        }
    }

    @Test
    void aTruncatedOrMissingDatabaseIsMadeAnew() throws IOException {
        for (int cut = 0; cut < 8; cut++) {
            restore();
            truncate(Database.FILE, random.nextInt((int) Files.size(folder.resolve(Database.FILE))));
            if (cut % 2 == 0) {
                Files.delete(folder.resolve(CleanClosing.NAME));
            }
            assertComplete();
        }
        Files.delete(folder.resolve(Database.FILE));
        assertComplete();
    }

    @Test
    void theDamagedDatabaseIsKeptAside() throws IOException {
        flip(Database.FILE);
        byte[] damaged = Files.readAllBytes(folder.resolve(Database.FILE));
        assertComplete();

        try (var files = Files.list(folder)) {
            Path aside = files.filter(file -> file.getFileName().toString().startsWith("clinic-damaged-2"))
                    .findFirst()
                    .orElseThrow();
            assertThat(aside).hasBinaryContent(damaged);
        }
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

    @Test
    void aDatabaseThatLostItsTablesIsMadeAnew() throws Exception {
        sql("drop table patient");
        Files.delete(folder.resolve(CleanClosing.NAME));
        assertComplete();

        sql("drop all objects");
        Files.delete(folder.resolve(CleanClosing.NAME));
        assertComplete();
    }

    @Test
    void aDatabaseChangedBehindTheJournalsBackIsMadeAnew() throws Exception {
        sql("update patient set document = replace(document, 'Family', 'Forged')");
        Files.delete(folder.resolve(CleanClosing.NAME));

        assertComplete();
    }

    @Test
    void aHistoryThatWasDamagedIsMadeAnewAfterACrash() throws Exception {
        var damages = List.of(
                "alter table history drop column person",
                "alter table history drop column act",
                "update history set act = 'no act'",
                "update history set act = replace(act, 'registered', 'report_exported')",
                "update history set person = 'Mallory' where sequence = 3",
                "update history set patient = null where sequence = 2",
                "update history set thing = 'another' where sequence = 2");
        for (String damage : damages) {
            restore();
            sql(damage);
            Files.delete(folder.resolve(CleanClosing.NAME));
            assertComplete();
            assertHistories();
        }
    }

    /** What the comparison with the journal does not look at comes out when it is asked for, also after opening anew. */
    @Test
    void aTableThatFailsAgainAfterOpeningAnewIsMadeFromTheJournal() throws Exception {
        for (String damage : List.of("drop table counter", "alter table patient drop column leg")) {
            restore();
            try (var clinic = Clinics.open(folder)) {
                sqlBeside(damage);
                assertThat(clinic.patients().nextNumber()).isEqualTo(PATIENTS + 1);
                assertThat(clinic.patients().find("")).isEqualTo(expected);
                clinic.patients().save(KilledWriter.patient(PATIENTS + 1));
                assertThat(clinic.patients().find("")).hasSize(PATIENTS + 1);
            }
            try (var clinic = Clinics.open(folder)) {
                assertThat(clinic.patients().find("")).hasSize(PATIENTS + 1);
            }
        }
    }

    @Test
    void aHistoryThatIsDamagedUnderwayIsMadeAnew() throws Exception {
        try (var clinic = Clinics.open(folder)) {
            sqlBeside("alter table history drop column person");

            assertThat(clinic.journal().of(expected.getFirst().patient().id())).hasSize(2);
        }
        assertHistories();
    }

    @Test
    void tablesMadeByOtherMigrationsAreMadeAnew() throws Exception {
        sql("update migration set checksum = 'another'");
        Files.delete(folder.resolve(CleanClosing.NAME));

        assertComplete();
    }

    @Test
    void tablesOfANewerVersionAreLeftAlone() throws Exception {
        sql("insert into migration (number, name, checksum, applied) values (999, 'later', 'x', current_timestamp)");
        Files.delete(folder.resolve(CleanClosing.NAME));

        assertRefused(Kind.NEWER_FORMAT, "This clinic was last used with a newer Homestretch.");
    }

    @Test
    void aDatabaseThatFailsWhileOpenIsMadeAnewUnderway() throws IOException {
        try (var clinic = Clinics.open(folder)) {
            clinic.patients().find("");
            Files.write(folder.resolve(Database.FILE), new byte[200_000]);
            clinic.patients().save(KilledWriter.patient(PATIENTS + 1));
            clinic.patients().save(KilledWriter.patient(PATIENTS + 2));

            assertThat(clinic.patients().find("")).hasSize(PATIENTS + 2);
        }
        try (var clinic = Clinics.open(folder)) {
            assertThat(clinic.patients().find("")).hasSize(PATIENTS + 2);
        }
    }

    private void assertComplete() {
        try (var clinic = Clinics.open(folder)) {
            assertThat(clinic.patients().find("")).isEqualTo(expected);
            for (var line : expected) {
                assertThat(clinic.programs().of(line.patient().id())).hasSize(1);
                assertThat(clinic.journal().of(line.patient().id())).hasSize(2);
            }
        }
    }

    private void assertHistories() {
        try (var clinic = Clinics.open(folder)) {
            for (var line : expected) {
                var history = clinic.journal().of(line.patient().id());
                assertThat(history)
                        .extracting(entry -> entry.act().kind())
                        .containsExactly(Act.Kind.PROGRAM_BEGUN, Act.Kind.REGISTERED);
                assertThat(history).extracting(Journal.Entry::by).containsOnly(Clinics.OWNER);
            }
        }
    }

    private void assertRefused(Kind kind, String sentence) {
        assertThatThrownBy(() -> Clinics.open(folder).close())
                .isInstanceOfSatisfying(
                        StoreException.class,
                        refusal -> assertThat(refusal.kind()).isEqualTo(kind))
                .hasMessageStartingWith(sentence);
    }

    private byte[] oneMorePatient() throws IOException {
        try (var clinic = Clinics.open(folder)) {
            clinic.patients().save(KilledWriter.patient(PATIENTS + 1));
        }
        return Files.readAllBytes(folder.resolve(SealedJournal.NAME));
    }

    private List<byte[]> frames() throws IOException {
        byte[] journal = Files.readAllBytes(folder.resolve(SealedJournal.NAME));
        var frames = new ArrayList<byte[]>();
        for (int from = RecordFrame.OPENING_BYTES; from < journal.length; from += frames.getLast().length) {
            frames.add(Arrays.copyOfRange(journal, from, from + firstFrame(journal, from)));
        }
        return frames;
    }

    private static int firstFrame(byte[] journal, int from) {
        return RecordFrame.HEAD_BYTES + ByteBuffer.wrap(journal).getInt(from);
    }

    private void write(byte[] opening, List<byte[]> frames) throws IOException {
        try (var out = Files.newOutputStream(folder.resolve(SealedJournal.NAME))) {
            out.write(opening);
            for (byte[] frame : frames) {
                out.write(frame);
            }
        }
    }

    private void sql(String statement) throws Exception {
        run(statement, ";CIPHER=AES;IFEXISTS=TRUE");
    }

    /** The same while the clinic has its database open. */
    private void sqlBeside(String statement) throws Exception {
        run(statement, Database.SETTINGS + ";IFEXISTS=TRUE");
    }

    private void run(String statement, String settings) throws Exception {
        String password =
                Vault.open(Folder.at(folder), Clinics.OWNER, Clinics.PASSWORD).databasePassword();
        String address = "jdbc:h2:" + folder.resolve(Database.NAME) + settings;
        try (var connection = DriverManager.getConnection(address, "homestretch", password + " clinic");
                var run = connection.createStatement()) {
            run.execute(statement);
        }
    }

    private void flip(String name) throws IOException {
        byte[] bytes = Files.readAllBytes(folder.resolve(name));
        int place = random.nextInt(bytes.length);
        bytes[place] ^= (byte) (1 << random.nextInt(Byte.SIZE));
        Files.write(folder.resolve(name), bytes);
    }

    private void truncate(String name, int length) throws IOException {
        Files.write(folder.resolve(name), Arrays.copyOf(Files.readAllBytes(folder.resolve(name)), length));
    }

    private void restore() throws IOException {
        Files.createDirectories(folder);
        try (var old = Files.list(folder)) {
            for (Path file : old.toList()) {
                Files.delete(file);
            }
        }
        try (var files = Files.list(sound)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
    }
}
