package org.homestretch.ui.patient.registration;

import static org.assertj.core.api.Assertions.assertThat;

import org.homestretch.basics.Language;
import org.homestretch.patient.Patient;
import org.homestretch.patient.Sex;
import org.homestretch.patient.episode.Equipment;
import org.homestretch.ui.patient.Desks;
import org.homestretch.ui.patient.PatientModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A form that was left, begun from the list, or not wanted after all. */
class RegistrationLeftTest {

    private final Desks clinic = new Desks();
    private final PatientModel model = clinic.model();
    private final RegistrationModel form = model.registration;

    @Test
    void aRegistrationCanBeTakenBack() {
        fill("Tunde", "Okafor", "9 4 84");
        form.save();

        clinic.notices.shown().get().orElseThrow().act().orElseThrow().doing().run();

        assertThat(clinic.patients.find("Okafor")).isEmpty();
        assertThat(clinic.desk.chosen().get()).isEmpty();
    }

    @Test
    void aFormThatWasLeftShowsWhatWasTypedUntilItIsSavedOrCleared() {
        clinic.register("Elena", "Marsh", 7);
        fill("Tunde", "Okafor", "9 4 84");
        form.details.sex.set(Sex.M);
        form.details.language.set(new Language("es"));
        form.details.home.say(Equipment.MAT, true);
        Details.Typed typed = form.details.typed();
        form.cancel();

        form.begin();
        assertThat(form.details.typed()).isEqualTo(typed);
        assertThat(form.aside().shown().get()).isTrue();
        form.cancel();
        clinic.register("Rosa", "Jiménez", 8);
        form.begin();
        assertThat(form.details.family.get()).isEqualTo("Okafor");
        assertThat(form.details.number.get())
                .as("the number offered before is taken")
                .isEqualTo("9");

        form.clear();
        assertThat(form.aside().shown().get()).isFalse();
        assertThat(form.details.told().name()).isEmpty();
        assertThat(form.details.number.get()).isEqualTo("9");
        form.cancel();
        form.begin();
        assertThat(form.aside().shown().get()).isFalse();

        fill("Karin", "Wolff", "1 2 70");
        form.save();
        form.begin();
        assertThat(form.details.told().name()).isEmpty();
    }

    @Test
    void whatWasTypedIsKeptApartFromOtherForms() {
        Patient elena = clinic.register("Elena", "Marsh", 7);
        Patient rosa = clinic.register("Rosa", "Jiménez", 8);
        form.correct(elena);
        form.details.phone.set("(555) 0136");
        form.begin();
        assertThat(form.details.phone.get()).isEmpty();
        form.details.given.set("Tunde");
        form.correct(rosa);
        assertThat(form.aside().shown().get()).isFalse();
        assertThat(form.details.family.get()).isEqualTo("Jiménez");
        form.beginWith("Karin Wolff");
        form.details.phone.set("(555) 0199");
        form.cancel();

        form.correct(elena);
        assertThat(form.details.phone.get()).isEqualTo("(555) 0136");
        form.clear();
        assertThat(form.details.phone.get()).isEmpty();
        assertThat(form.details.given.get()).isEqualTo("Elena");
        form.begin();
        assertThat(form.details.family.get()).isEqualTo("Wolff");
        form.save();
        form.clear();
        form.begin();
        assertThat(form.details.given.get()).isEqualTo("Tunde");
    }

    @Test
    void aFormLeftUntouchedKeepsNothing() {
        form.begin();
        form.cancel();
        form.beginWith("Okafor");
        form.cancel();
        form.begin();

        assertThat(form.aside().shown().get()).isFalse();
        assertThat(form.details.family.get()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "smith, john   | john   | smith    |            |",
                "Karin Wolff   | Karin  | Wolff    |            |",
                "\"Sukarno\" | Sukarno |         |            |",
                "555-0101      |        |          | 555-0101   |",
                "28 feb 1964   |        |          |            | 28 feb 1964"
            })
    void whatTheListWasFilteredByGoesWhereItBelongs(
            String typed, String given, String family, String phone, String born) {
        form.beginWith(typed);

        assertThat(form.details.given.get()).isEqualTo(given == null ? "" : given);
        assertThat(form.details.family.get()).isEqualTo(family == null ? "" : family);
        assertThat(form.details.phone.get()).isEqualTo(phone == null ? "" : phone);
        assertThat(form.details.born.get()).isEqualTo(born == null ? "" : born);
    }

    private void fill(String given, String family, String born) {
        form.begin();
        form.details.given.set(given);
        form.details.family.set(family);
        form.details.born.set(born);
    }
}
