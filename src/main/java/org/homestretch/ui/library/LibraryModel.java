package org.homestretch.ui.library;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import org.homestretch.exercise.Exercise;
import org.homestretch.exercise.Library;

/** The exercises on offer, filtered as typed, and the one being looked at. */
public final class LibraryModel {

    private final StringProperty filter = new SimpleStringProperty("");
    private final ObjectProperty<Exercise> chosen = new SimpleObjectProperty<>();
    private final FilteredList<Exercise> exercises;

    public LibraryModel(Library library) {
        exercises = new FilteredList<>(FXCollections.observableArrayList(library.all()));
        filter.subscribe(words -> exercises.setPredicate(exercise -> holds(exercise, words)));
        exercises.stream().findFirst().ifPresent(chosen::set);
    }

    StringProperty filter() {
        return filter;
    }

    /** The exercise being looked at; null while the library is empty. */
    ObjectProperty<Exercise> chosen() {
        return chosen;
    }

    FilteredList<Exercise> exercises() {
        return exercises;
    }

    void show(Exercise exercise) {
        filter.set("");
        chosen.set(exercise);
    }

    private static boolean holds(Exercise exercise, String words) {
        String text = folded(exercise.name() + " " + exercise.area().words() + " " + exercise.id());
        return Stream.of(folded(words).strip().split("\\s+")).allMatch(text::contains);
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
