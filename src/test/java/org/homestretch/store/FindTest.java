package org.homestretch.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.homestretch.basics.Unable;
import org.homestretch.patient.Born;
import org.homestretch.patient.Patient;
import org.homestretch.patient.PersonName;
import org.homestretch.patient.Sex;
import org.homestretch.patient.episode.Condition;
import org.homestretch.patient.episode.Episode;
import org.homestretch.progress.Visit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindTest {

    /** A name as it is registered, and what somebody without that keyboard types. */
    private record Odd(String given, String family, String typed) {}

    private static final List<Odd> ODD = List.of(
            new Odd("Łukasz", "Wójcik", "lukasz wojcik"),
            new Odd("Nguyễn", "Thị Hằng", "nguyen thi hang"),
            new Odd("Søren", "Ærø", "soren aero"),
            new Odd("Jürgen", "Groß", "gross jurgen"),
            new Odd("İpek", "Yıldız", "ipek yildiz"),
            new Odd("Seán", "O’Brien", "o'brien"),
            new Odd("Seán", "O'Neil", "oneil"),
            new Odd("Anne-Marie", "Sainte-Claire", "anne marie"),
            new Odd("Zoe\u0301", "Andre\u0301", "zoé andré"),
            new Odd("李", "小龍", "小龍"),
            new Odd("محمد", "العربي", "العربي"),
            new Odd("Νίκος", "Παπαδόπουλος", "παπαδοπουλοσ"),
            new Odd("한결", "김", "한결"),
            new Odd("अमित", "शर्मा", "शर्मा"),
            new Odd("😀", "Smile", "😀"),
            new Odd("Ｗｉｄｅ", "Ｌｅｔｔｅｒ", "wide letter"),
            new Odd("x'); drop table patient; --", "Tables", "drop table"),
            new Odd("100%", "Under_score", "under_score"));

    @TempDir
    static Path folder;

    private static ClinicFile clinic;

    @BeforeAll
    static void registerPatients() {
        try (var first = Clinics.create(folder)) {
            IntStream.range(0, ODD.size())
                    .forEach(place -> first.patients()
                            .save(Clinics.patient(
                                    1000 + place,
                                    ODD.get(place).given(),
                                    ODD.get(place).family())));
            first.patients().save(born(20418, "Elena", "Marsh", LocalDate.of(1978, 3, 4)));
            first.patients().save(born(20419, "Elena", "March", LocalDate.of(1964, 2, 28)));
        }
        clinic = Clinics.open(folder);
        var marsh = clinic.patients().byNumber(20418).orElseThrow();
        var episode = Episode.begin(marsh.id());
        clinic.patients().save(episode.with(episode.diagnosis().withMain(Condition.SPINAL_STENOSIS)));
    }

    @AfterAll
    static void close() {
        clinic.close();
    }

    @Test
    void oddNamesComeBackAsTheyWereWritten() {
        for (int place = 0; place < ODD.size(); place++) {
            var name = clinic.patients().byNumber(1000 + place).orElseThrow().name();
            assertThat(name)
                    .isEqualTo(new PersonName(
                            ODD.get(place).given(), ODD.get(place).family()));
        }
    }

    @Test
    void oddNamesAreFoundByPlainLetters() {
        for (int place = 0; place < ODD.size(); place++) {
            assertThat(numbers(ODD.get(place).typed()))
                    .as(ODD.get(place).typed())
                    .contains(1000 + place);
            assertThat(numbers(ODD.get(place).family())).contains(1000 + place);
        }
    }

    @Test
    void wordsAreFoundInAnyOrderAndAllOfThemMustFit() {
        assertThat(numbers("marsh elena")).containsExactly(20418);
        assertThat(numbers("  ELENA   mar ")).containsExactlyInAnyOrder(20418, 20419);
        assertThat(numbers("elena groß")).isEmpty();
    }

    @Test
    void aBirthDateIsFoundHoweverItIsTyped() {
        var usual = List.of(
                "28 Feb 1964",
                "28 february 1964",
                "Feb 28, 1964",
                "28/02/1964",
                "02/28/1964",
                "28.2.1964",
                "28-02-1964",
                "1964-02-28",
                "28 de febrero de 1964",
                "march 28/2/1964",
                "1964-02",
                "1964",
                "28 feb",
                "28/2/19");
        for (String typed : usual) {
            assertThat(numbers(typed)).as(typed).containsExactly(20419);
        }
        assertThat(numbers("27 Feb 1964")).isEmpty();
        assertThat(numbers("31 Feb 1964")).isEmpty();
    }

    @Test
    void aDateThatReadsTwoWaysFindsBoth() {
        assertThat(numbers("04/03/1978")).containsExactly(20418);
        assertThat(numbers("03/04/1978")).containsExactly(20418);
        assertThat(numbers("3 Apr 1978")).isEmpty();
    }

    @Test
    void numberAndConditionAreFound() {
        assertThat(numbers("20418")).containsExactly(20418);
        assertThat(numbers("1001")).startsWith(1001);
        assertThat(numbers("stenosis")).containsExactly(20418);
        assertThat(numbers("stenosis elena")).containsExactly(20418);
    }

    @Test
    void allAreListedByFamilyName() {
        var all =
                clinic.patients().find("").stream().map(line -> line.patient()).toList();

        assertThat(all).hasSize(ODD.size() + 2);
        assertThat(all)
                .extracting(patient -> patient.name().family())
                .containsSubsequence("Ærø", "Groß", "March", "Marsh", "Wójcik");
    }

    @Test
    void patientsWhoMayBeTheSameAreNamed() {
        var patients = clinic.patients();

        assertThat(patients.alike(new PersonName("elena", "MÁRSH"), Born.on(LocalDate.of(2000, 1, 1))))
                .hasSize(1);
        assertThat(patients.alike(new PersonName("Marsh", "Elena"), Born.on(LocalDate.of(2000, 1, 1))))
                .hasSize(1);
        assertThat(patients.alike(new PersonName("Helen", "March"), Born.on(LocalDate.of(1964, 2, 28))))
                .hasSize(1);
        assertThat(patients.alike(new PersonName("Helen", "March"), Born.on(LocalDate.of(1964, 2, 27))))
                .isEmpty();
    }

    @Test
    void anEstimateOneNameAndAnotherSystemsNumberComeBackAsTheyWere() {
        var sukarno = Patient.register(20_500, new PersonName("Sukarno", ""), LocalDate.of(1950, 1, 1), Sex.M)
                .born(Born.about(1947))
                .knownAs(Optional.of("000123"));
        clinic.patients().save(sukarno);

        assertThat(clinic.patients().byNumber(20_500)).contains(sukarno);
        assertThat(numbers("sukarno 1947")).containsExactly(20_500);
        assertThat(numbers("000123")).containsExactly(20_500);
        clinic.patients().remove(sukarno);
    }

    @Test
    void aNumberThatSomebodyHasIsRefusedByTheStoreItself() {
        assertThatThrownBy(() -> clinic.patients().save(born(20418, "Other", "Person", LocalDate.of(1970, 1, 1))))
                .isInstanceOf(Unable.class)
                .hasMessage("Clinic number 20418 belongs to somebody else.");
    }

    @Test
    void aSecondVisitOfOneDayIsRefusedByTheStoreItself() {
        var marsh = clinic.patients().byNumber(20418).orElseThrow();
        var first = Visit.on(LocalDate.of(2026, 3, 2), marsh.id(), "NB");
        clinic.visits().save(first);
        clinic.visits().save(first.noted("Slept well"));

        assertThatThrownBy(() -> clinic.visits().save(Visit.on(first.date(), marsh.id(), "NB")))
                .isInstanceOf(Unable.class)
                .hasMessage("There is a visit on 2026-03-02 already. Open that one and add to it.");
    }

    private static List<Integer> numbers(String typed) {
        return clinic.patients().find(typed).stream()
                .map(line -> line.patient().number())
                .toList();
    }

    private static Patient born(int number, String given, String family, LocalDate born) {
        return Patient.register(number, new PersonName(given, family), born, Sex.F);
    }
}
