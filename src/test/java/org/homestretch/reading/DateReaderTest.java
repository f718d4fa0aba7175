package org.homestretch.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.homestretch.basics.ScreenLanguage;
import org.homestretch.testing.ChangesLanguage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates of the past as people type them, in the languages of the house, and what is said of those that are none. */
@ChangesLanguage
class DateReaderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final DateReader READER = new DateReader(DateOrder.DAY_FIRST, TODAY);
    private static final int DRAWN = 1000;

    private final Locale before = Locale.getDefault(Locale.Category.DISPLAY);

    @AfterEach
    void asBefore() {
        ScreenLanguage.use(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "soon             | That is no date.",
                "29 Feb 2025      | February 2025 has 28 days.",
                "31/4/2020        | April 2020 has 30 days.",
                "1/13/20          | ",
                "13/13/2020       | There is no month 13.",
                "23 Nov 2026      | That day is still to come.",
                "1 Feb 1964 3 Mar | That is more than one date.",
                "Feb 1964 to May 12 | That is more than one date."
            })
    void whatIsWrongIsSaidWithAnExample(String typed, String wrong) {
        assertThat(READER.read(typed).wrong()).isEqualTo(wrong == null ? "" : wrong + " Type it like 28 Feb 1964.");
    }

    @Test
    void theSameIsSaidInSpanishWithTheNamesOfItsMonths() {
        var reading = READER.read("29 Feb 2025");
        assertThat(reading.wrong()).startsWith("February 2025 has 28 days.");

        ScreenLanguage.use(Locale.of("es"));
        assertThat(READER.read("29 feb 2025").wrong())
                .isEqualTo("Febrero de 2025 tiene 28 días. Escríbala como 28 feb 1964.");
        assertThat(READER.read("pronto").wrong()).isEqualTo("Eso no es una fecha. Escríbala como 28 feb 1964.");
        assertThat(READER.read("pronto").noDate()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2", "28 F", "28 Feb", "28 Feb 1", "dom", "12/1"})
    void whileTooLittleIsTypedNothingIsWrong(String typed) {
        assertThat(READER.read(typed).unfinished()).isTrue();
        assertThat(READER.read(typed).wrong()).isEmpty();
    }

    /** Whatever the language of the screens, dates are read in every language of the house. */
    @Test
    void aDateIsReadInEitherLanguage() {
        var random = new Random(24);
        for (int turn = 0; turn < DRAWN; turn++) {
            LocalDate day = LocalDate.of(1920, 1, 1).plusDays(random.nextInt(38_000));
            for (String pattern : List.of("d MMM uuuu", "d MMMM uuuu", "d 'de' MMMM 'de' uuuu", "EEEE d MMMM uuuu")) {
                for (Locale language : ScreenLanguage.offered()) {
                    String typed =
                            DateTimeFormatter.ofPattern(pattern, language).format(day);
                    assertThat(READER.read(typed).date()).as(typed).contains(day);
                }
            }
        }
    }

    @Test
    void aDayWithoutAYearIsTheLatestOne() {
        assertThat(READER.readRecent("22 nov").date()).contains(TODAY);
        assertThat(READER.readRecent("23 nov").date())
                .contains(TODAY.minusYears(1).plusDays(1));
        assertThat(READER.read("22 nov").unfinished()).isTrue();
    }

    @Test
    void twoReadingsAreBothSaid() {
        var reading = READER.read("3/4/2020");

        assertThat(reading.date()).contains(LocalDate.of(2020, 4, 3));
        assertThat(reading.others()).containsExactly(LocalDate.of(2020, 3, 4));
        assertThat(new DateReader(DateOrder.MONTH_FIRST, TODAY).read("3/4/2020").date())
                .contains(LocalDate.of(2020, 3, 4));
    }
}
