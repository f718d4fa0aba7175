package org.homestretch.ui.patient.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.homestretch.basics.Language;
import org.homestretch.basics.Unable;
import org.homestretch.patient.Born;
import org.homestretch.patient.Patient;
import org.homestretch.patient.Registration;
import org.homestretch.patient.Sex;
import org.homestretch.patient.episode.Episode;
import org.homestretch.patient.episode.Equipment;
import org.homestretch.ui.patient.Desks;
import org.homestretch.ui.patient.PatientModel;
import org.junit.jupiter.api.Test;

/** Somebody is registered, corrected, hinted at or refused. */
class RegistrationModelTest {

    private final Desks clinic = new Desks();
    private final PatientModel model = clinic.model();
    private final RegistrationModel form = model.registration;

    @Test
    void nameAndBirthDateAreEnough() {
        form.begin();
        form.details.given.set("Tunde");
        form.details.family.set("Okafor");
        form.details.born.set("9 4 84");

        assertThat(form.details.told().missing()).isEmpty();
        assertThat(form.birth().getValue().echo()).isEqualTo("9 April 1984, 41 years");
    }

    @Test
    void savingKeepsEverythingTypedAndShowsTheRecord() {
        fill("Tunde", "Okafor", "9 4 84");
        form.details.sex.set(Sex.M);
        form.details.phone.set(" (555) 0173 ");
        form.details.language.set(new Language("es"));

        form.save();

        Patient saved = clinic.desk.chosen().get().orElseThrow();
        assertThat(clinic.patients.byId(saved.id())).contains(saved);
        assertThat(saved.born()).isEqualTo(Born.on(LocalDate.of(1984, 4, 9)));
        assertThat(saved.sex()).isEqualTo(Sex.M);
        assertThat(saved.contact().phone()).isEqualTo("(555) 0173");
        assertThat(saved.language()).isEqualTo(new Language("es"));
        assertThat(form.open().get()).isFalse();
    }

    @Test
    void whatIsAtHomeIsAskedAndOnlyWhatWasSaidIsKept() {
        fill("Tunde", "Okafor", "9 4 84");
        form.details.home.say(Equipment.CHAIR, false);
        form.details.home.say(Equipment.MAT, true);
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
        assertThat(form.details.number.get()).isEqualTo("20419");

        form.details.number.set("20418");
        form.save();

        assertThat(form.open().get()).isTrue();
        assertThat(form.details.given.get()).isEqualTo("Tunde");
        assertThat(clinic.notices.shown().get().orElseThrow().sentence())
                .isEqualTo("Could not save Tunde Okafor. Clinic number 20418 belongs to somebody else.");
    }

    @Test
    void aNumberThatIsNoneHoldsTheSave() {
        fill("Tunde", "Okafor", "9 4 84");

        form.details.number.set("12a");

        assertThat(form.numberHint().getValue())
                .isEqualTo("A whole number from 1 to 9999999. Another system’s number belongs in “Number elsewhere”.");
        form.save();
        assertThat(form.open().get()).isTrue();
        assertThat(form.asked().get().orElseThrow().field()).isEqualTo(Registration.Field.NUMBER);
    }

    @Test
    void aFailedSaveKeepsTheForm() {
        fill("Tunde", "Okafor", "9 4 84");
        clinic.patients.failWith(new Unable("The disk is full."));

        form.save();

        assertThat(form.open().get()).isTrue();
        assertThat(form.details.family.get()).isEqualTo("Okafor");
        assertThat(form.saving().get()).isFalse();
    }

    @Test
    void theSamePersonIsHintedAtAndCanBeOpenedOrRefused() {
        Patient elena = clinic.register("Elena", "Marsh", 20418);
        fill("Elena", "Marsh", "3 3 78");
        assertThat(form.alike().getValue()).contains(elena);

        form.notTheSame();
        form.details.given.set("Elena ");
        assertThat(form.alike().getValue()).isEmpty();

        fill("Elena", "Marsh", "3 3 78");
        form.openAlike();
        assertThat(clinic.desk.chosen().get()).contains(elena);
        assertThat(form.open().get()).isFalse();
    }

    @Test
    void detailsAreCorrectedInTheSameFormUnderTheSameIdentity() {
        Patient elena = clinic.register("Elena", "Marsh", 20418);
        clinic.desk.chosen().set(Optional.of(elena));

        model.correct();
        form.details.family.set("Marshall");
        form.save();

        assertThat(clinic.patients.byId(elena.id()).orElseThrow().name().family())
                .isEqualTo("Marshall");
        assertThat(form.alike().getValue()).isEmpty();
        clinic.notices.shown().get().orElseThrow().act().orElseThrow().doing().run();
        assertThat(clinic.patients.byId(elena.id())).contains(elena);
    }

    @Test
    void saveSaysWhatIsMissingAndGoesThereFieldByField() {
        form.begin();
        form.save();
        assertThat(form.asked().get().orElseThrow())
                .isEqualTo(new Registration.Missing(Registration.Field.NAME, "A name is missing. One name is enough."));

        form.details.given.set("Sukarno");
        assertThat(form.asked().get()).isEmpty();
        form.save();
        assertThat(form.asked().get().orElseThrow().sentence())
                .isEqualTo("The birth date is missing or not whole. "
                        + "A year like 1964 or an age like 62 years will do too.");

        form.details.born.set("31/02/1964");
        form.save();
        assertThat(form.asked().get().orElseThrow().sentence())
                .isEqualTo("February 1964 has 29 days. Type it like 28 Feb 1964.");
    }

    @Test
    void oneNameAndAYearAreEnough() {
        fill("", "Sukarno", "1964");
        form.save();

        Patient saved = clinic.desk.chosen().get().orElseThrow();
        assertThat(saved.name().full()).isEqualTo("Sukarno");
        assertThat(saved.name().initials()).isEqualTo("S");
        assertThat(saved.born()).isEqualTo(Born.about(1964));
        model.correct();
        assertThat(form.details.born.get()).isEqualTo("about 1964");
        assertThat(form.details.told().missing()).isEmpty();
    }

    @Test
    void anotherSystemsNumberIsKeptAsItIsTyped() {
        fill("Tunde", "Okafor", "9 4 84");
        form.details.outsideId.set(" 000123 ");
        form.save();

        assertThat(clinic.desk.chosen().get().orElseThrow().outsideId()).contains("000123");
    }

    @Test
    void lettersThatNoSheetCanPrintAreToldBesideTheName() {
        fill("Taro", "𠮷野", "9 4 84");

        assertThat(form.familyPrinting.warning().get()).isEqualTo("Sheets cannot print “𠮷”. Add a spelling they can.");
        assertThat(form.givenPrinting.warning().get()).isEmpty();
        form.save();
        assertThat(clinic.desk.chosen().get()).isPresent();
    }

    private void fill(String given, String family, String born) {
        form.begin();
        form.details.given.set(given);
        form.details.family.set(family);
        form.details.born.set(born);
    }
}
