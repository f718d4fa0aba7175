package org.homestretch.patient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homestretch.reading.DateOrder.DAY_FIRST;
import static org.homestretch.reading.DateOrder.MONTH_FIRST;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.homestretch.basics.ScreenLanguage;
import org.homestretch.reading.DateOrder;
import org.homestretch.reading.DateReader;
import org.homestretch.testing.ChangesLanguage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ChangesLanguage
class BirthDateTest {

    private final Locale before = Locale.getDefault(Locale.Category.DISPLAY);

    @AfterEach
    void asBefore() {
        ScreenLanguage.use(before);
    }

    private static final LocalDate TODAY = LocalDate.of(2025, 11, 18);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "9 4 84          | 1984-04-09", "9.4.84          | 1984-04-09", "9/4/1984        | 1984-04-09",
                "28 Feb 1964     | 1964-02-28", "28feb64         | 1964-02-28", "28 February 1964| 1964-02-28",
                "Feb 28, 1964    | 1964-02-28", "February 28th 64| 1964-02-28", "1964-02-28      | 1964-02-28",
                "1964/2/28       | 1964-02-28", "28/02/1964      | 1964-02-28", "02/28/1964      | 1964-02-28",
                "28021964        | 1964-02-28", "19640228        | 1964-02-28", "280264          | 1964-02-28",
                "the 3rd of May 50 | 1950-05-03", "3 de marzo de 1978 | 1978-03-03", "12 ene 90     | 1990-01-12",
                "30.4.1950       | 1950-04-30", "1/2/50          | 1950-02-01", "29 2 2024       | 2024-02-29",
                "  3  Mar  1978  | 1978-03-03", "1978 Mar 3      | 1978-03-03", "20122012        | 2012-12-20"
            })
    void aDateIsReadAsItIsUsuallyTyped(String typed, LocalDate meant) {
        assertThat(BirthDate.read(typed, DAY_FIRST, TODAY).day()).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"9 4 84, 1984-09-04", "02/28/1964, 1964-02-28", "28/02/1964, 1964-02-28", "12/31/99, 1999-12-31"})
    void whereTheMonthComesFirstItIsReadFirstUnlessItCannotBeOne(String typed, LocalDate meant) {
        assertThat(BirthDate.read(typed, MONTH_FIRST, TODAY).day()).contains(meant);
    }

    @Test
    void twoDigitsAlwaysMeanAYearOfThePast() {
        assertThat(BirthDate.read("18 11 25", DAY_FIRST, TODAY).day()).contains(TODAY);
        assertThat(BirthDate.read("19 11 25", DAY_FIRST, TODAY).day()).contains(LocalDate.of(1925, 11, 19));
        assertThat(BirthDate.read("1 1 26", DAY_FIRST, TODAY).day()).contains(LocalDate.of(1926, 1, 1));
        assertThat(BirthDate.read("1 2 00", DAY_FIRST, TODAY).day()).contains(LocalDate.of(2000, 2, 1));
    }

    @Test
    void theAgeIsEchoedWithTheDate() {
        assertThat(BirthDate.read("9 4 84", DAY_FIRST, TODAY).echo()).isEqualTo("9 April 1984, 41 years");
        assertThat(BirthDate.read("1 11 24", DAY_FIRST, TODAY).echo()).isEqualTo("1 November 2024, 1 year");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "31/02/1964   | February 1964 has 29 days. Type it like 28 Feb 1964.",
                "31 Apr 1990  | April 1990 has 30 days. Type it like 28 Feb 1964.",
                "29 2 1900    | February 1900 has 28 days. Type it like 28 Feb 1964.",
                "14/14/1964   | There is no month 14. Type it like 28 Feb 1964.",
                "1 1 2026     | That day is still to come. Type it like 28 Feb 1964.",
                "1 1 1850     | Nobody is that old. Type it like 28 Feb 1964.",
                "1 Foo 1990   | That is no date. Type it like 28 Feb 1964. A year like 1964 or an age like 62 years will do too.",
                "unknown      | That is no date. Type it like 28 Feb 1964. A year like 1964 or an age like 62 years will do too.",
                "2030         | That year is still to come. Type it like 28 Feb 1964.",
                "30.2.2020    | February 2020 has 29 days. Type it like 28 Feb 1964.",
                "29/2/63      | February 1963 has 28 days. Type it like 28 Feb 1964.",
                "0 3 1990     | March 1990 has 31 days. Type it like 28 Feb 1964.",
                "1 2 1990 5   | That is more than one date. Type it like 28 Feb 1964."
            })
    void whatCannotBeABirthDateIsSaidInASentence(String typed, String sentence) {
        BirthDate read = BirthDate.read(typed, DAY_FIRST, TODAY);

        assertThat(read.day()).isEmpty();
        assertThat(read.wrong()).isTrue();
        assertThat(read.echo()).isEqualTo(sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "   ", "9", "9 4", "9 4 8", "9 4 198", "28 Feb", "28 F", "1964-02", "fe", "fri", "28", "5 feb 1"
            })
    void whileTooLittleIsTypedNothingIsSaidToBeWrong(String typed) {
        assertThat(BirthDate.read(typed, DAY_FIRST, TODAY).wrong()).isFalse();
        assertThat(BirthDate.read(typed, DAY_FIRST, TODAY).day()).isEmpty();
    }

    @Test
    void anyDayOfACenturyIsReadBackFromEveryUsualForm() {
        var random = new Random(1964);
        var forms = List.of(
                "d M uuuu",
                "dd/MM/uuuu",
                "d MMM uuuu",
                "uuuu-MM-dd",
                "MMMM d, uuuu",
                "d.M.uuuu",
                "ddMMuuuu",
                "EEEE, d MMMM uuuu",
                "EEE d MMM uuuu",
                "uuuu-MM-dd'T00:00:00Z'",
                "d. MMMM uuuu",
                "uuuu/M/d");
        var languages = List.of("en", "es", "de", "fr", "it", "pt", "nl");
        for (int turn = 0; turn < 2_000; turn++) {
            LocalDate day = TODAY.minusDays(random.nextInt(36_500));
            String form = forms.get(random.nextInt(forms.size()));
            Locale language = Locale.of(languages.get(random.nextInt(languages.size())));
            String typed = DateTimeFormatter.ofPattern(form, language).format(day);

            assertThat(BirthDate.read(typed, DAY_FIRST, TODAY).day()).as(typed).contains(day);
        }
    }

    @Test
    void noTextWhateverBreaksTheReader() {
        var random = new Random(7);
        String letters = "0123456789 ./-,abFÉ漢\uD83D\uDE00";
        for (int turn = 0; turn < 5_000; turn++) {
            var text = new StringBuilder();
            random.ints(random.nextInt(14), 0, letters.length()).forEach(at -> text.append(letters.charAt(at)));

            var day = BirthDate.read(text.toString(), DAY_FIRST, TODAY).day();

            assertThat(day.map(born -> Patient.plausiblyBorn(Born.on(born), TODAY))
                            .orElse(true))
                    .as(text.toString())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "28/02/1964 00:00",
                "2/28/1964 12:00:00 AM",
                "1964-02-28T00:00:00.000Z",
                "1964-02-28T00:00:00+01:00",
                "1964-02-28 00:00:00",
                "Friday, February 28, 1964",
                "viernes, 28 de febrero de 1964",
                "Freitag, 28. Februar 1964",
                "vendredi 28 février 1964",
                "ven. 28 févr. 1964",
                "Fri Feb 28 1964 00:00:00 GMT+0100 (CET)",
                "28. Feb. 64",
                "28-Feb-64",
                "640228",
                "64-02-28",
                "64.02.28",
                "64/2/28",
                "28.2.64",
                "٢٨/٠٢/١٩٦٤",
                "۲۸/۰۲/۱۹۶۴",
                "２８/０２/１９６４",
                "1964年2月28日",
                "28 fevereiro 1964",
                "28 febbraio 1964",
                "28 februari 1964"
            })
    void aDateIsReadAsProgramsAndOtherLanguagesWriteIt(String typed) {
        assertThat(BirthDate.read(typed, DAY_FIRST, TODAY).day()).contains(LocalDate.of(1964, 2, 28));
        assertThat(BirthDate.read(typed, MONTH_FIRST, TODAY).day()).contains(LocalDate.of(1964, 2, 28));
    }

    @Test
    void numbersThatReadTwoWaysFollowTheRegionAndTheOtherReadingCanBePicked() {
        var read = BirthDate.read("5/12/1980", DAY_FIRST, TODAY);

        assertThat(read.echo()).isEqualTo("5 December 1980, 44 years");
        assertThat(read.choices()).containsExactly(new BirthDate.Choice("12 May 1980", "12 May 1980"));
        assertThat(BirthDate.read("5/12/1980", MONTH_FIRST, TODAY).choices())
                .extracting(BirthDate.Choice::words)
                .containsExactly("5 December 1980");
        assertThat(BirthDate.read("28/12/1980", DAY_FIRST, TODAY).choices()).isEmpty();
    }

    @Test
    void withDotsTheDayIsFirstEverywhere() {
        assertThat(BirthDate.read("4.3.62", MONTH_FIRST, TODAY).day()).contains(LocalDate.of(1962, 3, 4));
        assertThat(BirthDate.read("4.3.62", MONTH_FIRST, TODAY).choices()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1964, 1964, 'Born about 1964, about 61 years'",
        "~1964, 1964, 'Born about 1964, about 61 years'",
        "c. 1964, 1964, 'Born about 1964, about 61 years'",
        "about 1964, 1964, 'Born about 1964, about 61 years'",
        "١٩٦٤, 1964, 'Born about 1964, about 61 years'",
        "age 62, 1963, 'Born about 1963, about 62 years'",
        "62 years, 1963, 'Born about 1963, about 62 years'",
        "62y, 1963, 'Born about 1963, about 62 years'",
        "62 años, 1963, 'Born about 1963, about 62 years'",
        "62-year-old, 1963, 'Born about 1963, about 62 years'"
    })
    void aYearOrAnAgeIsABirthDateByEstimate(String typed, int year, String echo) {
        var read = BirthDate.read(typed, DAY_FIRST, TODAY);

        assertThat(read.born()).contains(Born.about(year));
        assertThat(read.day()).isEmpty();
        assertThat(read.echo()).isEqualTo(echo);
    }

    @Test
    void twoDigitsAloneAreAskedAbout() {
        var read = BirthDate.read("62", DAY_FIRST, TODAY);

        assertThat(read.born()).isEmpty();
        assertThat(read.wrong()).isFalse();
        assertThat(read.echo()).isEqualTo("62 years old, or born 1962?");
        assertThat(read.missing()).isEqualTo(read.echo());
        assertThat(read.choices())
                .extracting(choice ->
                        BirthDate.read(choice.typed(), DAY_FIRST, TODAY).born())
                .containsExactly(Optional.of(Born.about(1963)), Optional.of(Born.about(1962)));
    }

    @Test
    void anEstimateCountsAsTheYoungerForTooYoungAndAsTheOlderForOld() {
        var born = Born.about(1960);

        assertThat(born.youngest(TODAY)).isEqualTo(64);
        assertThat(born.oldest(TODAY)).isEqualTo(65);
        assertThat(Born.on(LocalDate.of(1960, 11, 19)).oldest(TODAY)).isEqualTo(64);
    }

    @Test
    void theOrderFollowsTheCountry() {
        assertThat(DateOrder.of(Locale.US)).isEqualTo(MONTH_FIRST);
        assertThat(DateOrder.of(Locale.UK)).isEqualTo(DAY_FIRST);
        assertThat(DateOrder.of(Locale.of("es", "ES"))).isEqualTo(DAY_FIRST);
        assertThat(DateOrder.of(Locale.JAPAN)).isEqualTo(DAY_FIRST);
    }

    @Test
    void aDayAndMonthAloneAreTheLatestSuchDayWhereTheYearMayBeLeftOut() {
        var reader = new DateReader(DAY_FIRST, TODAY);

        assertThat(reader.readRecent("13 Oct").date()).contains(LocalDate.of(2025, 10, 13));
        assertThat(reader.readRecent("2 12").date()).contains(LocalDate.of(2024, 12, 2));
        assertThat(reader.readRecent("13 10 24").date()).contains(LocalDate.of(2024, 10, 13));
    }

    /** What stands on a button is typed for the user, so it must be read as what it said. */
    @Test
    void aPickedReadingIsReadBackInEveryLanguage() {
        for (Locale language : ScreenLanguage.offered()) {
            ScreenLanguage.use(language);
            List<BirthDate.Choice> choices =
                    BirthDate.read("62", DAY_FIRST, TODAY).choices();

            assertThat(choices).hasSize(2);
            assertThat(BirthDate.read(choices.getFirst().typed(), DAY_FIRST, TODAY)
                            .born())
                    .contains(Born.aged(62, TODAY));
            assertThat(BirthDate.read(choices.getLast().typed(), DAY_FIRST, TODAY)
                            .born())
                    .contains(Born.about(1962));
            var other = BirthDate.read("3/4/1984", DAY_FIRST, TODAY).choices().getFirst();
            assertThat(BirthDate.read(other.typed(), DAY_FIRST, TODAY).day()).contains(LocalDate.of(1984, 3, 4));
        }
    }

    @Test
    void theAgeIsEchoedInSpanish() {
        ScreenLanguage.use(Locale.of("es"));

        assertThat(BirthDate.read("9 4 84", DAY_FIRST, TODAY).echo()).isEqualTo("9 abril 1984, 41 años");
        assertThat(BirthDate.read("62", DAY_FIRST, TODAY).echo()).isEqualTo("¿62 años de edad, o nacimiento en 1962?");
        assertThat(BirthDate.read("hacia 1964", DAY_FIRST, TODAY).echo())
                .isEqualTo("Nacimiento hacia 1964, unos 61 años");
    }
}
