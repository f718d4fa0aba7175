package org.homestretch.ui.progress.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Where days and scores lie in the picture of a chart. */
record PlotArea(Plot plot, double left, double top, double right, double bottom) {

    private static final double BEFORE_FIRST = 4;

    /** By the real distance of days; a single day stands in the middle. */
    double x(LocalDate day) {
        long days = ChronoUnit.DAYS.between(plot.period().first(), plot.period().last());
        double start = left + BEFORE_FIRST;
        return days == 0
                ? (start + right) / 2
                : start
                        + (right - start)
                                * ChronoUnit.DAYS.between(plot.period().first(), day)
                                / days;
    }

    double y(double score) {
        return bottom - (bottom - top) * score / plot.scale().most();
    }

    double width() {
        return right - left;
    }

    /** The day with a score that lies nearest. */
    LocalDate nearest(double x) {
        List<LocalDate> days = plot.days();
        return days.stream()
                .min((one, other) -> Double.compare(Math.abs(x(one) - x), Math.abs(x(other) - x)))
                .orElseThrow();
    }
}
