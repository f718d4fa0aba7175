package org.homestretch.progress.graph;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.homestretch.progress.Measure;
import org.homestretch.progress.Trend;

/** A chart of a test, laid out with letters five wide and lines ten high. */
final class PlannedGraph {

    static final LocalDate START = LocalDate.of(2025, 10, 1);
    static final double LINE = 10;
    static final double POINT = 3;

    private final List<Trend.Reading> leg = new ArrayList<>();
    private final List<Trend.Reading> back = new ArrayList<>();
    private final List<ProgramDay> programs = new ArrayList<>();
    private final int days;
    private Optional<Graph.Band> band = Optional.empty();

    PlannedGraph(int days) {
        this.days = days;
    }

    PlannedGraph visit(int day, int leg, int back) {
        this.leg.add(new Trend.Reading(START.plusDays(day), leg));
        this.back.add(new Trend.Reading(START.plusDays(day), back));
        return this;
    }

    PlannedGraph legAlone(int day, int score) {
        leg.add(new Trend.Reading(START.plusDays(day), score));
        return this;
    }

    PlannedGraph program(int number, int day) {
        programs.add(new ProgramDay(START.plusDays(day), number));
        return this;
    }

    PlannedGraph banded() {
        band = Optional.of(new Graph.Band(Measure.LEG_PAIN, 6));
        return this;
    }

    GraphPlan plan(double width, double height) {
        var graph = new Graph(
                Graph.Scale.of(Measure.LEG_PAIN),
                List.of(new Trend(Measure.LEG_PAIN, 2, leg), new Trend(Measure.BACK_PAIN, 2, back)),
                programs,
                band,
                new Graph.Period(START, START.plusDays(days)));
        return GraphPlan.of(graph, new PlainWords(), new PlainRuler(), new GraphPlan.Size(width, height));
    }

    private static final class PlainWords implements GraphWords {

        @Override
        public String day(LocalDate day) {
            return DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH).format(day);
        }

        @Override
        public String program(int number) {
            return "Program " + number;
        }

        @Override
        public String programs(int first, int last) {
            return first == last ? "P" + first : "P" + first + "-P" + last;
        }

        @Override
        public String end(Measure measure, int score) {
            return (measure == Measure.LEG_PAIN ? "Leg " : "Back ") + score;
        }

        @Override
        public String band(Graph.Band band) {
            return "Green: " + band.top() + " or less";
        }
    }

    private static final class PlainRuler implements Ruler {

        @Override
        public double width(GraphLabel.Kind kind, String words) {
            return 5.0 * words.length();
        }

        @Override
        public double line() {
            return LINE;
        }

        @Override
        public double gap() {
            return 7;
        }

        @Override
        public double point() {
            return POINT;
        }
    }
}
