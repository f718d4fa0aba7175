package org.homestretch.print.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the words of a chart stand: scores at their height, dates under their day, ends beside their line. */
final class ChartLabelsTest {

    private static final LocalDate START = LocalDate.of(2025, 10, 1);
    private static final int DAYS = 60;
    private static final double WIDTH = 400;
    private static final double HEIGHT = 136;
    private static final Faces FACES = new Faces();

    private final List<Visit> visits = new ArrayList<>();
    private final List<Mark> programs = new ArrayList<>();
    private OptionalInt band = OptionalInt.empty();

    @Test
    void theScoresStandAtTheirHeightLeftOfThePlot() {
        visit(0, 8, 4);
        visit(30, 6, 3);

        assertThat(texts()).startsWith("0", "2", "4", "6", "8", "10");
        ChartPlot plot = chart().plot(WIDTH, HEIGHT);
        for (Label score : labels().subList(0, 6)) {
            assertThat(score.box().getMaxX()).isLessThan(plot.left());
            assertThat(score.box().getCenterY()).isBetween(at(plot, score) - 2, at(plot, score) + 2);
        }
    }

    @Test
    void everyDayHasItsDateWhereThereIsRoom() {
        visit(0, 8, 4);
        visit(20, 6, 3);
        visit(59, 5, 2);

        assertThat(texts()).contains("1 Oct", "21 Oct", "29 Nov");
    }

    @Test
    void theLastDateIsKeptWhereDaysCrowd() {
        IntStream.rangeClosed(0, 50).forEach(day -> visit(day, 5, 2));

        assertThat(texts()).contains("1 Oct", "20 Nov").doesNotContain("2 Oct", "19 Nov");
    }

    @ParameterizedTest
    @CsvSource({"8, 2, Leg 8, Back 2", "2, 8, Back 8, Leg 2"})
    void theHigherLineIsNamedHigher(int leg, int back, String upper, String lower) {
        visit(0, 5, 5);
        visit(40, leg, back);

        assertThat(label(upper).y()).isLessThan(label(lower).y());
        assertThat(label(upper).y()).isEqualTo(end(Math.max(leg, back)));
        assertThat(label(lower).y()).isEqualTo(end(Math.min(leg, back)));
    }

    @ParameterizedTest
    @CsvSource({"0", "5", "10"})
    void linesThatEndTogetherAreNamedApartAndInThePlot(int score) {
        visit(0, 5, 5);
        visit(40, score, score);
        ChartPlot plot = chart().plot(WIDTH, HEIGHT);

        Label leg = label("Leg " + score);
        Label back = label("Back " + score);
        assertThat(Math.abs(leg.y() - back.y())).isGreaterThanOrEqualTo(10);
        assertThat(List.of(leg, back))
                .allSatisfy(label -> assertThat(label.y()).isBetween(plot.top(), plot.bottom() + 3.5));
    }

    @Test
    void programsPrintedCloseTogetherShareAName() {
        visit(0, 8, 4);
        program(0, "P1");
        program(30, "P2");
        program(31, "P3");
        program(33, "P4");

        assertThat(texts()).contains("P1", "P2\u2013P4").doesNotContain("P2", "P3", "P4");
    }

    @Test
    void programsAreNamedInTheOrderOfTheirDaysWhateverTheirList() {
        visit(0, 8, 4);
        program(50, "P3");
        program(0, "P1");
        program(25, "P2");

        assertThat(texts()).containsSubsequence("P1", "P2", "P3");
    }

    @Test
    void theBandIsNamedWhereThereIsOne() {
        visit(0, 8, 4);
        assertThat(texts()).doesNotContain("Green");

        band = OptionalInt.of(6);
        assertThat(texts()).contains("Green");
        assertThat(label("Green").y()).isGreaterThan(chart().plot(WIDTH, HEIGHT).bottom());
    }

    @Test
    void aLineWithoutScoresIsNotNamed() {
        visits.add(Visit.on(START, ReportSamples.ELENA.id(), "nb").withLeg(Optional.of(PainScore.of(4))));

        assertThat(texts()).contains("Leg 4").noneMatch(text -> text.startsWith("Back"));
    }

    @Test
    void theFirstAndTheLastDayStandAtTheEndsOfThePlot() {
        visit(0, 8, 4);
        ChartPlot plot = chart().plot(WIDTH, HEIGHT);

        assertThat(plot.x(START)).isEqualTo(plot.left());
        assertThat(plot.x(START.plusDays(DAYS))).isEqualTo(plot.right());
        assertThat(plot.y(0)).isEqualTo(plot.bottom());
        assertThat(plot.y(10)).isEqualTo(plot.top());
    }

    private double end(int score) {
        return chart().plot(WIDTH, HEIGHT).y(score) + 3;
    }

    private static double at(ChartPlot plot, Label score) {
        return plot.y(Integer.parseInt(score.text()));
    }

    private void visit(int day, int leg, int back) {
        visits.add(Visit.on(START.plusDays(day), ReportSamples.ELENA.id(), "nb")
                .withLeg(Optional.of(PainScore.of(leg)))
                .withBack(Optional.of(PainScore.of(back))));
    }

    private void program(int day, String label) {
        programs.add(new Mark(START.plusDays(day), label));
    }

    private List<String> texts() {
        return labels().stream().map(Label::text).toList();
    }

    private Label label(String text) {
        return labels().stream()
                .filter(label -> label.text().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private List<Label> labels() {
        return chart().labels(WIDTH, HEIGHT);
    }

    private ScoreChart chart() {
        var dates = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
        return new ScoreChart(
                new Axes(START, START.plusDays(DAYS), 10, 2, dates),
                List.of(line(Measure.LEG_PAIN, "Leg "), line(Measure.BACK_PAIN, "Back ")),
                new Band(band, "Green"),
                programs,
                FACES);
    }

    private Line line(Measure measure, String name) {
        Trend trend = Trend.of(measure, visits, Thresholds.USUAL.standards());
        String score =
                trend.last().map(reading -> Integer.toString(reading.score())).orElse("");
        return new Line(trend, Look.SOLID_CIRCLES, Color.BLUE, name + score);
    }
}
