package org.homestretch.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Locale;
import org.homestretch.basics.ScreenLanguage;
import org.homestretch.reading.DateOrder;
import org.homestretch.testing.ChangesLanguage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the day of the next visit can be typed. */
@ChangesLanguage
class ReviewDayTest {

    private final Locale before = Locale.getDefault(Locale.Category.DISPLAY);

    @AfterEach
    void asBefore() {
        ScreenLanguage.use(before);
    }

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2 Dec",
                "2 dec 2026",
                "Dec 2",
                "December 2, 2026",
                "2. December",
                "2026-12-02",
                "2.12.",
                "2/12",
                "2.12.26",
                "2 de diciembre",
                "Wednesday, 2 December 2026",
                "2026-12-02T09:00",
                "٢/١٢/٢٠٢٦",
                "10 days",
                "in 10 days",
                "10d",
                "10 días"
            })
    void theSecondOfDecemberIsReadHoweverItIsTyped(String typed) {
        assertThat(ReviewDay.read(typed, TODAY, DateOrder.DAY_FIRST)).isEqualTo(LocalDate.of(2026, 12, 2));
    }

    @Test
    void aDayWithoutAYearIsTheNextOneToCome() {
        assertThat(ReviewDay.read("3 Jan", TODAY)).isEqualTo(LocalDate.of(2027, 1, 3));
        assertThat(ReviewDay.read("2 weeks", TODAY)).isEqualTo(LocalDate.of(2026, 12, 6));
        assertThat(ReviewDay.read("en 2 semanas", TODAY)).isEqualTo(LocalDate.of(2026, 12, 6));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "32 Dec", "2026-13-32", "30 Feb"})
    void whatIsNoDayIsRefusedWithAnExample(String typed) {
        assertThatThrownBy(() -> ReviewDay.read(typed, TODAY, DateOrder.DAY_FIRST))
                .hasMessage("Type a day like 2 Dec, or 2 weeks.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-22", "2025-12-02", "0 days"})
    void theNextVisitLiesAhead(String typed) {
        assertThatThrownBy(() -> ReviewDay.read(typed, TODAY, DateOrder.DAY_FIRST))
                .hasMessage("The next visit must be after today.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"10 días", "en 10 dias", "10 d", "2 dic", "10 days"})
    void aSpanIsTypedInEitherLanguageWhateverTheScreensSpeak(String typed) {
        for (Locale language : ScreenLanguage.offered()) {
            ScreenLanguage.use(language);

            assertThat(ReviewDay.read(typed, TODAY, DateOrder.DAY_FIRST)).isEqualTo(LocalDate.of(2026, 12, 2));
            assertThat(ReviewDay.read("2 semanas", TODAY)).isEqualTo(TODAY.plusWeeks(2));
        }
    }
}
