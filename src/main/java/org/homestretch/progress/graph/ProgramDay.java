package org.homestretch.progress.graph;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import org.homestretch.progress.Chart;

/** The day a program was printed, with its number. */
public record ProgramDay(LocalDate day, int number) {

    /** Those of a record, the oldest first. */
    public static List<ProgramDay> of(Chart chart, ZoneId zone) {
        return chart.programs().stream()
                .flatMap(program -> program.printing().stream()
                        .map(printing -> new ProgramDay(LocalDate.ofInstant(printing.at(), zone), program.number())))
                .sorted(Comparator.comparing(ProgramDay::day).thenComparing(ProgramDay::number))
                .toList();
    }
}
