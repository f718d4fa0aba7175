package org.homestretch.print;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.OptionalInt;
import org.homestretch.progress.Trend;
import org.homestretch.progress.Trend.Reading;

/** A chart of scores over the visits: lines with marks, the band of meaningful change, and where programs were printed. */
record ScoreChart(Axes axes, List<Line> lines, Band band, List<Mark> marks, Faces faces) implements Painter {

    private static final Color TEXT = new Color(0x4A515C);
    private static final Color GRID = new Color(0xDDE0E4);
    private static final Color BAND = new Color(0xE7F2EB);
    private static final Color BAND_EDGE = new Color(0x1C6B3C);
    private static final float[] DOTS = {1.5f, 2};
    private static final float[] DASHES = {5, 3};
    private static final double LEFT = 20;
    private static final double RIGHT = 8;
    private static final double TOP = 6;
    private static final double BOTTOM = 15;
    private static final double LABEL_ROOM = 44;

    /** The days from left to right, and the scores from 0 up in steps. */
    record Axes(LocalDate from, LocalDate to, int most, int step, DateTimeFormatter dates) {

        double x(LocalDate day, double width) {
            double share = (double) (day.toEpochDay() - from.toEpochDay()) / (to.toEpochDay() - from.toEpochDay());
            return LEFT + share * (width - LEFT - RIGHT);
        }

        double y(double score, double height) {
            return height - BOTTOM - score / most * (height - TOP - BOTTOM);
        }
    }

    /** How the scores of one measure are drawn. */
    enum Look {
        SOLID_CIRCLES,
        DASHED_SQUARES
    }

    /** One measure: its scores, its look, and the words at its end. */
    record Line(Trend trend, Look look, Color colour, String label) {}

    /** The scores that would be a meaningful change, and what they are called; empty when there are none. */
    record Band(OptionalInt top, String label) {}

    /** A day a program was printed. */
    record Mark(LocalDate day, String label) {}

    @Override
    public void paint(Graphics2D paper, double width, double height) {
        paper.setFont(faces.face(Faces.REGULAR).deriveFont(8.5f));
        band.top().ifPresent(top -> band(paper, top, width, height));
        grid(paper, width, height);
        marks.forEach(mark -> mark(paper, mark, width, height));
        dates(paper, width, height);
        lines.forEach(line -> draw(paper, line, width, height));
        labels(paper, width, height);
    }

    private void band(Graphics2D paper, int top, double width, double height) {
        double y = axes.y(top, height);
        double floor = axes.y(0, height);
        paper.setColor(BAND);
        paper.fill(new Rectangle2D.Double(LEFT, y, width - LEFT - RIGHT, floor - y));
        paper.setColor(BAND_EDGE);
        paper.setStroke(new BasicStroke(0.8f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_BEVEL, 1, DOTS, 0));
        paper.draw(new Line2D.Double(LEFT, y, width - RIGHT, y));
        if (floor - y > 12) {
            paper.drawString(band.label(), (float) LEFT + 6, (float) floor - 4);
        }
    }

    private void grid(Graphics2D paper, double width, double height) {
        paper.setStroke(new BasicStroke(0.5f));
        for (int score = 0; score <= axes.most(); score += axes.step()) {
            double y = axes.y(score, height);
            paper.setColor(GRID);
            paper.draw(new Line2D.Double(LEFT, y, width - RIGHT, y));
            paper.setColor(TEXT);
            text(paper, Integer.toString(score), LEFT - 5, y + 3, 1);
        }
    }

    private void mark(Graphics2D paper, Mark mark, double width, double height) {
        double x = axes.x(mark.day(), width);
        paper.setColor(TEXT);
        paper.setStroke(new BasicStroke(0.7f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_BEVEL, 1, DOTS, 0));
        paper.draw(new Line2D.Double(x, 0, x, height - BOTTOM));
        boolean atTheEnd = x > width - 24;
        text(paper, mark.label(), atTheEnd ? x - 3 : x + 3, TOP + 3, atTheEnd ? 1 : 0);
    }

    /** The days of the readings, as many as there is room for, the last one always. */
    private void dates(Graphics2D paper, double width, double height) {
        List<LocalDate> days = lines.stream()
                .flatMap(line -> line.trend().readings().stream())
                .map(Reading::date)
                .distinct()
                .sorted()
                .toList();
        paper.setColor(TEXT);
        double next = -LABEL_ROOM;
        for (LocalDate day : days) {
            double x = axes.x(day, width);
            boolean last = day.equals(days.getLast());
            boolean roomBeforeLast = axes.x(days.getLast(), width) - x >= LABEL_ROOM;
            if (x >= next && (last || roomBeforeLast)) {
                text(paper, axes.dates().format(day), Math.clamp(x, 16, width - 18), height - 3, 0.5);
                next = x + LABEL_ROOM;
            }
        }
    }

    private void draw(Graphics2D paper, Line line, double width, double height) {
        Path2D path = new Path2D.Double();
        for (Reading reading : line.trend().readings()) {
            double x = axes.x(reading.date(), width);
            double y = axes.y(reading.score(), height);
            if (path.getCurrentPoint() == null) {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
        }
        paper.setColor(line.colour());
        paper.setStroke(stroke(line.look()));
        paper.draw(path);
        line.trend().readings().forEach(reading -> point(paper, line, reading, width, height));
    }

    private static BasicStroke stroke(Look look) {
        return switch (look) {
            case SOLID_CIRCLES -> new BasicStroke(1.5f);
            case DASHED_SQUARES -> new BasicStroke(1.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, DASHES, 0);
        };
    }

    /** The newest score is filled. */
    private void point(Graphics2D paper, Line line, Reading reading, double width, double height) {
        double x = axes.x(reading.date(), width) - 3;
        double y = axes.y(reading.score(), height) - 3;
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

    /** The higher of two ends is labelled above its mark, the lower one below. */
    private void labels(Graphics2D paper, double width, double height) {
        Font semi = faces.face(Faces.SEMI_BOLD).deriveFont(8.5f);
        paper.setFont(semi);
        int highest = lines.stream().mapToInt(ScoreChart::end).max().orElse(0);
        boolean above = true;
        for (Line line : lines) {
            if (line.trend().empty()) {
                continue;
            }
            boolean up = above && end(line) == highest;
            above = above && !up;
            Reading last = line.trend().readings().getLast();
            double y = axes.y(last.score(), height) + (up ? -6 : 12);
            paper.setColor(line.colour());
            double x = axes.x(last.date(), width);
            boolean atTheStart = x < width / 4;
            text(
                    paper,
                    line.label(),
                    atTheStart ? x + 6 : x + 4,
                    Math.clamp(y, 8, height - BOTTOM - 2),
                    atTheStart ? 0 : 1);
        }
    }

    private static int end(Line line) {
        return line.trend().last().map(Reading::score).orElse(-1);
    }

    /** Text of which a share lies left of x: 0 begins there, 1 ends there. */
    private static void text(Graphics2D paper, String text, double x, double y, double share) {
        double wide = paper.getFont()
                .getStringBounds(text, paper.getFontRenderContext())
                .getWidth();
        paper.drawString(text, (float) (x - share * wide), (float) y);
    }
}
