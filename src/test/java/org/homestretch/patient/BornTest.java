package org.homestretch.patient;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ages of people whose birth date is known, and of those of whom only a year or an age is. */
class BornTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final int DRAWN = 2000;

    @ParameterizedTest
    @CsvSource({"1964-11-21, 62", "1964-11-22, 62", "1964-11-23, 61", "2024-02-29, 2", "2026-11-22, 0", "2027-01-01, 0"
    })
    void aKnownDayGivesOneAge(String day, int age) {
        Born born = Born.parse(day);

        assertThat(born.youngest(TODAY)).isEqualTo(age);
        assertThat(born.oldest(TODAY)).isEqualTo(age);
        assertThat(born.estimated()).isFalse();
    }

    @Test
    void somebodyBornOnALeapDayIsAYearOlderOnTheFirstOfMarch() {
        Born born = Born.on(LocalDate.of(2004, 2, 29));

        assertThat(born.youngest(LocalDate.of(2022, 2, 28))).isEqualTo(17);
        assertThat(born.youngest(LocalDate.of(2022, 3, 1))).isEqualTo(18);
    }

    @Test
    void aYearAloneLeavesTwoAges() {
        Born born = Born.about(1964);

        assertThat(born.youngest(TODAY)).isEqualTo(61);
        assertThat(born.oldest(TODAY)).isEqualTo(62);
        assertThat(born.ageInWords(TODAY)).isEqualTo("about 62");
        assertThat(Born.about(TODAY.getYear()).youngest(TODAY)).isZero();
    }

    /** Whoever says an age is that old, whatever the day of the year. */
    @Test
    void anAgeThatWasSaidLiesWithinWhatItMayBe() {
        var random = new Random(20);
        for (int turn = 0; turn < DRAWN; turn++) {
            LocalDate day = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(365));
            int age = random.nextInt(110);

            Born born = Born.aged(age, day);

            assertThat(age).as(age + " on " + day).isBetween(born.youngest(day), born.oldest(day));
        }
    }

    @Test
    void whatIsWrittenIsReadBack() {
        var random = new Random(21);
        for (int turn = 0; turn < DRAWN; turn++) {
            LocalDate day = LocalDate.of(1900, 1, 1).plusDays(random.nextInt(46_000));
            Born known = Born.on(day);
            Born guessed = Born.about(day.getYear());

            assertThat(Born.parse(known.toString())).isEqualTo(known);
            assertThat(Born.parse(guessed.toString())).isEqualTo(guessed);
            assertThat(guessed.youngest(TODAY)).isLessThanOrEqualTo(known.youngest(TODAY));
            assertThat(guessed.oldest(TODAY)).isGreaterThanOrEqualTo(known.oldest(TODAY));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1964-02-28, 1964-02-28, true",
        "1964-02-28, 1964-03-01, false",
        "1964-02-28, 1965, true",
        "1964, 1965, true",
        "1964, 1966, false",
        "1963, 1964-12-31, true",
        "1962, 1964-01-01, false"
    })
    void aGuessIsNearTheYearsBesideIt(String one, String other, boolean near) {
        assertThat(Born.parse(one).near(Born.parse(other))).isEqualTo(near);
        assertThat(Born.parse(other).near(Born.parse(one))).isEqualTo(near);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-23, false", "2027, false", "2026, true", "1896-01-01, true", "1895-11-22, false", "1896, true"
    })
    void nobodyIsBornTomorrowOrLongerAgoThanPeopleLive(String born, boolean plausible) {
        assertThat(Patient.plausiblyBorn(Born.parse(born), TODAY)).isEqualTo(plausible);
    }
}
