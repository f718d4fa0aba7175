package org.homestretch.patient;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.homestretch.patient.Registration.Field;
import org.homestretch.patient.Registration.Missing;
import org.homestretch.reading.DateOrder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a registration must tell, whoever asks for it. */
class RegistrationTest {

    @ParameterizedTest
    @CsvSource({
        "'', '', 1964, 12, NAME",
        "'-', '.', 1964, 12, NAME",
        "Ann, '', '', 12, BIRTH",
        "Ann, '', 62, 12, BIRTH",
        "Ann, '', 1964, 0, NUMBER",
        "Ann, '', 1964, 12345678, NUMBER",
        "Ann, '', 1964, K-12, NUMBER"
    })
    void theFirstThingMissingIsNamed(String given, String family, String born, String number, Field field) {
        assertThat(told(given, family, born, number).missing().map(Missing::field))
                .contains(field);
    }

    @Test
    void oneNameAndAYearAreEnough() {
        Patient patient = told("", "Sukarno", "about 1949", " ١٢ ").patient(UUID.randomUUID());

        assertThat(patient.number()).isEqualTo(12);
        assertThat(patient.name().full()).isEqualTo("Sukarno");
        assertThat(patient.born()).isEqualTo(Born.about(1949));
        assertThat(patient.sex()).isEqualTo(Sex.X);
    }

    private static Registration told(String given, String family, String born, String number) {
        var birth = BirthDate.read(born, DateOrder.DAY_FIRST, LocalDate.of(2026, 11, 30));
        return new Registration(given, family, birth, number, Contact.NONE, Optional.empty(), "");
    }
}
