package org.homestretch.progress.graph;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.homestretch.progress.Measure;
import org.homestretch.progress.Trend;

/** What a chart over time shows, on screen and paper: lines of scores, the days of programs, the band that matters. */
public record Graph(Scale scale, List<Trend> lines, List<ProgramDay> programs, Optional<Band> band, Period period) {

    /** From 0 to the worst score, with lines every so many points; the coarser step is for a low chart. */
    public record Scale(int most, int step, int coarseStep) {

        static Scale of(Measure measure) {
            return measure.most() <= 10
                    ? new Scale(measure.most(), 2, 5)
                    : new Scale(measure.most(), measure.most() / 4, measure.most() / 2);
        }
    }

    /** The first and the last day; the same for all charts of a patient, so that they can be read side by side. */
    public record Period(LocalDate first, LocalDate last) {}

    /** Scores of a measure from 0 up to here are a meaningful change. */
    public record Band(Measure measure, int top) {}

    public static final Graph NONE = new Graph(
            Scale.of(Measure.LEG_PAIN),
            List.of(),
            List.of(),
            Optional.empty(),
            new Period(LocalDate.EPOCH, LocalDate.EPOCH));

    /** A measure that was never scored has no line. */
    public Graph {
        lines = lines.stream().filter(line -> !line.empty()).toList();
        programs = List.copyOf(programs);
    }

    public boolean empty() {
        return lines.isEmpty();
    }

    /** Whether a measure was scored twice, so that there is a line to see. */
    public boolean shows() {
        return lines.stream().anyMatch(line -> line.readings().size() > 1);
    }

    /** The days with a score, in order. */
    public List<LocalDate> days() {
        return List.copyOf(lines.stream()
                .flatMap(line -> line.readings().stream())
                .map(Trend.Reading::date)
                .collect(Collectors.toCollection(TreeSet::new)));
    }
}
