package org.homestretch.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A clinic that was sound, and the ways in which a test damages it. */
@Beside
abstract class DamagedClinic {

    static final int PATIENTS = 12;

    private static final Map<String, byte[]> SOUND = new HashMap<>();

    @TempDir
    Path all;

    Path folder;
    static List<PatientLine> expected;
    final Random random = new Random(4711);

    /** Made once, and kept apart from every folder, for whichever of these tests begins first. */
    private static void makeASoundClinic(Path sound) throws IOException {
        synchronized (SOUND) {
            if (SOUND.isEmpty()) {
                try (var clinic = Clinics.create(sound)) {
                    for (int number = 1; number <= PATIENTS; number++) {
                        var patient = KilledWriter.patient(number);
                        clinic.patients().save(patient);
                        clinic.programs().save(Clinics.program(patient, "bridge", "clam"));
                    }
                    expected = clinic.patients().find("");
                }
                try (var files = Files.list(sound)) {
                    for (Path file : files.toList()) {
                        SOUND.put(file.getFileName().toString(), Files.readAllBytes(file));
                    }
                }
            }
        }
    }

    @BeforeEach
    void startFromTheSoundOne() throws IOException {
        makeASoundClinic(all.resolve("sound"));
        folder = all.resolve("damaged");
        restore();
    }

    void assertComplete() {
        try (var clinic = Clinics.open(folder)) {
            assertThat(clinic.patients().find("")).isEqualTo(expected);
            for (var line : expected) {
                assertThat(clinic.programs().of(line.patient().id())).hasSize(1);
                assertThat(clinic.journal().of(line.patient().id())).hasSize(2);
            }
        }
    }

    void assertHistories() {
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

    void assertRefused(Kind kind, String sentence) {
        assertThatThrownBy(() -> Clinics.open(folder).close())
                .isInstanceOfSatisfying(
                        StoreException.class,
                        refusal -> assertThat(refusal.kind()).isEqualTo(kind))
                .hasMessageStartingWith(sentence);
    }

    byte[] oneMorePatient() throws IOException {
        try (var clinic = Clinics.open(folder)) {
            clinic.patients().save(KilledWriter.patient(PATIENTS + 1));
        }
        return Files.readAllBytes(folder.resolve(SealedJournal.NAME));
    }

    List<byte[]> frames() throws IOException {
        byte[] journal = Files.readAllBytes(folder.resolve(SealedJournal.NAME));
        var frames = new ArrayList<byte[]>();
        for (int from = RecordFrame.OPENING_BYTES; from < journal.length; from += frames.getLast().length) {
            frames.add(Arrays.copyOfRange(journal, from, from + firstFrame(journal, from)));
        }
        return frames;
    }

    static int firstFrame(byte[] journal, int from) {
        return RecordFrame.HEAD_BYTES + ByteBuffer.wrap(journal).getInt(from);
    }

    void write(byte[] opening, List<byte[]> frames) throws IOException {
        try (var out = Files.newOutputStream(folder.resolve(SealedJournal.NAME))) {
            out.write(opening);
            for (byte[] frame : frames) {
                out.write(frame);
            }
        }
    }

    void sql(String statement) throws Exception {
        run(statement, ";CIPHER=AES;IFEXISTS=TRUE");
    }

    /** The same while the clinic has its database open. */
    void sqlBeside(String statement) throws Exception {
        run(statement, Database.SETTINGS + ";IFEXISTS=TRUE");
    }

    void run(String statement, String settings) throws Exception {
        String password =
                Vault.open(Folder.at(folder), Clinics.OWNER, Clinics.PASSWORD).databasePassword();
        String address = "jdbc:h2:" + folder.resolve(Database.NAME) + settings;
        try (var connection = DriverManager.getConnection(address, "homestretch", password + " clinic");
                var run = connection.createStatement()) {
            run.execute(statement);
        }
    }

    void flip(String name) throws IOException {
        byte[] bytes = Files.readAllBytes(folder.resolve(name));
        int place = random.nextInt(bytes.length);
        bytes[place] ^= (byte) (1 << random.nextInt(Byte.SIZE));
        Files.write(folder.resolve(name), bytes);
    }

    void truncate(String name, int length) throws IOException {
        Files.write(folder.resolve(name), Arrays.copyOf(Files.readAllBytes(folder.resolve(name)), length));
    }

    void restore() throws IOException {
        Files.createDirectories(folder);
        try (var old = Files.list(folder)) {
            for (Path file : old.toList()) {
                Files.delete(file);
            }
        }
        for (var file : SOUND.entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
    }
}
