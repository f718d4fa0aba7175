package org.homestretch.print.report;

import java.awt.Color;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.homestretch.print.face.Faces;
import org.homestretch.print.page.Drawing;
import org.homestretch.print.page.Styled;
import org.homestretch.print.report.ReportPage.Charts;
import org.homestretch.print.report.ScoreChart.Axes;
import org.homestretch.print.report.ScoreChart.Band;
import org.homestretch.print.report.ScoreChart.Line;
import org.homestretch.print.report.ScoreChart.Look;
import org.homestretch.print.report.ScoreChart.Mark;
import org.homestretch.print.words.Words;
import org.homestretch.progress.Chart;
import org.homestretch.progress.Measure;
import org.homestretch.progress.ReportOrder;
import org.homestretch.progress.Standards;
import org.homestretch.progress.Trend;
import org.homestretch.progress.Visit;

/** The charts of a progress report, each from its second score on: pain, and disability. */
final class ReportCharts {

    private static final Color LEG = new Color(0x1B4F91);
    private static final Color BACK = new Color(0x8F4400);
    private static final Color SCORE = new Color(0x5B3AA8);
    private static final ReportPage.Chart NO_CHART = new ReportPage.Chart(null, null, null);
    /** Visits of few days would lie on one another. */
    private static final int LEAST_DAYS = 14;

    private final Words words;
    private final Faces faces;
    private final Chart record;
    private final Standards standards;

    ReportCharts(Words words, Faces faces, ReportOrder order) {
        this.words = words;
        this.faces = faces;
        this.record = order.chart();
        this.standards = order.standards();
    }

    Charts all() {
        List<ReportPage.Chart> drawn =
                Stream.of(pain(), disability()).flatMap(Optional::stream).toList();
        return new Charts(
                drawn.isEmpty() ? NO_CHART : drawn.getFirst(),
                drawn.size() < 2 ? NO_CHART : drawn.getLast(),
                drawn.isEmpty() ? words.say("chart.none") : null);
    }

    private Optional<ReportPage.Chart> pain() {
        Trend leg = trend(Measure.LEG_PAIN);
        Trend back = trend(Measure.BACK_PAIN);
        var lines = List.of(
                line(leg, Look.SOLID_CIRCLES, LEG, "chart.leg"), line(back, Look.DASHED_SQUARES, BACK, "chart.back"));
        return chart("chart.pain", Measure.LEG_PAIN, lines, painBand(leg, back));
    }

    private Optional<ReportPage.Chart> disability() {
        Trend trend = trend(Measure.DISABILITY);
        var lines = List.of(line(trend, Look.SOLID_CIRCLES, SCORE, "chart.score"));
        var band = new Band(trend.meaningfulFrom(), words.say("chart.band"));
        return chart("chart.disability", Measure.DISABILITY, lines, band);
    }

    /** The band is that of the leg; of the back when the leg has none. */
    private Band painBand(Trend leg, Trend back) {
        OptionalInt legBand = leg.meaningfulFrom();
        return legBand.isPresent()
                ? new Band(legBand, words.say("chart.band.leg"))
                : new Band(back.meaningfulFrom(), words.say("chart.band.back"));
    }

    private Optional<ReportPage.Chart> chart(String key, Measure measure, List<Line> lines, Band band) {
        if (lines.stream().allMatch(line -> line.trend().readings().size() < 2)) {
            return Optional.empty();
        }
        String title = Styled.plain(words.say(key)) + " <style fontName=\"Text\" size=\"10\" forecolor=\"#4A515C\">"
                + Styled.plain(words.say(key + ".key")) + "</style>";
        var drawing = new ScoreChart(axes(measure), lines, band, marks(), faces);
        return Optional.of(new ReportPage.Chart(title, words.say("chart.seen", words.say(key)), new Drawing(drawing)));
    }

    private Trend trend(Measure measure) {
        return Trend.of(measure, record.visits(), standards);
    }

    private Line line(Trend trend, Look look, Color colour, String label) {
        String words = trend.last()
                .map(reading -> this.words.say(label, reading.score()))
                .orElse("");
        return new Line(trend, look, colour, words);
    }

    private Axes axes(Measure measure) {
        LocalDate from = days().min(LocalDate::compareTo).orElseGet(LocalDate::now);
        LocalDate to = days().max(LocalDate::compareTo).orElse(from);
        LocalDate end = to.isBefore(from.plusDays(LEAST_DAYS)) ? from.plusDays(LEAST_DAYS) : to;
        var dates = DateTimeFormatter.ofPattern(words.say("date.visit"), words.locale());
        return new Axes(from, end, measure.most(), measure.most() == 10 ? 2 : 6, dates);
    }

    private Stream<LocalDate> days() {
        return Stream.concat(
                record.visits().stream().map(Visit::date), marks().stream().map(Mark::day));
    }

    /** The programs that a visit followed: of the others no score can tell anything yet. */
    private List<Mark> marks() {
        Optional<LocalDate> lastVisit =
                record.visits().stream().map(Visit::date).max(LocalDate::compareTo);
        return record.programs().stream()
                .filter(program -> program.printing().isPresent())
                .map(program -> new Mark(
                        LocalDate.ofInstant(program.printing().get().at(), ZoneId.systemDefault()),
                        words.say("chart.program", program.number())))
                .filter(mark -> lastVisit.filter(mark.day()::isBefore).isPresent())
                .toList();
    }
}
