package org.homestretch.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.homestretch.guidance.Thresholds;
import org.homestretch.patient.episode.PainScore;
import org.homestretch.progress.Change.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Change since the start and what it amounts to. */
class TrendTest {

    private static final Standards STANDARDS = Thresholds.USUAL.standards();
    private static final LocalDate START = LocalDate.of(2025, 10, 18);
    private final UUID patient = UUID.randomUUID();

    @ParameterizedTest
    @CsvSource({
        "8, 5, MEANINGFUL, 3 less",
        "5, 3, MEANINGFUL, 2 less",
        "5, 4, NOT_YET, 1 less",
        "5, 5, NOT_YET, no change",
        "5, 6, WORSE, 1 more",
        "0, 1, WORSE, 1 more",
        "2, 0, MEANINGFUL, 2 less",
        "1, 0, LOW_START, 1 less",
        "0, 0, LOW_START, no change"
    })
    void twoPointsOfPainAreMeaningful(int start, int now, Verdict verdict, String difference) {
        var change = change(Measure.LEG_PAIN, start, now);

        assertThat(change.verdict()).isEqualTo(verdict);
        assertThat(change.difference()).isEqualTo(difference);
    }

    @Test
    void disabilityNeedsFivePoints() {
        assertThat(change(Measure.DISABILITY, 15, 11).verdict()).isEqualTo(Verdict.NOT_YET);
        assertThat(change(Measure.DISABILITY, 15, 10).verdict()).isEqualTo(Verdict.MEANINGFUL);
    }

    @Test
    void aChangeReadsAsAClause() {
        assertThat(change(Measure.LEG_PAIN, 8, 5).clause()).isEqualTo("Leg pain is down from 8 to 5");
        assertThat(change(Measure.BACK_PAIN, 3, 5).clause()).isEqualTo("Back pain is up from 3 to 5");
        assertThat(change(Measure.DISABILITY, 9, 9).clause()).isEqualTo("Disability is still 9");
    }

    @Test
    void theFirstScoreIsNoChangeYet() {
        var trend = Trend.of(Measure.LEG_PAIN, List.of(visit(0, 8)), STANDARDS);

        assertThat(trend.change()).isEmpty();
        assertThat(trend.meaningfulFrom()).hasValue(6);
    }

    @Test
    void visitsThatDidNotAskAreLeftOut() {
        Visit unasked = Visit.on(START.plusDays(1), patient, "N. Brandt");
        var trend = Trend.of(Measure.LEG_PAIN, List.of(unasked, visit(3, 7), unasked, visit(9, 4), unasked), STANDARDS);

        assertThat(trend.change()).contains(change(Measure.LEG_PAIN, 7, 4));
        assertThat(trend.last()).contains(new Trend.Reading(START.plusDays(9), 4));
    }

    @Test
    void onlyTheFirstAndTheLastScoreDecide() {
        var random = new Random(20251118);
        for (int round = 0; round < 500; round++) {
            List<Visit> visits = IntStream.range(0, 2 + random.nextInt(20))
                    .mapToObj(day -> visit(day, random.nextInt(11)))
                    .toList();
            int start = visits.getFirst().scores().leg().orElseThrow().points();
            int now = visits.getLast().scores().leg().orElseThrow().points();

            Change change =
                    Trend.of(Measure.LEG_PAIN, visits, STANDARDS).change().orElseThrow();

            assertThat(change.fall()).isEqualTo(start - now);
            assertThat(change.verdict() == Verdict.MEANINGFUL)
                    .as("from %d to %d", start, now)
                    .isEqualTo(now <= start - 2);
            assertThat(change.verdict() == Verdict.WORSE).isEqualTo(now > start);
        }
    }

    @ParameterizedTest
    @EnumSource(Measure.class)
    void aScoreInTheBandIsMeaningfulAndOneAboveIsNot(Measure measure) {
        for (int start = STANDARDS.meaningful(measure); start <= measure.most(); start++) {
            int top = change(measure, start, start).meaningfulFrom().orElseThrow();

            assertThat(change(measure, start, top).verdict()).isEqualTo(Verdict.MEANINGFUL);
            assertThat(change(measure, start, top + 1).verdict()).isEqualTo(Verdict.NOT_YET);
        }
    }

    @Test
    void eachMeasureReadsItsOwnScore() {
        Visit visit = visit(0, 8).withBack(Optional.of(PainScore.of(5))).withRolandMorris(OptionalInt.of(15));

        assertThat(Measure.LEG_PAIN.of(visit)).hasValue(8);
        assertThat(Measure.BACK_PAIN.of(visit)).hasValue(5);
        assertThat(Measure.DISABILITY.of(visit)).hasValue(15);
    }

    private Visit visit(int day, int leg) {
        return Visit.on(START.plusDays(day), patient, "N. Brandt").withLeg(Optional.of(PainScore.of(leg)));
    }

    private static Change change(Measure measure, int start, int now) {
        return new Change(measure, start, now, STANDARDS.meaningful(measure));
    }
}
