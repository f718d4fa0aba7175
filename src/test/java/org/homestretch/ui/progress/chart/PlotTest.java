package org.homestretch.ui.progress.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.homestretch.guidance.Thresholds;
import org.homestretch.program.Program;
import org.homestretch.progress.Chart;
import org.homestretch.progress.Measure;
import org.homestretch.progress.Standards;
import org.homestretch.ui.progress.ProgressDesk;
import org.homestretch.ui.progress.advice.ChangeBox;
import org.homestretch.ui.progress.chart.RoomForLabels.Extent;
import org.homestretch.ui.progress.visits.Days;
import org.homestretch.ui.progress.visits.ProgramMarks;
import org.homestretch.ui.progress.visits.VisitRow;
import org.junit.jupiter.api.Test;

/** What the boxes, charts and rows of a record show. */
class PlotTest {

    private static final Standards STANDARDS = Thresholds.USUAL.standards();
    private final ProgressDesk desk = new ProgressDesk().withCourse();

    @Test
    void theBandReachesFromTheMeaningfulScoreDownToNothing() {
        assertThat(Plot.pain(chart(), desk.desk, STANDARDS, Measure.LEG_PAIN).band())
                .contains(new Plot.Band(6, "Leg: meaningful change, 6 or less"));
        assertThat(Plot.pain(chart(), desk.desk, STANDARDS, Measure.BACK_PAIN).band())
                .contains(new Plot.Band(3, "Back: meaningful change, 3 or less"));
        assertThat(Plot.disability(chart(), desk.desk, STANDARDS).band())
                .contains(new Plot.Band(10, "Meaningful change, 10 or less"));
    }

    @Test
    void aStartTooLowForAMeaningfulChangeHasNoBand() {
        var low = new ProgressDesk();
        low.visit(LocalDate.of(2025, 11, 1), 1, 5, OptionalInt.empty(), "", "");

        assertThat(Plot.pain(low.opened().chart().get().orElseThrow(), low.desk, STANDARDS, Measure.LEG_PAIN)
                        .band())
                .isEmpty();
    }

    @Test
    void aPointIsReadWithItsScoresAndTheProgramOfThatDay() {
        Plot pain = Plot.pain(chart(), desk.desk, STANDARDS, Measure.LEG_PAIN);

        assertThat(pain.reading(LocalDate.of(2025, 11, 4))).isEqualTo("4 Nov: leg 6, back 4. Program 2 printed");
        assertThat(pain.reading(LocalDate.of(2025, 11, 11))).isEqualTo("11 Nov: leg 5, back 4");
    }

    @Test
    void daysLieByTheirRealDistance() {
        Plot pain = Plot.pain(chart(), desk.desk, STANDARDS, Measure.LEG_PAIN);
        var area = new PlotArea(pain, 20, 10, 264, 110); // 24 days over 240 after the edge

        assertThat(area.x(LocalDate.of(2025, 10, 18))).isEqualTo(24);
        assertThat(area.x(LocalDate.of(2025, 10, 27))).isEqualTo(114);
        assertThat(area.x(LocalDate.of(2025, 11, 11))).isEqualTo(264);
        assertThat(area.y(0)).isEqualTo(110);
        assertThat(area.y(10)).isEqualTo(10);
        assertThat(area.nearest(100)).isEqualTo(LocalDate.of(2025, 10, 27));
    }

    @Test
    void allChartsSpanTheWholeEpisode() {
        Plot disability = Plot.disability(chart(), desk.desk, STANDARDS); // not scored on 11 November

        assertThat(disability.period())
                .isEqualTo(Plot.pain(chart(), desk.desk, STANDARDS, Measure.LEG_PAIN)
                        .period());
        assertThat(disability.period())
                .isEqualTo(new Plot.Period(LocalDate.of(2025, 10, 18), LocalDate.of(2025, 11, 11)));
    }

    @Test
    void theBoxesTellTheChangeSinceTheStart() {
        assertThat(ChangeBox.of(chart(), STANDARDS))
                .extracting(ChangeBox::spoken)
                .containsExactly(
                        "Leg pain 8 to 5, 3 less. Meaningful (2 or more)",
                        "Back pain 5 to 4, 1 less. Not yet (2 or more)",
                        "Disability, RMDQ 15 to 11, 4 less. Not yet (5 or more)",
                        "Exercise days 71%, 5 of 7. Below the 80% goal");
    }

