package org.homestretch.ui.program.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.homestretch.exercise.Area;
import org.homestretch.exercise.Exercise;
import org.homestretch.program.Program;

/** The rows of the program list; following a change it replaces only the rows that differ. */
final class ProgramRows {

    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final ObservableList<Row> view = FXCollections.unmodifiableObservableList(rows);

    ObservableList<Row> view() {
        return view;
    }

    void show(Program program) {
        List<Row> wanted = of(program);
        if (wanted.size() != rows.size()) {
            rows.setAll(wanted);
            return;
        }
        IntStream.range(0, wanted.size())
                .filter(place -> !wanted.get(place).equals(rows.get(place)))
                .forEach(place -> rows.set(place, wanted.get(place)));
    }

    void clear() {
        rows.clear();
    }

    OptionalInt indexOf(Exercise exercise) {
        return IntStream.range(0, rows.size())
                .filter(place -> rows.get(place) instanceof Row.Line line
                        && line.exercise().equals(exercise))
                .findFirst();
    }

    private static List<Row> of(Program program) {
        List<Row> all = new ArrayList<>();
        if (program.empty()) {
            return all;
        }
        for (Area area : Area.values()) {
            var group = program.in(area);
            all.add(new Row.Heading(area, group.size(), program.minutesADay(area)));
            IntStream.range(0, group.size())
                    .mapToObj(place -> new Row.Line(group.get(place), place, group.size()))
                    .forEach(all::add);
        }
        return all;
    }
}
