package org.homestretch.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import org.homestretch.patient.Born;
import org.homestretch.patient.Patient;
import org.homestretch.patient.PersonName;
import org.homestretch.patient.Sex;
import org.homestretch.program.Program;
import org.homestretch.progress.Visit;
import org.homestretch.testing.ChangesLanguage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@ChangesLanguage
class TimeZoneTest {

    private static final List<String> ZONES = List.of(
            "Pacific/Kiritimati", "Pacific/Pago_Pago", "Asia/Kathmandu", "America/Sao_Paulo", "Europe/Berlin", "UTC");

    @TempDir
    Path folder;

    private final TimeZone usualZone = TimeZone.getDefault();
    private final Locale usualLocale = Locale.getDefault();

    @AfterEach
    void backToUsual() {
        TimeZone.setDefault(usualZone);
        Locale.setDefault(usualLocale);
    }

    @Test
    void datesAndMomentsAreTheSameInEveryZone() {
        // A day Brazil's clocks skipped midnight, a moment in Berlin's lost hour, a time finer than databases keep.
        var born = LocalDate.of(2018, 11, 4);
        var visited = LocalDate.of(2026, 3, 29);
        var printed = Instant.parse("2026-03-29T01:30:00.123456789Z");
        var patient = Patient.register(1, new PersonName("Elena", "Marsh"), born, Sex.F);
        TimeZone.setDefault(TimeZone.getTimeZone("America/Sao_Paulo"));
        try (var clinic = Clinics.create(folder)) {
            clinic.patients().save(patient);
            clinic.visits().save(Visit.on(visited, patient.id(), "NB"));
            clinic.programs().save(Clinics.program(patient, "bridge").printed(printed, "NB"));
        }

        for (String zone : ZONES) {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            try (var clinic = Clinics.open(folder)) {
                var line = clinic.patients().find("04/11/2018").getFirst();
                assertThat(line.patient().born()).as(zone).isEqualTo(Born.on(born));
                assertThat(line.lastVisit()).as(zone).contains(visited);
                assertThat(clinic.visits().of(patient.id()).getFirst().date()).isEqualTo(visited);
                assertThat(clinic.programs().latestFor(patient.id()).flatMap(Program::printing))
                        .isEqualTo(Optional.of(
                                new Program.Printing(Instant.parse("2026-03-29T01:30:00.123456Z"), "NB", List.of())));
            }
        }
    }

    @Test
    void historyKeepsItsMomentsAcrossZones() {
        var patient = Clinics.patient(1, "Elena", "Marsh");
        Instant noted;
        try (var clinic = Clinics.create(folder)) {
            clinic.patients().save(patient);
            noted = clinic.journal().of(patient.id()).getFirst().at();
        }

        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        try (var clinic = Clinics.open(folder)) {
            assertThat(clinic.journal().of(patient.id()).getFirst().at()).isEqualTo(noted);
        }
    }

    @Test
    void aComputerWithOtherDigitsAndLettersFindsTheSame() {
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        try (var clinic = Clinics.create(folder)) {
            clinic.patients().save(Clinics.patient(7, "Ida", "Iltis"));
        }
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        try (var clinic = Clinics.open(folder)) {
            assertThat(clinic.patients().find("ILTIS 03/03/1978")).hasSize(1);
            assertThat(clinic.patients().find("7 iltis 1978-03")).hasSize(1);
        }
    }
}
