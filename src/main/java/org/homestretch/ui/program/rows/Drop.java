package org.homestretch.ui.program.rows;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.homestretch.exercise.Exercise;
import org.homestretch.ui.program.edit.Row;

/** Where a dragged exercise would land: its place in its own group and the gap between rows that shows it. */
record Drop(Exercise exercise, int place, int gap) {

    /** The landing place nearest to a gap between rows, counted from 0 above the first; never in another group. */
    static Optional<Drop> near(List<Row> rows, Exercise exercise, int gap) {
        return IntStream.range(0, rows.size())
                .filter(row -> rows.get(row) instanceof Row.Heading heading && heading.area() == exercise.area())
                .mapToObj(heading -> within(rows, exercise, heading, gap))
                .findFirst();
    }

    private static Drop within(List<Row> rows, Exercise exercise, int heading, int gap) {
        int first = heading + 1;
        int count = ((Row.Heading) rows.get(heading)).count();
        int nearest = Math.clamp(gap, first, first + count);
        long before = rows.subList(first, nearest).stream()
                .filter(row -> !isOf(row, exercise))
                .count();
        return new Drop(exercise, (int) before, nearest);
    }

    private static boolean isOf(Row row, Exercise exercise) {
        return row instanceof Row.Line line && line.exercise().equals(exercise);
    }
}