    @Test
    void disabilityHasNoBoxWhileItWasNeverScored() {
        var without = new ProgressDesk();
        without.visit(ProgressDesk.TODAY, 4, 2, OptionalInt.empty(), "", "");

        assertThat(ChangeBox.of(without.opened().chart().get().orElseThrow(), STANDARDS))
                .extracting(ChangeBox::title, ChangeBox::tag)
                .containsExactly(
                        tuple("Leg pain", "First score"),
                        tuple("Back pain", "First score"),
                        tuple("Exercise days", "Not recorded"));
    }

    @Test
    void visitsBeforeThisEpisodeBeganDoNotCount() {
        var episode = desk.patients.episodeOf(desk.elena.id());
        desk.patients.save(episode.with(episode.diagnosis().begunOn(Optional.of(LocalDate.of(2025, 11, 2)))));

        Plot pain = Plot.pain(chart(), desk.desk, STANDARDS, Measure.LEG_PAIN);

        assertThat(pain.days()).containsExactly(LocalDate.of(2025, 11, 4), LocalDate.of(2025, 11, 11));
        assertThat(pain.marks()).containsExactly(new ProgramMarks.Mark(LocalDate.of(2025, 11, 4), 2));
        assertThat(ChangeBox.of(chart(), STANDARDS).getFirst().figure()).isEqualTo("6 to 5");
        assertThat(VisitRow.of(chart(), desk.desk)).hasSize(4);
    }

    @Test
    void rowsCountFromTheFirstVisitAndTellTheProgramFollowed() {
        desk.visit(ProgressDesk.TODAY, 5, 3, OptionalInt.empty(), "", "");
        desk.programs.save(new Program(
                Program.first(desk.elena.id()).id(),
                desk.elena.id(),
                3,
                List.of(),
                Optional.empty(),
                Optional.empty()));

        List<VisitRow> rows = VisitRow.of(chart(), desk.desk);

        assertThat(rows).extracting(VisitRow::date).containsExactly("18 Nov", "11 Nov", "4 Nov", "27 Oct", "18 Oct");
        assertThat(rows).extracting(VisitRow::words).containsExactly("5, today", "4", "3", "2", "1");
        assertThat(rows)
                .extracting(VisitRow::program)
                .containsExactly(
                        "Program 3, draft", "Program 2", "Program 2, printed", "Program 1", "Program 1, printed");
    }

    @Test
    void aVisitOfAnotherYearCarriesItsYear() {
        assertThat(Days.seenOn(LocalDate.of(2024, 12, 3), ProgressDesk.TODAY)).isEqualTo("3 Dec 2024");
        assertThat(Days.span(LocalDate.of(2025, 10, 27), LocalDate.of(2025, 11, 3)))
                .isEqualTo("27 Oct to 3 Nov");
        assertThat(Days.span(LocalDate.of(2025, 11, 4), LocalDate.of(2025, 11, 10)))
                .isEqualTo("4 to 10 Nov");
    }

    @Test
    void labelsNeverOverlapAndTheLastIsAlwaysThere() {
        var random = new Random(20251118);
        for (int round = 0; round < 500; round++) {
            List<Extent> labels = new ArrayList<>();
            double at = 0;
            for (int number = 0; number < 1 + random.nextInt(40); number++) {
                at += random.nextDouble() * 60;
                labels.add(Extent.around(at, 30 + random.nextInt(20)));
            }
            for (List<Integer> picked : List.of(RoomForLabels.pick(labels, 8), RoomForLabels.pickEvenly(labels, 8))) {
                assertThat(picked).last().isEqualTo(labels.size() - 1);
                for (int place = 1; place < picked.size(); place++) {
                    double end = labels.get(picked.get(place - 1)).to();
                    assertThat(labels.get(picked.get(place)).from()).isGreaterThanOrEqualTo(end + 8);
                }
            }
        }
    }

    private Chart chart() {
        return desk.opened().chart().get().orElseThrow();
    }
}
