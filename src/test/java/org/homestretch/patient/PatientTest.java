package org.homestretch.patient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.homestretch.basics.Language;
import org.homestretch.basics.Refusal;
import org.homestretch.basics.Unable;
import org.homestretch.patient.episode.Condition;
import org.homestretch.testing.MemoryPatients;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A registered patient: what cannot be registered, what a correction leaves alone, and who may be the same person. */
class PatientTest {

    private static final LocalDate BORN = LocalDate.of(1962, 2, 28);
    private static final Patient MARIA = Patient.register(7, new PersonName("Maria", "Okafor"), BORN, Sex.F);

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 10_000_000})
    void aClinicNumberIsWithinItsRange(int number) {
        assertThatThrownBy(() -> Patient.register(number, MARIA.name(), BORN, Sex.F))
                .isInstanceOf(Refusal.class)
                .hasMessage("Clinic number must be between 1 and 9999999, not " + number + ".");
    }

    @Test
    void aCorrectionLeavesTheRestAsItWas() {
        Contact reached = new Contact(" +34 600 123 456 ", Language.ES);
        Patient corrected = MARIA.reachedAt(reached)
                .knownAs(Optional.of(" MRN 00-12 "))
                .named(new PersonName("María", "Okafor"))
                .born(Born.about(1962));

        assertThat(corrected.id()).isEqualTo(MARIA.id());
        assertThat(corrected.number()).isEqualTo(7);
        assertThat(corrected.sex()).isEqualTo(Sex.F);
        assertThat(corrected.contact().phone()).isEqualTo("+34 600 123 456");
        assertThat(corrected.language()).isEqualTo(Language.ES);
        assertThat(corrected.outsideId()).contains("MRN 00-12");
        assertThat(corrected.born().estimated()).isTrue();
        assertThat(corrected.name().full()).isEqualTo("María Okafor");
    }

    @Test
    void aBlankOutsideNumberIsNone() {
        assertThat(MARIA.knownAs(Optional.of("  ")).outsideId()).isEmpty();
    }

    @Test
    void aClinicNumberBelongsToOnePatient() {
        var patients = new MemoryPatients();
        patients.save(MARIA);
        Patient other = Patient.register(7, new PersonName("Ana", "Duarte"), BORN, Sex.F);

        assertThatThrownBy(() -> patients.refuseTakenNumber(other))
                .isInstanceOf(Unable.class)
                .hasMessage("Clinic number 7 belongs to somebody else.");
        patients.refuseTakenNumber(MARIA.named(new PersonName("María", "Okafor")));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "Maria, Okafor, 1962-02-28, true",
                "Okafor, Maria, 1990-01-01, true",
                "María, Okáfor, 1990-01-01, true",
                "MARIA, de Okafor, 1962-02-28, true",
                "Maria, Duarte, 1962-02-28, true",
                "Maria, Duarte, 1962, true",
                "Maria, Duarte, 1961, true",
                "Maria, Duarte, 1960, false",
                "Maria, Duarte, 1962-03-01, false",
                "Ana, Duarte, 1962-02-28, false"
            })
    void whoMayBeTheSamePersonIsSaid(String given, String family, String born, boolean like) {
        var key = new PatientKey(MARIA, Condition.NONSPECIFIC);

        assertThat(key.like(new PersonName(given, family), Born.parse(born))).isEqualTo(like);
    }

    @Test
    void particlesOfANameMakeNobodyAlike() {
        var key = new PatientKey(
                Patient.register(8, new PersonName("Jan", "van den Berg"), BORN, Sex.M), Condition.NONSPECIFIC);

        assertThat(key.like(new PersonName("Piet", "van den Bosch"), Born.on(BORN)))
                .isFalse();
        assertThat(key.like(new PersonName("Piet", "Vandenberg"), Born.on(BORN)))
                .isFalse();
        assertThat(key.like(new PersonName("Jan", "Vandenberg"), Born.about(1990)))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"stenosis", "estenosis", "february", "febrero"})
    void conditionsAndMonthsAreFoundInEitherLanguage(String typed) {
        var key = new PatientKey(MARIA, Condition.SPINAL_STENOSIS);

        assertThat(Sought.of(typed).fits(key)).isTrue();
        assertThat(Sought.of(typed).fits(new PatientKey(born(BORN.plusMonths(3)), Condition.PREGNANCY)))
                .isFalse();
    }

    private static Patient born(LocalDate day) {
        return MARIA.born(Born.on(day));
    }
}
