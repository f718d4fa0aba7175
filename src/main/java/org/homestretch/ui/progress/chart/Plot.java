package org.homestretch.ui.progress.chart;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homestretch.basics.RoomWords;
import org.homestretch.progress.Chart;
import org.homestretch.progress.Measure;
import org.homestretch.progress.Standards;
import org.homestretch.progress.Trend;
import org.homestretch.progress.Visit;
import org.homestretch.ui.kit.work.Desk;
import org.homestretch.ui.progress.visits.Days;
import org.homestretch.ui.progress.visits.ProgramMarks;

/** What a chart over time draws: lines of scores, the days programs were given and the band of meaningful change. */
public record Plot(Scale scale, List<Line> lines, List<ProgramMarks.Mark> marks, Optional<Band> band, Period period) {

    private static final RoomWords WORDS = RoomWords.of(Plot.class);

    /** Scores from 0 to a most, with lines every so many points; the coarser step is for a low chart. */
    record Scale(int most, int step, int coarseStep) {}

    /** One measure over time; the style names how it is drawn in the style sheet. */
    record Line(String name, String style, Trend trend) {

        /** Squares and dashes tell the second line from the first without its colour. */
        boolean squares() {
            return style.equals("back");
        }
    }

    /** From the first to the last visit of the episode, or to a program given since; the same for all charts. */
    record Period(LocalDate first, LocalDate last) {

        private static final Period NONE = new Period(LocalDate.EPOCH, LocalDate.EPOCH);

        private static Period of(Chart chart, List<ProgramMarks.Mark> marks) {
            List<LocalDate> days = Stream.concat(
                            chart.episodeVisits().stream().map(Visit::date),
                            marks.stream().map(ProgramMarks.Mark::day))
                    .sorted()
                    .toList();
            return days.isEmpty() ? NONE : new Period(days.getFirst(), days.getLast());
        }
    }

    /** Scores from 0 up to here are a meaningful change. */
    record Band(int top, String words) {}

    static final Plot NONE = new Plot(new Scale(10, 2, 5), List.of(), List.of(), Optional.empty(), Period.NONE);

    public Plot {
        lines = List.copyOf(lines);
        marks = List.copyOf(marks);
    }

    public static Plot pain(Chart chart, Desk desk, Standards standards, Measure banded) {
        Trend leg = chart.trend(Measure.LEG_PAIN, standards);
        Trend back = chart.trend(Measure.BACK_PAIN, standards);
        Trend inBand = banded == Measure.LEG_PAIN ? leg : back;
        String whose = banded == Measure.LEG_PAIN ? "leg" : "back";
        return new Plot(
                new Scale(10, 2, 5),
                Stream.of(new Line(WORDS.say("leg"), "leg", leg), new Line(WORDS.say("back"), "back", back))
                        .filter(line -> !line.trend().empty())
                        .toList(),
                marks(chart, desk),
                band(inBand, "band." + whose),
                Period.of(chart, marks(chart, desk)));
    }

    public static Plot disability(Chart chart, Desk desk, Standards standards) {
        Trend trend = chart.trend(Measure.DISABILITY, standards);
        return new Plot(
                new Scale(24, 6, 12),
                trend.empty() ? List.of() : List.of(new Line(WORDS.say("score"), "disability", trend)),
                marks(chart, desk),
                band(trend, "band.disability"),
                Period.of(chart, marks(chart, desk)));
    }

    public boolean empty() {
        return lines.isEmpty();
    }

    /** The days with a score, in order. */
    List<LocalDate> days() {
        return List.copyOf(lines.stream()
                .flatMap(line -> line.trend().readings().stream())
                .map(Trend.Reading::date)
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    /** All scores of a day in words: {@code 4 Nov: leg 6, back 4. Program 2 printed}. */
    String reading(LocalDate day) {
        String scores = lines.stream()
                .flatMap(line -> line.trend().readings().stream()
                        .filter(reading -> reading.date().equals(day))
                        .map(reading -> WORDS.say("reading." + line.style(), reading.score())))
                .collect(Collectors.joining(", "));
        String given = marks.stream()
                .filter(mark -> mark.day().equals(day))
                .map(mark -> ". " + WORDS.say("reading.printed", mark.number()))
                .collect(Collectors.joining());
        return Days.shortly(day) + ": " + scores + given;
    }

    /** Programs given before the first visit of the episode belong to an earlier one. */
    private static List<ProgramMarks.Mark> marks(Chart chart, Desk desk) {
        List<ProgramMarks.Mark> all = ProgramMarks.of(chart, desk).printed();
        if (chart.episodeVisits().isEmpty()) {
            return List.of();
        }
        LocalDate start = chart.episodeVisits().getFirst().date();
        return all.stream().filter(mark -> !mark.day().isBefore(start)).toList();
    }

    private static Optional<Band> band(Trend trend, String key) {
        return trend.meaningfulFrom().isPresent()
                ? Optional.of(new Band(
                        trend.meaningfulFrom().getAsInt(),
                        WORDS.say(key, trend.meaningfulFrom().getAsInt())))
                : Optional.empty();
    }
}
