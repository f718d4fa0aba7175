package org.homestretch.print.report;

import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import org.homestretch.print.report.ScoreChart.Axes;

/** The field of a chart in which lines are drawn; all words stand outside it. */
public record ChartPlot(Axes axes, Rectangle2D field) {

    double x(LocalDate day) {
        double days = axes.to().toEpochDay() - axes.from().toEpochDay();
        return left() + (day.toEpochDay() - axes.from().toEpochDay()) / days * field.getWidth();
    }

    double y(double score) {
        return bottom() - score / axes.most() * field.getHeight();
    }

    double left() {
        return field.getMinX();
    }

    double right() {
        return field.getMaxX();
    }

    double top() {
        return field.getMinY();
    }

    double bottom() {
        return field.getMaxY();
    }
}
