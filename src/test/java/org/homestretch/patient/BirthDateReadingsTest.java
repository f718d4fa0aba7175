package org.homestretch.patient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homestretch.reading.DateOrder.DAY_FIRST;
import static org.homestretch.reading.DateOrder.MONTH_FIRST;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.homestretch.basics.ScreenLanguage;
import org.homestretch.testing.ChangesLanguage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A birth date that reads two ways, or is known about only. */
@ChangesLanguage
class BirthDateReadingsTest {

    private final Locale before = Locale.getDefault(Locale.Category.DISPLAY);

    @AfterEach
    void asBefore() {
        ScreenLanguage.use(before);
    }

    private static final LocalDate TODAY = LocalDate.of(2025, 11, 18);

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
}
