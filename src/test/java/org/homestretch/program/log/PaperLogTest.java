package org.homestretch.program.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.homestretch.program.log.PaperLog.Goal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The days of a paper log and its goal. */
class PaperLogTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 28);

    @Test
    void itsDaysGoOnOverTheEndOfAMonth() {
        var log = new PaperLog(DAY, 2, Optional.empty());

        assertThat(log.days()).isEqualTo(14);
        assertThat(log.day(0)).isEqualTo(DAY);
        assertThat(log.day(3)).isEqualTo(LocalDate.of(2026, 12, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "2, 7, 80, 11, 14",
        "1, 7, 80, 6, 7",
        "4, 7, 80, 22, 28",
        "2, 5, 80, 8, 10",
        "2, 7, 70, 10, 14",
        "1, 1, 30, 1, 1",
        "2, 7, 100, 14, 14"
    })
    void theGoalIsWholeDaysOfThoseThatArePlanned(int weeks, int daysAWeek, int percent, long days, int planned) {
        var log = new PaperLog(DAY, weeks, Optional.empty());

        assertThat(log.goal(daysAWeek, percent)).isEqualTo(new Goal(days, planned));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 5, -1})
    void noOtherSpanIsPrinted(int weeks) {
        assertThatThrownBy(() -> new PaperLog(DAY, weeks, Optional.empty())).hasMessageContaining("1, 2 or 4 weeks");
    }
}
