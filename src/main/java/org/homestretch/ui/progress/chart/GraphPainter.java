package org.homestretch.ui.progress.chart;

import java.util.Locale;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import org.homestretch.progress.Measure;
import org.homestretch.progress.graph.Graph;
import org.homestretch.progress.graph.GraphField;
import org.homestretch.progress.graph.GraphLabel;
import org.homestretch.progress.graph.GraphPlan;
import org.homestretch.progress.graph.Ruler;

/** Paints the plan of a chart on a layer of the screen; the style sheet knows the looks. */
record GraphPainter(ChartLayer layer) {

    /** Draws on an emptied layer and says where everything lies. */
    GraphField paint(Graph graph, GraphPlan.Size size) {
        layer.getChildren().clear();
        GraphPlan plan = GraphPlan.of(graph, new ScreenGraphWords(), new ScreenRuler(layer, layer.heightOf("0")), size);
        GraphField field = plan.field();
        plan.bandTop().ifPresent(top -> band(field, top));
        plan.levels().forEach(y -> layer.level(field.left(), field.right(), y, "chart-grid"));
        plan.bandTop().ifPresent(top -> layer.level(field.left(), field.right(), top, "chart-band-edge"));
        plan.programs().forEach(mark -> layer.upright(mark.x(), mark.top(), field.bottom(), "chart-mark"));
        plan.lines().forEach(this::line);
        plan.labels().forEach(this::words);
        return field;
    }

    private void band(GraphField field, double top) {
        double height = Math.max(field.bottom() - top, 1);
        layer.shape(new Rectangle(field.left(), top, field.width(), height), "chart-band");
    }

    private void line(GraphPlan.Line line) {
        var path = new Polyline();
        line.points().forEach(point -> path.getPoints().addAll(point.x(), point.y()));
        layer.shape(path, "chart-line", style(line.measure()));
        line.points().forEach(point -> point(line, point));
    }

    /** Squares and dashes tell the second line from the first without its colour. */
    private void point(GraphPlan.Line line, GraphPlan.Point point) {
        String age = point.newest() ? "newest" : "earlier";
        double half = line.radius() - 0.5;
        var shape = line.measure() == Measure.BACK_PAIN
                ? new Rectangle(point.x() - half, point.y() - half, half * 2, half * 2)
                : new Circle(point.x(), point.y(), line.radius());
        layer.shape(shape, "chart-point", style(line.measure()), age);
    }

    private void words(GraphLabel label) {
        Text words = layer.words(label.words(), style(label.kind()));
        label.measure().ifPresent(measure -> words.getStyleClass().add(style(measure)));
        words.setX(label.left());
        words.setY(label.middle());
    }

    private static String style(Measure measure) {
        return measure.code().replace('_', '-');
    }

    private static String style(GraphLabel.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** Letters and distances of the screen. */
    private record ScreenRuler(ChartLayer layer, double line) implements Ruler {

        @Override
        public double width(GraphLabel.Kind kind, String words) {
            return layer.widthOf(words, style(kind));
        }

        @Override
        public double gap() {
            return 8;
        }

        @Override
        public double point() {
            return 4.5;
        }
    }
}
