package org.homestretch.ui.program.library;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import org.homestretch.exercise.Exercise;
import org.homestretch.exercise.Library;
import org.homestretch.ui.kit.finder.FinderModel;
import org.homestretch.ui.kit.finder.Whom;

/** The library beside the program: what is looked for in it, and which tile the keys act on. */
public final class LibraryModel {

    private final FinderModel finder;
    private final ReadOnlyIntegerWrapper highlighted = new ReadOnlyIntegerWrapper(-1);
    private final BooleanProperty pointedAt = new SimpleBooleanProperty();
    private final ObjectBinding<Optional<Exercise>> meant;
    private final Consumer<Exercise> taker;

    public LibraryModel(Library library, ObservableValue<Optional<Whom>> whom, Consumer<Exercise> taker) {
        this.taker = taker;
        finder = new FinderModel(library, whom);
        meant = Bindings.createObjectBinding(
                this::whatIsMeant, highlighted, pointedAt, finder.found(), finder.words(), finder.filter());
        finder.found().addListener((ListChangeListener<Exercise>) changed -> toFirst());
        toFirst();
    }

    public FinderModel finder() {
        return finder;
    }

    /** The place of the tile the keys act on; -1 when nothing was found. */
    public ReadOnlyIntegerProperty highlighted() {
        return highlighted.getReadOnlyProperty();
    }

    public Optional<Exercise> chosen() {
        int place = highlighted.get();
        return place >= 0 && place < finder.found().size()
                ? Optional.of(finder.found().get(place))
                : Optional.empty();
    }

    /** What Enter adds: nothing while nothing was looked for and no tile was gone to, for nobody chose the first one. */
    public ObjectBinding<Optional<Exercise>> meant() {
        return meant;
    }

    private Optional<Exercise> whatIsMeant() {
        return pointedAt.get() || finder.lookedFor() ? chosen() : Optional.empty();
    }

    /** Into the program with it. */
    void add(Exercise exercise) {
        taker.accept(exercise);
    }

    void highlight(Exercise exercise) {
        pointedAt.set(true);
        highlighted.set(
                Math.max(finder.found().indexOf(exercise), finder.found().isEmpty() ? -1 : 0));
    }

    public void moveBy(int places) {
        if (!finder.found().isEmpty()) {
            pointedAt.set(true);
            highlighted.set(
                    Math.clamp(highlighted.get() + places, 0, finder.found().size() - 1));
        }
    }

    private void toFirst() {
        pointedAt.set(false);
        highlighted.set(-1);
        highlighted.set(finder.found().isEmpty() ? -1 : 0);
    }
}
