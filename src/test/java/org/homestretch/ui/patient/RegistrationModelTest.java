package org.homestretch.ui.patient;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.homestretch.patient.Episode;
import org.homestretch.patient.Equipment;
import org.homestretch.patient.Language;
import org.homestretch.patient.Patient;
import org.homestretch.patient.Sex;
import org.homestretch.patient.Unable;
import org.junit.jupiter.api.Test;

class RegistrationModelTest {

    private final Desks clinic = new Desks();
    private final PatientModel model = clinic.model();
    private final RegistrationModel form = model.registration;

    @Test
    void nameAndBirthDateAreEnough() {
        form.begin();
        assertThat(form.savable().getValue()).isFalse();

        form.given.set("Tunde");
        form.family.set("Okafor");
        form.born.set("9 4 84");

        assertThat(form.savable().getValue()).isTrue();
        assertThat(form.birth().getValue().echo()).isEqualTo("9 April 1984, 41 years");
    }

    @Test
    void savingKeepsEverythingTypedAndShowsTheRecord() {
        fill("Tunde", "Okafor", "9 4 84");
        form.sex.set(Sex.M);
        form.phone.set(" (555) 0173 ");
        form.language.set(Language.ES);

        form.save();

        Patient saved = clinic.desk.chosen().get().orElseThrow();
        assertThat(clinic.patients.byId(saved.id())).contains(saved);
        assertThat(saved.born()).isEqualTo(LocalDate.of(1984, 4, 9));
        assertThat(saved.sex()).isEqualTo(Sex.M);
        assertThat(saved.contact().phone()).isEqualTo("(555) 0173");
        assertThat(saved.language()).isEqualTo(Language.ES);
        assertThat(form.open().get()).isFalse();
    }

    @Test
    void whatIsAtHomeIsAskedAndOnlyWhatWasSaidIsKept() {
        fill("Tunde", "Okafor", "9 4 84");
        form.home.say(Equipment.CHAIR, false);
        form.home.say(Equipment.MAT, true);
        form.save();

        Patient saved = clinic.desk.chosen().get().orElseThrow();
        assertThat(clinic.patients.episodeOf(saved.id()).circumstances().atHome())
                .containsExactlyInAnyOrder(Equipment.WALL, Equipment.PILLOW, Equipment.TOWEL, Equipment.MAT);

        fill("Rosa", "Jiménez", "1 2 70");
        form.save();
        Patient unasked = clinic.desk.chosen().get().orElseThrow();
        assertThat(clinic.patients.episodeOf(unasked.id())).isEqualTo(Episode.begin(unasked.id()));
    }

    @Test
    void theNextFreeNumberIsFilledInAndATakenOneIsRefused() {
        clinic.register("Elena", "Marsh", 20418);
        fill("Tunde", "Okafor", "9 4 84");
        assertThat(form.number.get()).isEqualTo("20419");

        form.number.set("20418");
        form.save();

        assertThat(form.open().get()).isTrue();
        assertThat(form.given.get()).isEqualTo("Tunde");
        assertThat(clinic.notices.shown().get().orElseThrow().sentence())
                .isEqualTo("Could not save Tunde Okafor. Clinic number 20418 belongs to somebody else.");
    }

    @Test
    void aNumberThatIsNoneHoldsTheSave() {
        fill("Tunde", "Okafor", "9 4 84");

        form.number.set("12a");

        assertThat(form.numberHint().getValue()).isEqualTo("A whole number from 1 to 9999999");
        assertThat(form.savable().getValue()).isFalse();
    }

    @Test
    void aFailedSaveKeepsTheForm() {
        fill("Tunde", "Okafor", "9 4 84");
        clinic.patients.failWith(new Unable("The disk is full."));

        form.save();

        assertThat(form.open().get()).isTrue();
        assertThat(form.family.get()).isEqualTo("Okafor");
        assertThat(form.savable().getValue()).isTrue();
    }

    @Test
    void theSamePersonIsHintedAtAndCanBeOpenedOrRefused() {
        Patient elena = clinic.register("Elena", "Marsh", 20418);
        fill("Elena", "Marsh", "3 3 78");
        assertThat(form.alike().getValue()).contains(elena);

        form.notTheSame();
        form.given.set("Elena ");
        assertThat(form.alike().getValue()).isEmpty();

        fill("Elena", "Marsh", "3 3 78");
        form.openAlike();
        assertThat(clinic.desk.chosen().get()).contains(elena);
        assertThat(form.open().get()).isFalse();
    }

    @Test
    void aRegistrationCanBeTakenBack() {
        fill("Tunde", "Okafor", "9 4 84");
        form.save();

        clinic.notices.shown().get().orElseThrow().act().orElseThrow().doing().run();

        assertThat(clinic.patients.find("Okafor")).isEmpty();
        assertThat(clinic.desk.chosen().get()).isEmpty();
    }

    @Test
    void detailsAreCorrectedInTheSameFormUnderTheSameIdentity() {
        Patient elena = clinic.register("Elena", "Marsh", 20418);
        clinic.desk.chosen().set(Optional.of(elena));

        model.correct();
        form.family.set("Marshall");
        form.save();

        assertThat(clinic.patients.byId(elena.id()).orElseThrow().name().family())
                .isEqualTo("Marshall");
        assertThat(form.alike().getValue()).isEmpty();
        clinic.notices.shown().get().orElseThrow().act().orElseThrow().doing().run();
        assertThat(clinic.patients.byId(elena.id())).contains(elena);
    }

    private void fill(String given, String family, String born) {
        form.begin();
        form.given.set(given);
        form.family.set(family);
        form.born.set(born);
    }
}
