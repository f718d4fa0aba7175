package org.homestretch.print.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.homestretch.guidance.Thresholds;
import org.homestretch.patient.episode.PainScore;
import org.homestretch.print.ReportSamples;
import org.homestretch.print.report.ReportPage.Box;
import org.homestretch.print.words.Words;
import org.homestretch.progress.ExerciseDays;
import org.homestretch.progress.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the boxes of a report say of a measure: nothing asked, asked once, or from the start to now. */
final class ReportBoxesTest {

    private static final LocalDate START = LocalDate.of(2025, 10, 18);

    @Test
    void whatWasNeverAskedSaysSo() {
        assertThat(boxes().leg()).isEqualTo(new Box("Leg pain, 0 to 10", "\u2013", "not asked", ""));
        assertThat(boxes().days()).isEqualTo(new Box("Exercise days", "\u2013", "not asked", ""));
    }

    @Test
    void oneScoreStandsAloneWithoutAVerdict() {
        assertThat(boxes(leg(0, 6)).leg()).isEqualTo(new Box("Leg pain, 0 to 10", "6", "one score so far", ""));
        assertThat(boxes(leg(0, 6)).back().value()).isEqualTo("\u2013");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            8 | 6 | 8 to 6  | ✓ meaningful, 2 or more
            8 | 0 | 8 to 0  | ✓ meaningful, 2 or more
            8 | 7 | 8 to 7  | – not yet 2 or more
            8 | 8 | 8 to 8  | – not yet 2 or more
            5 | 8 | 5 to 8  | – worse than at the start
            1 | 0 | 1 to 0  | low from the start
            """)
    void aChangeInPainIsHeldAgainstTwoPoints(int start, int now, String change, String verdict) {
        Box box = boxes(leg(0, start), leg(14, now)).leg();

        assertThat(box.value()).isEqualTo(change);
        assertThat(box.verdict()).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"15, 10, ✓ meaningful", "15, 11, – not yet", "15, 20, – worse"})
    void aChangeInTheQuestionnaireIsHeldAgainstFive(int start, int now, String verdict) {
        Box box = boxes(
                        visit(0).withRolandMorris(OptionalInt.of(start)),
                        visit(14).withRolandMorris(OptionalInt.of(now)))
                .disability();

        assertThat(box.verdict()).startsWith(verdict);
    }

    @ParameterizedTest
    @CsvSource({"14, 100%, ✓ reaches the 80% goal", "12, 86%, ✓ reaches", "7, 50%, – below the 80% goal"})
    void theDaysAreThoseOfTheLastLog(int done, String percent, String verdict) {
        Box box = boxes(days(0, 3), days(14, done)).days();

        assertThat(box.value()).isEqualTo(percent);
        assertThat(box.difference()).isEqualTo(done + " of 14");
        assertThat(box.verdict()).startsWith(verdict);
    }

    private static Visit visit(int day) {
        return Visit.on(START.plusDays(day), ReportSamples.ELENA.id(), "nb");
    }

    private static Visit leg(int day, int score) {
        return visit(day).withLeg(Optional.of(PainScore.of(score)));
    }

    private static Visit days(int day, int done) {
        var ticked = new BitSet();
        ticked.set(0, done);
        return visit(day).withDays(Optional.of(ExerciseDays.of(ticked, ExerciseDays.LOG_DAYS)));
    }

    private static ReportBoxes boxes(Visit... visits) {
        return new ReportBoxes(Words.ofReports(), List.of(visits), Thresholds.USUAL.standards());
    }
}
