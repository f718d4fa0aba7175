package org.homestretch.print.report;

import java.time.LocalDate;
import org.homestretch.print.words.Words;
import org.homestretch.progress.Measure;
import org.homestretch.progress.graph.Graph;
import org.homestretch.progress.graph.GraphWords;

/** The words of a chart on a report. */
record ReportGraphWords(Words words) implements GraphWords {

    @Override
    public String day(LocalDate day) {
        return words.visitDate(day);
    }

    @Override
    public String program(int number) {
        return words.say("chart.program", number);
    }

    @Override
    public String programs(int first, int last) {
        return first == last ? program(first) : words.say("chart.programs", first, last);
    }

    @Override
    public String end(Measure measure, int score) {
        return words.say("chart.end." + measure.code(), score);
    }

    @Override
    public String band(Graph.Band band) {
        return words.say("chart.band." + band.measure().code());
    }
}
