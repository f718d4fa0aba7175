package org.homestretch.ui.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import org.homestretch.progress.Trend;

/** Draws a plot: the band of meaningful change, the days of programs, the lines of scores and what they end at. */
final class TrendDrawing {

    private static final double POINT = 4.5;
    private static final double GAP = 8;

    private final ChartLayer layer;
    private final Plot plot;
    private final PlotArea area;
    private final double line;

    private TrendDrawing(ChartLayer layer, Plot plot, double width, double height) {
        this.layer = layer;
        this.plot = plot;
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

    private void programs() {
        List<Text> names = new ArrayList<>();
        List<RoomForLabels.Extent> extents = new ArrayList<>();
        for (ProgramMarks.Mark mark : plot.marks()) {
            double x = area.x(mark.day());
            layer.upright(x, line / 2, area.bottom(), "chart-mark");
            Text name = layer.words(mark.words(), "mark");
            name.setX(Math.min(x + 5, area.right() + GAP + POINT));
            name.setY(line / 2);
            names.add(name);
            extents.add(new RoomForLabels.Extent(name.getX(), name.getX() + ChartLayer.width(name)));
        }
        keepOnly(names, RoomForLabels.pick(extents, GAP));
    }

    private void days() {
        List<LocalDate> days = plot.days();
        List<Text> names = new ArrayList<>();
        List<RoomForLabels.Extent> extents = new ArrayList<>();
        for (LocalDate day : days) {
            Text name = layer.words(Days.shortly(day));
            var extent = RoomForLabels.Extent.around(area.x(day), ChartLayer.width(name));
            name.setX(extent.from());
            name.setY(area.bottom() + GAP + line / 2);
            names.add(name);
            extents.add(extent);
        }
        keepOnly(names, RoomForLabels.pick(extents, GAP));
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
        if (drawn.squares()) {
            double half = POINT - 0.5;
            layer.shape(new Rectangle(x - half, y - half, half * 2, half * 2), "chart-point", drawn.style(), newest);
        } else {
            layer.shape(new Circle(x, y, POINT), "chart-point", drawn.style(), newest);
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
            words.setX(area.right() + GAP);
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
