package org.homestretch.print.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.homestretch.print.face.Faces;
import org.homestretch.print.page.Painter;
import org.homestretch.progress.Measure;
import org.homestretch.progress.graph.Graph;
import org.homestretch.progress.graph.GraphField;
import org.homestretch.progress.graph.GraphLabel;
import org.homestretch.progress.graph.GraphPlan;
import org.homestretch.progress.graph.GraphWords;
import org.homestretch.progress.graph.Ruler;

/** Paints the plan of a chart on paper. */
record ScoreChart(Graph graph, GraphWords words, Faces faces) implements Painter {

    private static final Color TEXT = new Color(0x4A515C);
    private static final Color GRID = new Color(0xDDE0E4);
    private static final Color BAND = new Color(0xE7F2EB);
    private static final Color BAND_EDGE = new Color(0x1C6B3C);
    private static final float[] DOTS = {1.5f, 2};
    private static final float[] DASHES = {5, 3};
    private static final float SIZE = 8.5f;
    /** From the middle of a line of words to the foot of its letters. */
    private static final double TO_FOOT = 3;

    @Override
    public void paint(Graphics2D paper, double width, double height) {
        GraphPlan plan = plan(width, height);
        plan.bandTop().ifPresent(top -> band(paper, plan.field(), top));
        paper.setColor(GRID);
        paper.setStroke(new BasicStroke(0.5f));
        plan.levels().forEach(y -> level(paper, plan.field(), y));
        paper.setColor(TEXT);
        paper.setStroke(dotted(0.7f));
        plan.programs()
                .forEach(mark -> paper.draw(new Line2D.Double(
                        mark.x(), mark.top(), mark.x(), plan.field().bottom())));
        plan.lines().forEach(line -> line(paper, line));
        plan.labels().forEach(label -> words(paper, label));
    }

    GraphPlan plan(double width, double height) {
        return GraphPlan.of(graph, words, new PaperRuler(faces), new GraphPlan.Size(width, height));
    }

    private static void band(Graphics2D paper, GraphField field, double top) {
        paper.setColor(BAND);
        paper.fill(new Rectangle2D.Double(field.left(), top, field.width(), field.bottom() - top));
        paper.setColor(BAND_EDGE);
        paper.setStroke(dotted(0.8f));
        level(paper, field, top);
    }

    private static void level(Graphics2D paper, GraphField field, double y) {
        paper.draw(new Line2D.Double(field.left(), y, field.right(), y));
    }

    private static BasicStroke dotted(float width) {
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_BEVEL, 1, DOTS, 0);
    }

    private static void line(Graphics2D paper, GraphPlan.Line line) {
        Path2D path = new Path2D.Double();
        GraphPlan.Point first = line.points().getFirst();
        path.moveTo(first.x(), first.y());
        line.points().forEach(point -> path.lineTo(point.x(), point.y()));
        paper.setColor(colour(line.measure()));
        paper.setStroke(
                line.measure() == Measure.BACK_PAIN
                        ? new BasicStroke(1.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, DASHES, 0)
                        : new BasicStroke(1.5f));
        paper.draw(path);
        line.points().forEach(point -> point(paper, line, point));
    }

    /** Squares and dashes tell the second line from the first without its colour. */
    private static void point(Graphics2D paper, GraphPlan.Line line, GraphPlan.Point point) {
        double x = point.x() - line.radius();
        double y = point.y() - line.radius();
        double wide = line.radius() * 2;
        var shape = line.measure() == Measure.BACK_PAIN
                ? new Rectangle2D.Double(x, y, wide, wide)
                : new Ellipse2D.Double(x, y, wide, wide);
        paper.setColor(point.newest() ? colour(line.measure()) : Color.WHITE);
        paper.fill(shape);
        paper.setColor(colour(line.measure()));
        paper.setStroke(new BasicStroke(1.2f));
        paper.draw(shape);
    }

    private static Color colour(Measure measure) {
        return switch (measure) {
            case LEG_PAIN -> new Color(0x1B4F91);
            case BACK_PAIN -> new Color(0x8F4400);
            case DISABILITY -> new Color(0x5B3AA8);
        };
    }

    private void words(Graphics2D paper, GraphLabel label) {
        paper.setFont(PaperRuler.font(faces, label.kind()));
        paper.setColor(label.measure()
                .map(ScoreChart::colour)
                .orElse(label.kind() == GraphLabel.Kind.BAND ? BAND_EDGE : TEXT));
        paper.drawString(label.words(), (float) label.left(), (float) (label.middle() + TO_FOOT));
    }

    /** Letters and distances of a report, in points. */
    private record PaperRuler(Faces faces) implements Ruler {

        private static final FontRenderContext PAPER = new FontRenderContext(null, true, true);

        static Font font(Faces faces, GraphLabel.Kind kind) {
            return faces.face(kind == GraphLabel.Kind.END ? Faces.SEMI_BOLD : Faces.REGULAR)
                    .deriveFont(SIZE);
        }

        @Override
        public double width(GraphLabel.Kind kind, String words) {
            return font(faces, kind).getStringBounds(words, PAPER).getWidth();
        }

        @Override
        public double line() {
            return 10;
        }

        @Override
        public double gap() {
            return 7;
        }

        @Override
        public double point() {
            return 3;
        }
    }
}
