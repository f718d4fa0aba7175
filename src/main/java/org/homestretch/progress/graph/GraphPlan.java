package org.homestretch.progress.graph;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.homestretch.progress.Measure;
import org.homestretch.progress.Trend;

/** A chart in numbers, ready to be painted: the field, its lines and points, and every word in its place. */
public record GraphPlan(
        GraphField field, List<Double> levels, List<Upright> programs, List<Line> lines, List<GraphLabel> labels) {

    /** Names have so many lines of room between two scores of the axis, or every second one goes. */
    private static final double LINES_A_STEP = 1.25;

    /** How large a picture is. */
    public record Size(double width, double height) {}

    /** A line from above the field down to its foot. */
    public record Upright(double x, double top) {}

    /** The scores of a measure from left to right. */
    public record Line(Measure measure, double radius, List<Point> points) {}

    /** A score; the newest of a line is filled. */
    public record Point(double x, double y, boolean newest) {}

    public GraphPlan {
        levels = List.copyOf(levels);
        programs = List.copyOf(programs);
        lines = List.copyOf(lines);
        labels = List.copyOf(labels);
    }

    /** Lays a chart out in a picture of a size. */
    public static GraphPlan of(Graph graph, GraphWords words, Ruler ruler, Size size) {
        GraphField field = GraphField.of(graph, words, ruler, size);
        List<Integer> scores = scores(field, ruler);
        double over = field.top() - ruler.gap() + 1;
        return new GraphPlan(
                field,
                scores.stream().map(field::y).toList(),
                graph.programs().stream()
                        .map(program -> new Upright(field.x(program.day()), over))
                        .toList(),
                graph.lines().stream().map(line -> line(line, field, ruler)).toList(),
                new GraphLabels(field, words, ruler, size.width()).all(scores));
    }

    /** How high the band of meaningful change reaches. */
    public OptionalDouble bandTop() {
        return field.graph().band().stream()
                .mapToDouble(band -> field.y(band.top()))
                .findFirst();
    }

    private static List<Integer> scores(GraphField field, Ruler ruler) {
        var scale = field.graph().scale();
        boolean low = field.y(0) - field.y(scale.step()) < ruler.line() * LINES_A_STEP;
        int step = low ? scale.coarseStep() : scale.step();
        return IntStream.rangeClosed(0, scale.most() / step)
                .mapToObj(place -> place * step)
                .toList();
    }

    /** Points shrink where they crowd. */
    private static Line line(Trend line, GraphField field, Ruler ruler) {
        double room = field.width() / field.graph().days().size() / 5;
        double radius = Math.clamp(room, ruler.point() / 2, ruler.point());
        return new Line(
                line.measure(),
                radius,
                line.readings().stream()
                        .map(reading ->
                                point(reading, reading.equals(line.readings().getLast()), field))
                        .toList());
    }

    private static Point point(Trend.Reading reading, boolean newest, GraphField field) {
        return new Point(field.x(reading.date()), field.y(reading.score()), newest);
    }
}
