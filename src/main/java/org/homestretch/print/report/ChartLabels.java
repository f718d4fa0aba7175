package org.homestretch.print.report;

import java.awt.Color;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.homestretch.print.face.Faces;
import org.homestretch.print.report.ScoreChart.Line;
import org.homestretch.print.report.ScoreChart.Mark;
import org.homestretch.progress.Trend.Reading;

/** Finds the place of every word of a chart round its plot, so that none stands on another or on a line. */
final class ChartLabels {

    private static final FontRenderContext PAPER = new FontRenderContext(null, true, true);
    private static final Color TEXT = new Color(0x4A515C);
    private static final double APART = 4;
    private static final double LINE = 10;
    private static final double DATES_APART = 44;

    /** A word with the left end of its base line. */
    public record Label(String text, double x, double y, Font font, Color colour) {

        Rectangle2D box() {
            var bounds = font.getStringBounds(text, PAPER);
            var line = font.getLineMetrics("0", PAPER);
            double ascent = line.getAscent() * 0.8;
            return new Rectangle2D.Double(x, y - ascent, bounds.getWidth(), ascent + line.getDescent() * 0.6);
        }
    }

    private final ScoreChart chart;
    private final ChartPlot plot;
    private final Font plain;
    private final Font strong;

    ChartLabels(ScoreChart chart, ChartPlot plot) {
        this.chart = chart;
        this.plot = plot;
        plain = plain(chart.faces());
        strong = strong(chart.faces());
    }

    static Font plain(Faces faces) {
        return faces.face(Faces.REGULAR).deriveFont(8.5f);
    }

    private static Font strong(Faces faces) {
        return faces.face(Faces.SEMI_BOLD).deriveFont(8.5f);
    }

    /** The widest of the words that stand right of the plot. */
    static double widestEnd(ScoreChart chart) {
        return chart.lines().stream()
                .mapToDouble(line -> width(strong(chart.faces()), line.label()))
                .max()
                .orElse(0);
    }

    List<Label> all() {
        return Stream.of(scores(), dates(), programs(), ends(), band())
                .flatMap(List::stream)
                .toList();
    }

    private List<Label> scores() {
        List<Label> scores = new ArrayList<>();
        for (int score = 0; score <= chart.axes().most(); score += chart.axes().step()) {
            String text = Integer.toString(score);
            scores.add(quiet(text, plot.left() - 5 - width(plain, text), plot.y(score) + 3));
        }
        return scores;
    }

    /** The days of the readings, as many as there is room for, the last one always. */
    private List<Label> dates() {
        List<LocalDate> days = chart.lines().stream()
                .flatMap(line -> line.trend().readings().stream())
                .map(Reading::date)
                .distinct()
                .sorted()
                .toList();
        List<Label> dates = new ArrayList<>();
        double next = 0;
        for (LocalDate day : days) {
            double x = plot.x(day);
            boolean last = day.equals(days.getLast());
            if (last || x >= next && plot.x(days.getLast()) - x >= DATES_APART) {
                dates.add(under(chart.axes().dates().format(day), x));
                next = x + DATES_APART;
            }
        }
        return dates;
    }

    private Label under(String text, double middle) {
        return quiet(text, within(text, middle), plot.bottom() + 12);
    }

    /** Programs printed so close together that their words would touch share one: P2 to P4. */
    private List<Label> programs() {
        List<Program> placed = new ArrayList<>();
        chart.marks().stream().sorted(Comparator.comparing(Mark::day)).forEach(mark -> {
            placed.add(new Program(mark, mark));
            while (placed.size() > 1 && touching(placed.get(placed.size() - 2), placed.getLast())) {
                Mark last = placed.removeLast().last();
                placed.add(new Program(placed.removeLast().first(), last));
            }
        });
        return placed.stream().map(this::over).toList();
    }

    /** One program or several in a row. */
    private record Program(Mark first, Mark last) {

        String text() {
            return first.equals(last) ? first.label() : first.label() + "\u2013" + last.label();
        }
    }

    private boolean touching(Program one, Program next) {
        return over(one).box().getMaxX() + APART > over(next).box().getMinX();
    }

    private Label over(Program program) {
        double middle = (plot.x(program.first().day()) + plot.x(program.last().day())) / 2;
        return quiet(program.text(), within(program.text(), middle), plot.top() - 5);
    }

    /** Beside the height at which each line ends; two that end close together move apart, the higher one up. */
    private List<Label> ends() {
        List<Line> lines = chart.lines().stream()
                .filter(line -> !line.trend().empty())
                .sorted(Comparator.comparing(ChartLabels::end).reversed())
                .toList();
        List<Label> ends = new ArrayList<>();
        double least = plot.top() + 3;
        for (int i = 0; i < lines.size(); i++) {
            double most = plot.bottom() + 3 - (lines.size() - 1 - i) * LINE;
            double y = Math.clamp(plot.y(end(lines.get(i))) + 3, least, most);
            ends.add(new Label(
                    lines.get(i).label(),
                    plot.right() + 7,
                    y,
                    strong,
                    lines.get(i).colour()));
            least = y + LINE;
        }
        return ends;
    }

    private static int end(Line line) {
        return line.trend().readings().getLast().score();
    }

    private List<Label> band() {
        return chart.band().top().isEmpty()
                ? List.of()
                : List.of(
                        new Label(chart.band().label(), plot.left(), plot.bottom() + 24, plain, ScoreChart.BAND_EDGE));
    }

    private double within(String text, double middle) {
        double wide = width(plain, text);
        return Math.clamp(middle - wide / 2, plot.left() - 2, plot.right() - wide + 2);
    }

    private Label quiet(String text, double x, double y) {
        return new Label(text, x, y, plain, TEXT);
    }

    private static double width(Font font, String text) {
        return font.getStringBounds(text, PAPER).getWidth();
    }
}
