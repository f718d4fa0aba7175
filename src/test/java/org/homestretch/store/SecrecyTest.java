package org.homestretch.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.homestretch.basics.Act;
import org.homestretch.basics.Language;
import org.homestretch.patient.Contact;
import org.homestretch.program.Program;
import org.homestretch.progress.Visit;
import org.homestretch.store.json.Json;
import org.homestretch.store.refusal.Refusals;
import org.homestretch.store.refusal.StoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecrecyTest {

    private static final List<String> SEEDED =
            List.of("Quillfeather", "Zebulon", "0160-5550199", "numbness in the left heel");

    @TempDir
    Path folder;

    @Test
    void noFileHoldsPatientDataInClearWhileOpenClosedOrMended() throws IOException {
        try (var clinic = Clinics.create(folder)) {
            var patient =
                    Clinics.patient(1, SEEDED.get(1), SEEDED.get(0)).reachedAt(new Contact(SEEDED.get(2), Language.EN));
            clinic.patients().save(patient);
            clinic.programs().save(Clinics.program(patient, "bridge"));
            clinic.visits()
                    .save(Visit.on(LocalDate.of(2026, 11, 22), patient.id(), "NB")
                            .noted(SEEDED.get(3)));
            clinic.journal().note(patient.id(), Act.of(Act.Kind.PASSED).with("reason", "sheet for " + SEEDED.get(0)));
            assertNothingInClear();
        }
        assertNothingInClear();

        Files.write(folder.resolve(Database.FILE), new byte[5_000]);
        Clinics.open(folder).close();
        assertNothingInClear();
    }

    @Test
    void theScanFindsWhatIsInClear() throws IOException {
        Files.write(folder.resolve("leak"), SEEDED.getFirst().getBytes(StandardCharsets.UTF_16LE));

        assertThat(leaks()).isNotEmpty();
    }

    @Test
    void aFailureSaysNothingAboutThePatient() {
        var behind = new SQLException("value too long: '" + SEEDED.getFirst() + "'", "22001", 22001);
        behind.initCause(new IOException("No space left on device"));

        var text = new StringWriter();
        Refusals.disk(behind).printStackTrace(new PrintWriter(text));

        assertThat(text.toString())
                .contains("22001")
                .contains("The disk is full.")
                .doesNotContain(SEEDED.getFirst());
    }

    @Test
    void anUnreadableRecordIsNotQuoted() {
        var json = new Json(Clinics.LIBRARY);

        assertThatThrownBy(() -> json.read("{\"number\": \"" + SEEDED.getFirst() + "\"}", Visit.class))
                .isInstanceOf(StoreException.class)
                .hasNoCause()
                .hasMessage(
                        "The stored visit cannot be read. It was not changed. Close Homestretch and open it again.");
    }

    @Test
    void aProgramWithAnExerciseThatIsNoLongerOfferedNamesIt() {
        var json = new Json(Clinics.LIBRARY);
        var program = Clinics.program(Clinics.patient(1, "A", "B"), "bridge");
        String document = json.text(json.tree(program)).replace("\"bridge\"", "\"handstand\"");

        assertThatThrownBy(() -> json.read(document, Program.class))
                .isInstanceOfSatisfying(
                        StoreException.class,
                        refusal -> assertThat(refusal.kind()).isEqualTo(StoreException.Kind.UNKNOWN_EXERCISE))
                .hasMessageContaining("'handstand'");
    }

    private void assertNothingInClear() throws IOException {
        assertThat(leaks()).isEmpty();
    }

    private List<String> leaks() throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .flatMap(file -> leak(file).stream())
                    .toList();
        }
    }

    /** Latin text as each encoding leaves it, whatever the case. */
    private static Optional<String> leak(Path file) {
        try {
            String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
            for (Charset charset :
                    List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
                for (String secret : SEEDED) {
                    String sought =
                            new String(secret.toLowerCase(Locale.ROOT).getBytes(charset), StandardCharsets.ISO_8859_1);
                    if (bytes.contains(sought)) {
                        return Optional.of(file.getFileName() + " holds " + secret + " in " + charset);
                    }
                }
            }
            return Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
