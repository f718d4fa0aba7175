package org.homestretch.patient;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.homestretch.basics.Language;
import org.homestretch.patient.episode.Condition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What finds a patient, as people at a desk type it. */
class SoughtTest {

    private static final LocalDate BORN = LocalDate.of(1962, 2, 28);
    private static final List<String> GIVEN = List.of(
            "Jürgen", "Søren", "Zoë", "Seán", "İpek", "Jean-Luc", "Anne Marie", "عبد الله", "秀英", "Đorđe", "Åsa");
    private static final List<String> FAMILY = List.of(
            "Müller",
            "Ångström",
            "O’Brien",
            "van den Berg",
            "De la Cruz",
            "Groß",
            "Ærø",
            "Đurić",
            "Yıldız",
            "王",
            "Phan");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "John    | Smith        | smith, john",
                "John    | Smith        | smith;",
                "John    | Smith        | \"smith\"",
                "John    | Smith        | smith (john)",
                "John    | Smith        | “John Smith”",
                "Vincent | van den Berg | vandenberg",
                "Vincent | Vandenberg   | van den berg",
                "Maria   | De la Cruz   | delacruz",
                "Jean-Luc | Petit       | jeanluc",
                "Jean Luc | Petit       | jeanluc petit",
                "عبد الله | حسن         | عبدالله",
                "秀英    | 王           | 王秀英",
                "秀英    | 王           | 秀英王",
                "Hans    | Müller       | mueller",
                "Hans    | Mueller      | muller",
                "Hans    | Mueller      | müller",
                "Ulla    | Strøm        | stroem",
                "Ulla    | Stroem       | strøm",
                "Ida     | Ångström     | aangstrom",
                "Ida     | Ångström     | aangstroem",
                "Ana     | Đurić        | djuric",
                "Ana     | Djurić       | đurić",
                "Karl    | Groß         | gross",
                "Karl    | Gross        | groß",
                "Nils    | Ærø          | aeroe",
                "Seán    | O'Brien      | obrien",
                "Seán    | OBrien       | o’brien",
                "İpek    | Yıldız       | ipek yildiz",
                "Ahmet   | Işık         | ışık",
                "Samuel  | Noel         | samuel noel",
                "Ｗｉｄｅ | Letter      | wide",
                "Sukarno |              | sukarno"
            })
    void aNameIsFoundHoweverItIsTyped(String given, String family, String typed) {
        var patient = patient(new PersonName(given, family == null ? "" : family));

        assertThat(finds(typed, patient)).isTrue();
        assertThat(finds(typed + " nobody", patient)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "28.2.62",
                "28/2/62",
                "28 feb 1962",
                "28feb62",
                "62-02-28",
                "620228",
                "280262",
                "28021962",
                "19620228",
                "28/02/1962 00:00",
                "1962-02-28T00:00:00.000Z",
                "Wednesday, February 28, 1962",
                "miércoles, 28 de febrero de 1962",
                "28. Februar 1962",
                "2/28/1962",
                "smith 28.2.62",
                "28 feb 1962 john",
                "smith, john 28/02/1962",
                "٢٨/٠٢/١٩٦٢",
                "1962",
                "c. 1962",
                "1962-02",
                "28/2/19",
                "feb john"
            })
    void aBirthDateIsFoundInEveryFormThatRegistrationReads(String typed) {
        assertThat(finds(typed, patient(new PersonName("John", "Smith")))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"27.2.62", "28 mar 1962", "28/2/63", "smyth 28.2.62", "1963-02-28"})
    void anotherBirthDateFindsNobody(String typed) {
        assertThat(finds(typed, patient(new PersonName("John", "Smith")))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"#12", "0012", "12", "#0012", "a-1023", "A-1023", "a1023", "#A-1023", "1023", "john 12"})
    void ourNumberAndTheOneOfAnotherSystemAreFound(String typed) {
        var patient = patient(new PersonName("John", "Smith")).knownAs(Optional.of("A-1023"));

        assertThat(finds(typed, patient)).isTrue();
        assertThat(finds("#1", patient)).isFalse();
        assertThat(finds("#13", patient)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"000123", "12345678901", "123"})
    void leadingZerosAndLongNumbersStayAsTheyAre(String id) {
        var patient = patient(new PersonName("John", "Smith")).knownAs(Optional.of(id));

        assertThat(patient.outsideId()).contains(id);
        assertThat(finds(id, patient)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"555-0101", "5550101", "+1 555 0101", "0101", "smith 555 0101", "(555) 0101", "٥٥٥٠١٠١"})
    void aTelephoneNumberIsFound(String typed) {
        var patient = patient(new PersonName("John", "Smith")).reachedAt(new Contact("555-0101", Language.EN));

        assertThat(finds(typed, patient)).isTrue();
        assertThat(finds("555-0102", patient)).isFalse();
    }

    @Test
    void anyNameIsFoundInAnySpellingAndAnyOrder() {
        var random = new Random(1962);
        for (int turn = 0; turn < 2_000; turn++) {
            String given = GIVEN.get(random.nextInt(GIVEN.size()));
            String family = FAMILY.get(random.nextInt(FAMILY.size()));
            List<String> typed = variants(given, family);
            String one = typed.get(random.nextInt(typed.size()));

            assertThat(finds(one, patient(new PersonName(given, family))))
                    .as(one)
                    .isTrue();
        }
    }

    @Test
    void anyBirthDateIsFoundInAnyForm() {
        var random = new Random(28);
        var forms = List.of("d M uuuu", "dd/MM/uu", "d MMM uuuu", "uuuu-MM-dd", "MMMM d, uuuu", "d.M.uu", "ddMMuuuu");
        for (int turn = 0; turn < 2_000; turn++) {
            LocalDate day = BORN.plusDays(random.nextInt(20_000));
            String form = forms.get(random.nextInt(forms.size()));
            String typed = DateTimeFormatter.ofPattern(form, Locale.ENGLISH).format(day);

            assertThat(finds(typed, patient(new PersonName("A", "B")).born(Born.on(day))))
                    .as(typed)
                    .isTrue();
        }
    }

    @Test
    void noTextWhateverBreaksTheFilter() {
        var random = new Random(8);
        String letters = "0123456789 ./-,#()+\"abFÉ漢\uD83D\uDE00٣";
        var patient = patient(new PersonName("John", "Smith"));
        for (int turn = 0; turn < 5_000; turn++) {
            var text = new StringBuilder();
            random.ints(random.nextInt(14), 0, letters.length()).forEach(at -> text.append(letters.charAt(at)));

            assertThat(finds(text + " qqq", patient)).as(text.toString()).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "María | López | Maria José | García López | true",
                "Lopez | Maria | María      | López        | true",
                "Hans  | Mueller | Johannes | Müller       | true",
                "Jeanluc | Petit | Jean Luc | Martin       | false",
                "Anna  | van Dijk | Eva     | van Beek     | false",
                "Sukarno |     | Sukarno    | Putra        | true"
            })
    void whoSharesTheDayAndAWordOfTheNameMayBeTheSame(
            String given, String family, String otherGiven, String otherFamily, boolean alike) {
        var registered = new PatientKey(patient(new PersonName(otherGiven, otherFamily)), Condition.NONSPECIFIC);
        var typed = new PersonName(given, family == null ? "" : family);

        assertThat(registered.like(typed, Born.on(BORN))).isEqualTo(alike);
        assertThat(registered.like(typed, Born.about(1963))).isEqualTo(alike);
        assertThat(registered.like(new PersonName(otherFamily, otherGiven), Born.about(1900)))
                .isTrue();
        assertThat(registered.like(new PersonName("Nobody", "Else"), Born.on(BORN)))
                .isFalse();
    }

    @Test
    void aNameOfMarksOnlyIsNone() {
        assertThat(new PersonName("Sukarno", "-").full()).isEqualTo("Sukarno");
        assertThat(new PersonName(".", "Sukarno").listed()).isEqualTo("Sukarno");
        assertThat(new PersonName("", "Sukarno").called()).isEqualTo("Sukarno");
    }

    private static List<String> variants(String given, String family) {
        var all = new ArrayList<>(List.of(
                given + " " + family,
                family + ", " + given,
                family + " (" + given + ")",
                (given + " " + family).toLowerCase(Locale.ROOT),
                (given + " " + family).toUpperCase(Locale.ROOT),
                family.replaceAll("[ ’-]", ""),
                given.replaceAll("[ ’-]", "")));
        all.add(all.getFirst()
                .replace("ü", "ue")
                .replace("ö", "oe")
                .replace("ø", "oe")
                .replace("å", "aa"));
        all.add(all.getFirst()
                .replace("Å", "Aa")
                .replace("Đ", "Dj")
                .replace("đ", "dj")
                .replace("ß", "ss"));
        all.add(all.getFirst()
                .replace("Æ", "Ae")
                .replace("ø", "o")
                .replace("ü", "u")
                .replace("ı", "i"));
        return all;
    }

    private static boolean finds(String typed, Patient patient) {
        return Sought.of(typed).fits(new PatientKey(patient, Condition.NONSPECIFIC));
    }

    private static Patient patient(PersonName name) {
        return Patient.register(12, name, BORN, Sex.X);
    }
}
