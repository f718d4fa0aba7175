package org.homestretch.progress.graph;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;

/** The field in which a chart draws its lines, all words round it: where its days and scores lie. */
public record GraphField(Graph graph, double edge, double left, double top, double right, double bottom) {

    /** What a ruler and words that end lines leave of a picture. */
    static GraphField of(Graph graph, GraphWords words, Ruler ruler, GraphPlan.Size size) {
        double ends = graph.lines().stream()
                .map(line -> GraphLabels.end(line, words))
                .mapToDouble(end -> ruler.width(GraphLabel.Kind.END, end))
                .max()
                .orElse(0);
        double scores = ruler.width(
                GraphLabel.Kind.SCORE, Integer.toString(graph.scale().most()));
        return new GraphField(
                graph,
                ruler.point(),
                scores + ruler.gap() + 2,
                ruler.line() + ruler.gap(),
                size.width() - ends - ruler.gap() - ruler.point(),
                size.height() - 2 * ruler.line() - ruler.gap());
    }

    /** By the real distance of days, the first a little after the edge; a single day stands in the middle. */
    public double x(LocalDate day) {
        var period = graph.period();
        double start = left + edge;
        long all = ChronoUnit.DAYS.between(period.first(), period.last());
        long before = ChronoUnit.DAYS.between(period.first(), day);
        return all == 0 ? (start + right) / 2 : start + (right - start) * before / all;
    }

    public double y(double score) {
        return bottom - (bottom - top) * score / graph.scale().most();
    }

    public double width() {
        return right - left;
    }

    public double height() {
        return bottom - top;
    }

    /** The day with a score that lies nearest. */
    public LocalDate nearest(double x) {
        return graph.days().stream()
                .min(Comparator.comparingDouble(day -> Math.abs(x(day) - x)))
                .orElseThrow();
    }
}
