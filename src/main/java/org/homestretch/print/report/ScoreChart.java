package org.homestretch.print.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.OptionalInt;
import org.homestretch.print.face.Faces;
import org.homestretch.print.page.Painter;
import org.homestretch.print.report.ChartLabels.Label;
import org.homestretch.progress.Trend;
import org.homestretch.progress.Trend.Reading;

/** A chart of scores over the visits: lines with marks, the band of meaningful change, and where programs were printed. */
public record ScoreChart(Axes axes, List<Line> lines, Band band, List<Mark> marks, Faces faces) implements Painter {

    static final Color BAND_EDGE = new Color(0x1C6B3C);

    private static final Color TEXT = new Color(0x4A515C);
    private static final Color GRID = new Color(0xDDE0E4);
    private static final Color BAND = new Color(0xE7F2EB);
    private static final float[] DOTS = {1.5f, 2};
    private static final float[] DASHES = {5, 3};
    private static final double LEFT = 20;
    private static final double RIGHT = 9;
    private static final double TOP = 15;
    private static final double BOTTOM = 28;

    /** The days from left to right, and the scores from 0 up in steps. */
    public record Axes(LocalDate from, LocalDate to, int most, int step, DateTimeFormatter dates) {}

    /** How the scores of one measure are drawn. */
    enum Look {
        SOLID_CIRCLES,
        DASHED_SQUARES
    }

    /** One measure: its scores, its look, and the words at its end. */
    public record Line(Trend trend, Look look, Color colour, String label) {}

    /** The scores that would be a meaningful change, and what they are called; empty when there are none. */
    public record Band(OptionalInt top, String label) {}

    /** A day a program was printed. */
    public record Mark(LocalDate day, String label) {}

    @Override
    public void paint(Graphics2D paper, double width, double height) {
        ChartPlot plot = plot(width, height);
        band.top().ifPresent(top -> band(paper, top, plot));
        grid(paper, plot);
        marks.forEach(mark -> mark(paper, mark, plot));
        lines.forEach(line -> draw(paper, line, plot));
        for (Label label : labels(width, height)) {
            paper.setFont(label.font());
            paper.setColor(label.colour());
            paper.drawString(label.text(), (float) label.x(), (float) label.y());
        }
    }

    /** Every word of the chart in its place. */
    List<Label> labels(double width, double height) {
        return new ChartLabels(this, plot(width, height)).all();
    }

    ChartPlot plot(double width, double height) {
        double right = RIGHT + ChartLabels.widestEnd(this);
        return new ChartPlot(axes, new Rectangle2D.Double(LEFT, TOP, width - LEFT - right, height - TOP - BOTTOM));
    }

    private static void band(Graphics2D paper, int top, ChartPlot plot) {
        double y = plot.y(top);
        paper.setColor(BAND);
        paper.fill(new Rectangle2D.Double(plot.left(), y, plot.field().getWidth(), plot.bottom() - y));
        paper.setColor(BAND_EDGE);
        paper.setStroke(dotted(0.8f));
        paper.draw(new Line2D.Double(plot.left(), y, plot.right(), y));
    }

    private void grid(Graphics2D paper, ChartPlot plot) {
        paper.setColor(GRID);
        paper.setStroke(new BasicStroke(0.5f));
        for (int score = 0; score <= axes.most(); score += axes.step()) {
            paper.draw(new Line2D.Double(plot.left(), plot.y(score), plot.right(), plot.y(score)));
        }
    }

    private static void mark(Graphics2D paper, Mark mark, ChartPlot plot) {
        double x = plot.x(mark.day());
        paper.setColor(TEXT);
        paper.setStroke(dotted(0.7f));
        paper.draw(new Line2D.Double(x, plot.top() - 3, x, plot.bottom()));
    }

    private static BasicStroke dotted(float width) {
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_BEVEL, 1, DOTS, 0);
    }

    private static void draw(Graphics2D paper, Line line, ChartPlot plot) {
        Path2D path = new Path2D.Double();
        for (Reading reading : line.trend().readings()) {
            double x = plot.x(reading.date());
            double y = plot.y(reading.score());
            if (path.getCurrentPoint() == null) {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
        }
        paper.setColor(line.colour());
        paper.setStroke(stroke(line.look()));
        paper.draw(path);
        line.trend().readings().forEach(reading -> point(paper, line, reading, plot));
    }

    private static BasicStroke stroke(Look look) {
        return switch (look) {
            case SOLID_CIRCLES -> new BasicStroke(1.5f);
            case DASHED_SQUARES -> new BasicStroke(1.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, DASHES, 0);
        };
    }

    /** The newest score is filled. */
    private static void point(Graphics2D paper, Line line, Reading reading, ChartPlot plot) {
        double x = plot.x(reading.date()) - 3;
        double y = plot.y(reading.score()) - 3;
        var shape = switch (line.look()) {
            case SOLID_CIRCLES -> new Ellipse2D.Double(x, y, 6, 6);
            case DASHED_SQUARES -> new Rectangle2D.Double(x, y, 6, 6);
        };
        boolean newest = reading.equals(line.trend().readings().getLast());
        paper.setColor(newest ? line.colour() : Color.WHITE);
        paper.fill(shape);
        paper.setColor(line.colour());
        paper.setStroke(new BasicStroke(1.2f));
        paper.draw(shape);
    }
}
