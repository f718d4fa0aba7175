package org.homestretch.ui.library;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import org.homestretch.basics.Language;
import org.homestretch.basics.RoomWords;
import org.homestretch.basics.ScreenLanguage;
import org.homestretch.exercise.Exercise;
import org.homestretch.exercise.Library;
import org.homestretch.ui.kit.finder.FinderModel;
import org.homestretch.ui.kit.finder.Whom;

/** The exercises to read: those looked for, the one being looked at, and the language of its words. */
public final class LibraryModel {

    private static final RoomWords WORDS = RoomWords.of(LibraryModel.class);

    private final Library library;
    private final FinderModel finder;
    private final ObjectProperty<Optional<Exercise>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Language> language = new SimpleObjectProperty<>(spoken());

    public LibraryModel(Library library, ObservableValue<Optional<Whom>> whom) {
        this.library = library;
        finder = new FinderModel(library, whom);
        finder.found().addListener((ListChangeListener<Exercise>) changed -> stayInSight());
        finder.words().subscribe(this::toBest);
        toBest();
    }

    /** The language of the screens, where exercises have words in it. */
    static Language spoken() {
        return new Language(ScreenLanguage.now().getLanguage()).printed();
    }

    FinderModel finder() {
        return finder;
    }

    /** The exercise being looked at; none while the library is empty. */
    ObjectProperty<Optional<Exercise>> chosen() {
        return chosen;
    }

    /** The language the words for the patient are read in. */
    public ObjectProperty<Language> language() {
        return language;
    }

    /** Says so where the words on the page are not in the language asked for; empty when they are. */
    String untranslated() {
        Language asked = language.get();
        return chosen.get()
                .filter(exercise -> !exercise.saidIn(asked))
                .map(exercise -> WORDS.say("untranslated", asked.words()))
                .orElse("");
    }

    /** Shows one exercise, among those found or among all. */
    void show(Exercise exercise) {
        finder.bring(exercise);
        chosen.set(Optional.of(exercise));
    }

    void moveBy(int places) {
        List<Exercise> found = finder.found();
        if (!found.isEmpty()) {
            int now = chosen.get().map(found::indexOf).orElse(-1);
            chosen.set(Optional.of(found.get(Math.clamp(now + places, 0, found.size() - 1))));
        }
    }

    /** The exercise this one follows on from. */
    Optional<Exercise> easier(Exercise exercise) {
        return exercise.ladder().easier().flatMap(library::find);
    }

    /** The exercises that follow on from this one. */
    List<Exercise> harder(Exercise exercise) {
        return exercise.ladder().harder().stream()
                .flatMap(id -> library.find(id).stream())
                .toList();
    }

    /** What is typed leads to its best match. */
    private void toBest() {
        finder.found().stream().findFirst().ifPresent(best -> chosen.set(Optional.of(best)));
    }

    private void stayInSight() {
        if (chosen.get().filter(finder.found()::contains).isEmpty()) {
            toBest();
        }
    }
}
