package org.homestretch.print.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.homestretch.guidance.Thresholds;
import org.homestretch.patient.episode.PainScore;
import org.homestretch.print.ReportSamples;
import org.homestretch.print.face.Faces;
import org.homestretch.print.report.ChartLabels.Label;
import org.homestretch.print.report.ScoreChart.Axes;
import org.homestretch.print.report.ScoreChart.Band;
import org.homestretch.print.report.ScoreChart.Line;
import org.homestretch.print.report.ScoreChart.Look;
import org.homestretch.print.report.ScoreChart.Mark;
import org.homestretch.progress.Measure;
import org.homestretch.progress.Trend;
import org.homestretch.progress.Visit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ScoreChartTest {

    private static final LocalDate START = LocalDate.of(2025, 10, 18);
    private static final double HEIGHT = 136;
    /** Marks of scores reach so far beyond the field. */
    private static final double MARK = 3;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 12, 30})
    void noWordStandsOnAnotherOrOnALine(int visits) {
        var random = new Random(visits);
        holds(visits, i -> 0, i -> 0);
        holds(visits, i -> 10, i -> 10);
        holds(visits, i -> 0, i -> 10);
        holds(visits, i -> Math.max(0, 8 - i), i -> Math.max(0, 7 - i));
        for (int round = 0; round < 12; round++) {
            holds(visits, i -> random.nextInt(11), i -> random.nextInt(11));
        }
    }

    private static void holds(int visits, IntUnaryOperator leg, IntUnaryOperator back) {
        for (double width : new double[] {255, 527}) {
            ScoreChart chart = chart(visits, leg, back);
            List<Label> labels = chart.labels(width, HEIGHT);
            Rectangle2D field = chart.plot(width, HEIGHT).field();
            var drawn = new Rectangle2D.Double(
                    field.getX() - MARK,
                    field.getY() - MARK,
                    field.getWidth() + 2 * MARK,
                    field.getHeight() + 2 * MARK);
            var whole = new Rectangle2D.Double(0, 0, width, HEIGHT);
            assertThat(labels).hasSizeGreaterThan(6);
            for (Label label : labels) {
                assertThat(label.box().intersects(drawn)).as(label.text()).isFalse();
                assertThat(whole.contains(label.box())).as(label.text()).isTrue();
                assertThat(labels)
                        .as(label.text())
                        .filteredOn(other -> other != label)
                        .filteredOn(other -> other.box().intersects(label.box()))
                        .isEmpty();
            }
        }
    }

    private static ScoreChart chart(int visits, IntUnaryOperator leg, IntUnaryOperator back) {
        List<Visit> made = IntStream.range(0, visits)
                .mapToObj(i -> Visit.on(START.plusDays(6L * i), ReportSamples.ELENA.id(), "nb")
                        .withLeg(Optional.of(PainScore.of(leg.applyAsInt(i))))
                        .withBack(Optional.of(PainScore.of(back.applyAsInt(i)))))
                .toList();
        List<Mark> programs = IntStream.range(0, visits)
                .mapToObj(i -> new Mark(START.plusDays(5L * i), "P" + (i + 1)))
                .toList();
        var dates = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
        var axes = new Axes(START, START.plusDays(Math.max(14, 6L * visits - 6)), 10, 2, dates);
        return new ScoreChart(
                axes,
                List.of(
                        line(Measure.LEG_PAIN, made, Look.SOLID_CIRCLES, "Leg 10"),
                        line(Measure.BACK_PAIN, made, Look.DASHED_SQUARES, "Back 10")),
                new Band(OptionalInt.of(6), "Green: meaningful change, leg"),
                programs,
                new Faces());
    }

    private static Line line(Measure measure, List<Visit> visits, Look look, String label) {
        return new Line(Trend.of(measure, visits, Thresholds.USUAL.standards()), look, Color.BLUE, label);
    }
}
