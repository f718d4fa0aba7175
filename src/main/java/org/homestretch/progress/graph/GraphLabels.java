package org.homestretch.progress.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.homestretch.progress.Measure;
import org.homestretch.progress.Trend;
import org.homestretch.progress.graph.GraphLabel.Kind;

/** Finds the place of all words round the field of a chart, so that none stands on another or on a line. */
final class GraphLabels {

    private final GraphField field;
    private final GraphWords words;
    private final Ruler ruler;
    private final double width;

    GraphLabels(GraphField field, GraphWords words, Ruler ruler, double width) {
        this.field = field;
        this.words = words;
        this.ruler = ruler;
        this.width = width;
    }

    static String end(Trend line, GraphWords words) {
        return words.end(line.measure(), score(line));
    }

    List<GraphLabel> all(List<Integer> scores) {
        return Stream.of(scores(scores), days(), programs(), ends(), band())
                .flatMap(List::stream)
                .toList();
    }

    private List<GraphLabel> scores(List<Integer> scores) {
        return scores.stream().map(this::besideAxis).toList();
    }

    private GraphLabel besideAxis(int score) {
        GraphLabel label = label(Kind.SCORE, Integer.toString(score), 0, field.y(score));
        return at(label, field.left() - ruler.gap() - label.width());
    }

    /** As many as there is room for, the last one always. */
    private List<GraphLabel> days() {
        double middle = field.bottom() + ruler.gap() + ruler.line() / 2;
        List<GraphLabel> all = field.graph().days().stream()
                .map(day -> around(field.x(day), label(Kind.DAY, words.day(day), 0, middle)))
                .toList();
        return RoomForLabels.pick(all.stream().map(GraphLabel::extent).toList(), ruler.gap()).stream()
                .map(all::get)
                .toList();
    }

    /** Over their days; where names would touch, short ones, and those that touch even so share one: P2 to P4. */
    private List<GraphLabel> programs() {
        List<GraphLabel> named = field.graph().programs().stream()
                .map(program -> over(program, program, words.program(program.number())))
                .toList();
        boolean crowded = Stream.iterate(1, place -> place < named.size(), place -> place + 1)
                .anyMatch(place -> touching(named.get(place - 1), named.get(place)));
        return crowded ? shared() : named;
    }

    /** Programs whose names stand in one label. */
    private record Row(ProgramDay first, ProgramDay last) {}

    private List<GraphLabel> shared() {
        List<Row> rows = new ArrayList<>();
        for (ProgramDay program : field.graph().programs()) {
            rows.add(new Row(program, program));
            while (rows.size() > 1 && touching(over(rows.get(rows.size() - 2)), over(rows.getLast()))) {
                ProgramDay last = rows.removeLast().last();
                rows.add(new Row(rows.removeLast().first(), last));
            }
        }
        return rows.stream().map(this::over).toList();
    }

    private boolean touching(GraphLabel one, GraphLabel next) {
        return !one.extent().clearOf(next.extent(), ruler.gap() / 2);
    }

    private GraphLabel over(Row row) {
        return over(
                row.first(),
                row.last(),
                words.programs(row.first().number(), row.last().number()));
    }

    private GraphLabel over(ProgramDay first, ProgramDay last, String name) {
        double middle = (field.x(first.day()) + field.x(last.day())) / 2;
        return around(middle, label(Kind.PROGRAM, name, 0, ruler.line() / 2));
    }

    /** Right of the field at the height a line ends at; of two that end close together the higher one stands higher. */
    private List<GraphLabel> ends() {
        List<Trend> lines = field.graph().lines().stream()
                .sorted(Comparator.comparing(GraphLabels::score).reversed())
                .toList();
        List<GraphLabel> ends = new ArrayList<>();
        double least = field.top();
        for (Trend line : lines) {
            double most = field.bottom() - (lines.size() - 1 - ends.size()) * ruler.line();
            double middle = Math.clamp(field.y(score(line)), least, Math.max(least, most));
            double left = field.right() + ruler.gap();
            ends.add(label(Kind.END, Optional.of(line.measure()), end(line, words), left, middle));
            least = middle + ruler.line();
        }
        return ends;
    }

    private static int score(Trend line) {
        return line.readings().getLast().score();
    }

    private List<GraphLabel> band() {
        double middle = field.bottom() + ruler.gap() + ruler.line() * 1.5;
        return field.graph().band().stream()
                .map(band -> label(Kind.BAND, words.band(band), field.left(), middle))
                .map(label -> at(label, within(label, label.left())))
                .toList();
    }

    private GraphLabel around(double middle, GraphLabel label) {
        return at(label, within(label, middle - label.width() / 2));
    }

    /** Never beyond the picture. */
    private double within(GraphLabel label, double left) {
        return Math.clamp(left, 0, Math.max(0, width - label.width()));
    }

    private static GraphLabel at(GraphLabel label, double left) {
        return new GraphLabel(label.kind(), label.words(), label.measure(), left, label.width(), label.middle());
    }

    private GraphLabel label(Kind kind, String text, double left, double middle) {
        return label(kind, Optional.empty(), text, left, middle);
    }

    private GraphLabel label(Kind kind, Optional<Measure> measure, String text, double left, double middle) {
        return new GraphLabel(kind, text, measure, left, ruler.width(kind, text), middle);
    }
}
