package org.homestretch.ui.progress.chart;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import org.homestretch.progress.Trend;
import org.homestretch.ui.progress.visits.Days;
import org.homestretch.ui.progress.visits.ProgramMarks;

/** Draws a plot: the band of meaningful change, the days of programs, the lines of scores and what they end at. */
final class TrendDrawing {

    private static final double POINT = 4.5;
    private static final double SMALLEST_POINT = 2.5;
    private static final double GAP = 8;
    private static final double MARK_GAP = 5;

    private final ChartLayer layer;
    private final Plot plot;
    private final PlotArea area;
    private final double width;
    private final double line;

    private TrendDrawing(ChartLayer layer, Plot plot, double width, double height) {
        this.layer = layer;
        this.plot = plot;
        this.width = width;
        this.line = layer.heightOf("0");
        double ends = plot.lines().stream()
                .mapToDouble(one -> layer.widthOf(endOf(one), "end"))
                .max()
                .orElse(0);
        double left = layer.widthOf(Integer.toString(plot.scale().most())) + GAP + 2;
        this.area = new PlotArea(plot, left, line + GAP, width - ends - GAP - POINT, height - line - GAP);
    }

    /** Draws on an emptied layer and says where everything lies. */
    static PlotArea draw(ChartLayer layer, Plot plot, double width, double height) {
        layer.getChildren().clear();
        var drawing = new TrendDrawing(layer, plot, width, height);
        drawing.band();
        drawing.scale();
        drawing.programs();
        drawing.days();
        plot.lines().forEach(drawing::line);
        drawing.ends();
        return drawing.area;
    }

    private void band() {
        plot.band().ifPresent(band -> {
            double top = area.y(band.top());
            double height = Math.max(area.bottom() - top, 1);
            layer.shape(new Rectangle(area.left(), top, area.width(), height), "chart-band");
        });
    }

    private void bandWords(Plot.Band band) {
        Text words = layer.words(band.words(), "band");
        double room = area.bottom() - area.y(band.top());
        words.setX(area.left() + GAP);
        words.setY(room > line + GAP ? area.bottom() - line / 2 - 4 : area.bottom() - room - line / 2 - 2);
    }

    private void scale() {
        boolean low = area.y(0) - area.y(plot.scale().step()) < line * 1.25;
        int step = low ? plot.scale().coarseStep() : plot.scale().step();
        for (int score = 0; score <= plot.scale().most(); score += step) {
            layer.level(area.left(), area.right(), area.y(score), "chart-grid");
            Text words = layer.words(Integer.toString(score));
            words.setX(area.left() - GAP - ChartLayer.width(words));
            words.setY(area.y(score));
        }
        plot.band().ifPresent(band -> {
            layer.level(area.left(), area.right(), area.y(band.top()), "chart-band-edge");
            bandWords(band);
        });
    }

    /** A mark whose name has no room is a shorter line; reading its day names it. */
    private void programs() {
        List<Text> names = plot.marks().stream().map(this::programName).toList();
        List<Integer> kept =
                RoomForLabels.pick(names.stream().map(TrendDrawing::extent).toList(), GAP);
        for (int place = 0; place < names.size(); place++) {
            double from = kept.contains(place) ? line / 2 : area.top();
            layer.upright(area.x(plot.marks().get(place).day()), from, area.bottom(), "chart-mark");
        }
        keepOnly(names, kept);
    }

    private Text programName(ProgramMarks.Mark mark) {
        double x = area.x(mark.day());
        Text name = layer.words(mark.words(), "mark");
        boolean room = x + MARK_GAP + ChartLayer.width(name) <= width;
        name.setX(room ? x + MARK_GAP : x - MARK_GAP - ChartLayer.width(name));
        name.setY(line / 2);
        return name;
    }

    private void days() {
        List<Text> names = plot.days().stream().map(this::dayName).toList();
        keepOnly(
                names,
                RoomForLabels.pick(names.stream().map(TrendDrawing::extent).toList(), GAP));
    }

    private Text dayName(LocalDate day) {
        Text name = layer.words(Days.shortly(day));
        name.setX(area.x(day) - ChartLayer.width(name) / 2);
        name.setY(area.bottom() + GAP + line / 2);
        return name;
    }

    private static RoomForLabels.Extent extent(Text words) {
        return new RoomForLabels.Extent(words.getX(), words.getX() + ChartLayer.width(words));
    }

    private void keepOnly(List<Text> names, List<Integer> places) {
        IntStream.range(0, names.size())
                .filter(place -> !places.contains(place))
                .forEach(place -> layer.getChildren().remove(names.get(place)));
    }

    private void line(Plot.Line drawn) {
        List<Trend.Reading> readings = drawn.trend().readings();
        var path = new Polyline();
        readings.forEach(reading -> path.getPoints().addAll(area.x(reading.date()), area.y(reading.score())));
        layer.shape(path, "chart-line", drawn.style());
        readings.forEach(reading -> point(drawn, reading));
    }

    private void point(Plot.Line drawn, Trend.Reading reading) {
        double x = area.x(reading.date());
        double y = area.y(reading.score());
        String newest = drawn.trend().last().filter(reading::equals).isPresent() ? "newest" : "earlier";
        double radius = Math.clamp(area.width() / plot.days().size() / 5, SMALLEST_POINT, POINT);
        if (drawn.squares()) {
            double half = radius - 0.5;
            layer.shape(new Rectangle(x - half, y - half, half * 2, half * 2), "chart-point", drawn.style(), newest);
        } else {
            layer.shape(new Circle(x, y, radius), "chart-point", drawn.style(), newest);
        }
    }

    /** What each line ends at, beside its last point; two that end alike stand one above the other. */
    private void ends() {
        List<Plot.Line> byHeight = plot.lines().stream()
                .sorted(Comparator.comparingInt((Plot.Line one) -> -endScore(one)))
                .toList();
        double above = Double.NEGATIVE_INFINITY;
        for (Plot.Line one : byHeight) {
            double y = Math.max(area.y(endScore(one)), above + line);
            Text words = layer.words(endOf(one), "end", one.style());
            words.setX(area.x(one.trend().last().orElseThrow().date()) + GAP);
            words.setY(y);
            above = y;
        }
    }

    private static int endScore(Plot.Line line) {
        return line.trend().last().orElseThrow().score();
    }

    private static String endOf(Plot.Line line) {
        return line.name() + " " + endScore(line);
    }
}
