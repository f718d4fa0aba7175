package org.homestretch.ui.progress.chart;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.homestretch.basics.RoomWords;
import org.homestretch.progress.Measure;
import org.homestretch.progress.graph.Graph;
import org.homestretch.progress.graph.GraphWords;
import org.homestretch.ui.progress.visits.Days;

/** The words of a chart on the screen, and a day of it read out. */
final class ScreenGraphWords implements GraphWords {

    private static final RoomWords WORDS = RoomWords.of(ScreenGraphWords.class);

    @Override
    public String day(LocalDate day) {
        return Days.shortly(day);
    }

    @Override
    public String program(int number) {
        return WORDS.say("program.number", number);
    }

    @Override
    public String programs(int first, int last) {
        return first == last ? WORDS.say("program.short", first) : WORDS.say("program.row", first, last);
    }

    @Override
    public String end(Measure measure, int score) {
        return WORDS.say("end." + measure.code(), score);
    }

    @Override
    public String band(Graph.Band band) {
        return WORDS.say("band." + band.measure().code(), band.top());
    }

    /** All scores of a day: {@code 4 Nov: leg 6, back 4. Program 2 printed}. */
    static String reading(Graph graph, LocalDate day) {
        String scores = graph.lines().stream()
                .flatMap(line -> line.readings().stream()
                        .filter(reading -> reading.date().equals(day))
                        .map(reading -> WORDS.say("reading." + line.measure().code(), reading.score())))
                .collect(Collectors.joining(", "));
        String given = graph.programs().stream()
                .filter(program -> program.day().equals(day))
                .map(program -> ". " + WORDS.say("reading.printed", program.number()))
                .collect(Collectors.joining());
        return Days.shortly(day) + ": " + scores + given;
    }
}
