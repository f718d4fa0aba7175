package org.homestretch.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.homestretch.guidance.Thresholds;
import org.junit.jupiter.api.Test;

/** Exercise days over the weeks, from overlapping and missing logs. */
class AdherenceTest {

    private static final Standards STANDARDS = Thresholds.USUAL.standards();
    private static final LocalDate TUESDAY = LocalDate.of(2025, 11, 18);

    @Test
    void aLogEndsTheDayBeforeTheVisit() {
        List<Adherence.Week> weeks = weeks(visit(TUESDAY, "x.xx.x.xxx.xx.")); // 4 to 17 November

        assertThat(weeks)
                .containsExactly(
                        new Adherence.Week(LocalDate.of(2025, 11, 4), LocalDate.of(2025, 11, 10), 4, 7),
                        new Adherence.Week(LocalDate.of(2025, 11, 11), LocalDate.of(2025, 11, 17), 5, 7));
    }

    @Test
    void aShortFirstLogMakesAShortFirstWeek() {
        List<Adherence.Week> weeks = weeks(visit(TUESDAY, "xxxxx....")); // nine days

        assertThat(weeks).extracting(Adherence.Week::outOf).containsExactly(2, 7);
        assertThat(weeks).extracting(Adherence.Week::percent).containsExactly(100, 43);
    }

    @Test
    void aDayIsDoneWhenOneOfTwoLogsSaysSo() {
        List<Adherence.Week> weeks = weeks(visit(TUESDAY, "x......"), visit(TUESDAY.plusDays(2), "..x...."));

        assertThat(weeks).extracting(Adherence.Week::done).containsExactly(1, 1);
    }

    @Test
    void weeksNobodySpokeAboutAreLeftOut() {
        List<Adherence.Week> weeks = weeks(visit(TUESDAY, "xxxxxxx"), visit(TUESDAY.plusDays(28), "......."));

        assertThat(weeks).extracting(Adherence.Week::done).containsExactly(7, 0);
    }

    @Test
    void noLogMakesNoWeeks() {
        assertThat(weeks(Visit.on(TUESDAY, UUID.randomUUID(), "N. Brandt"))).isEmpty();
    }

    @Test
    void theWeeksHoldEveryKnownDayOnce() {
        var random = new Random(20251118);
        for (int round = 0; round < 300; round++) {
            List<Visit> visits = new ArrayList<>();
            Set<LocalDate> known = new HashSet<>();
            Set<LocalDate> done = new HashSet<>();
            LocalDate day = TUESDAY;
            for (int number = 0; number < 1 + random.nextInt(6); number++) {
                day = day.plusDays(1 + random.nextInt(30));
                ExerciseDays log =
                        ExerciseDays.of(BitSet.valueOf(new long[] {random.nextLong()}), 1 + random.nextInt(14));
                visits.add(Visit.on(day, UUID.randomUUID(), "N. Brandt").withDays(Optional.of(log)));
                LocalDate first = day.minusDays(log.outOf());
                for (int place = 0; place < log.outOf(); place++) {
                    known.add(first.plusDays(place));
                    if (log.done().get(place)) {
                        done.add(first.plusDays(place));
                    }
                }
            }

            List<Adherence.Week> weeks = new Adherence(visits).weeks();

            assertThat(weeks.stream().mapToInt(Adherence.Week::outOf).sum()).isEqualTo(known.size());
            assertThat(weeks.stream().mapToInt(Adherence.Week::done).sum()).isEqualTo(done.size());
            assertThat(weeks).isSortedAccordingTo((one, other) -> one.from().compareTo(other.from()));
            assertThat(weeks)
                    .isNotEmpty()
                    .allMatch(week -> !week.to().isAfter(week.from().plusDays(6)));
        }
    }

    @Test
    void aNewLogStartsFromWhatEarlierOnesSay() {
        var adherence = new Adherence(List.of(visit(TUESDAY, "xxxxxx.")));

        ExerciseDays known = adherence.known(TUESDAY.plusDays(3), 10);

        assertThat(known.count()).isEqualTo(6);
        assertThat(known.done()).containsExactly(true, true, true, true, true, true, false, false, false, false);
    }

    @Test
    void daysBeforeTheFirstSheetAreNotMissed() {
        assertThat(Adherence.logLength(TUESDAY, Optional.of(TUESDAY.minusDays(9))))
                .isEqualTo(9);
        assertThat(Adherence.logLength(TUESDAY, Optional.of(TUESDAY.minusDays(60))))
                .isEqualTo(14);
        assertThat(Adherence.logLength(TUESDAY, Optional.of(TUESDAY))).isEqualTo(14);
        assertThat(Adherence.logLength(TUESDAY, Optional.empty())).isEqualTo(14);
    }

    @Test
    void theGoalIsFourDaysOutOfFive() {
        assertThat(STANDARDS.reached(log("xxxx."))).isTrue();
        assertThat(STANDARDS.reached(log("x.x.xxxxxx.xxx"))).isFalse();
    }

    @Test
    void theNewestLogIsTheLastOneBrought() {
        Visit without = Visit.on(TUESDAY.plusDays(9), UUID.randomUUID(), "N. Brandt");

        assertThat(Adherence.lastLog(List.of(visit(TUESDAY, "x..."), visit(TUESDAY.plusDays(4), "xx.."), without)))
                .contains(log("xx.."));
    }

    private static List<Adherence.Week> weeks(Visit... visits) {
        return new Adherence(List.of(visits)).weeks();
    }

    private static Visit visit(LocalDate date, String log) {
        return Visit.on(date, UUID.randomUUID(), "N. Brandt").withDays(Optional.of(log(log)));
    }

    private static ExerciseDays log(String days) {
        return new ExerciseDays(IntStream.range(0, days.length())
                .mapToObj(day -> days.charAt(day) == 'x')
                .toList());
    }
}
