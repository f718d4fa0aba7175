package org.homestretch.progress.graph;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.homestretch.progress.Chart;
import org.homestretch.progress.Measure;
import org.homestretch.progress.Standards;
import org.homestretch.progress.Trend;
import org.homestretch.progress.Visit;

/** The charts of a patient's episode. */
public record Graphs(Chart chart, Standards standards, ZoneId zone) {

    /** Pain in leg and back, with the band of one of them. */
    public Graph pain(Measure banded) {
        return graph(banded, List.of(trend(Measure.LEG_PAIN), trend(Measure.BACK_PAIN)));
    }

    /** The same with the band of the leg, or of the back where the leg has none. */
    public Graph pain() {
        boolean leg = trend(Measure.LEG_PAIN).meaningfulFrom().isPresent();
        return pain(leg ? Measure.LEG_PAIN : Measure.BACK_PAIN);
    }

    public Graph disability() {
        return graph(Measure.DISABILITY, List.of(trend(Measure.DISABILITY)));
    }

    private Graph graph(Measure banded, List<Trend> lines) {
        List<ProgramDay> programs = programs();
        return new Graph(Graph.Scale.of(banded), lines, programs, band(banded), period(programs));
    }

    private Trend trend(Measure measure) {
        return chart.trend(measure, standards);
    }

    private Optional<Graph.Band> band(Measure measure) {
        return trend(measure).meaningfulFrom().stream()
                .mapToObj(top -> new Graph.Band(measure, top))
                .findFirst();
    }

    /** Programs given before the first visit of the episode belong to an earlier one. */
    private List<ProgramDay> programs() {
        return visitDays()
                .findFirst()
                .map(start -> ProgramDay.of(chart, zone).stream()
                        .filter(program -> !program.day().isBefore(start))
                        .toList())
                .orElse(List.of());
    }

    /** From the first to the last visit of the episode, or to a program given since. */
    private Graph.Period period(List<ProgramDay> programs) {
        List<LocalDate> days = Stream.concat(visitDays(), programs.stream().map(ProgramDay::day))
                .sorted()
                .toList();
        return days.isEmpty() ? Graph.NONE.period() : new Graph.Period(days.getFirst(), days.getLast());
    }

    private Stream<LocalDate> visitDays() {
        return chart.episodeVisits().stream().map(Visit::date);
    }
}
