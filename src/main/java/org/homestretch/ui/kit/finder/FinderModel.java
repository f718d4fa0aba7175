package org.homestretch.ui.kit.finder;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.homestretch.basics.RoomWords;
import org.homestretch.exercise.Exercise;
import org.homestretch.exercise.Filter;
import org.homestretch.exercise.ForPatient;
import org.homestretch.exercise.Library;
import org.homestretch.exercise.Search;

/** Looks for exercises: the words typed, what they are narrowed to, for whom, and what was found, best first. */
public final class FinderModel {

    private static final RoomWords WORDS = RoomWords.of(FinderModel.class);

    private final StringProperty words = new SimpleStringProperty("");
    private final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(Filter.NONE);
    private final ObservableValue<Optional<Whom>> whom;
    private final ObservableList<Exercise> found = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper heldBack = new ReadOnlyIntegerWrapper();
    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper nothing = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper advice = new ReadOnlyStringWrapper("");
    private final Search search;
    private final int usual;
    private final int whole;

    public FinderModel(Library library, ObservableValue<Optional<Whom>> whom) {
        this.whom = whom;
        whole = library.all().size();
        usual = Filter.NONE.of(library.all(), Optional.empty()).size();
        search = library.search();
        find();
        words.subscribe(this::find);
        filter.subscribe(this::find);
        whom.subscribe(this::whomChanged);
    }

    public StringProperty words() {
        return words;
    }

    public ObjectProperty<Filter> filter() {
        return filter;
    }

    /** For whom exercises are looked for; nobody while no patient's record is read. */
    public ObservableValue<Optional<Whom>> whom() {
        return whom;
    }

    public ObservableList<Exercise> found() {
        return found;
    }

    /** How many were found, of how many. */
    public ReadOnlyStringProperty count() {
        return count.getReadOnlyProperty();
    }

    /** How many more there would be with the advanced ones. */
    ReadOnlyIntegerProperty heldBack() {
        return heldBack.getReadOnlyProperty();
    }

    /** Says that nothing was found, and for what. */
    ReadOnlyStringProperty nothing() {
        return nothing.getReadOnlyProperty();
    }

    /** What may be tried when nothing was found. */
    ReadOnlyStringProperty advice() {
        return advice.getReadOnlyProperty();
    }

    /** How many exercises there are to look among. */
    public int size() {
        return filter.get().advanced() ? whole : usual;
    }

    public void change(UnaryOperator<Filter> how) {
        Filter changed = how.apply(filter.get());
        if (!changed.equals(filter.get())) {
            filter.set(changed);
        }
    }

    /** Back to the whole library. */
    public void clear() {
        words.set("");
        filter.set(Filter.NONE);
    }

    /** Whether words or a filter say what is wanted. */
    public boolean lookedFor() {
        return !words.get().isBlank() || !filter.get().equals(Filter.NONE);
    }

    /** Esc: the words first, then the filters; says whether there was anything to clear. */
    public boolean clearNext() {
        if (!words.get().isEmpty()) {
            words.set("");
            return true;
        }
        boolean narrowed = !filter.get().equals(Filter.NONE);
        filter.set(Filter.NONE);
        return narrowed;
    }

    /** Has the exercise among those found, whatever was looked for before. */
    public void bring(Exercise exercise) {
        if (!found.contains(exercise)) {
            clear();
            change(now -> now.advanced(exercise.advanced()));
        }
    }

    /** What is set, as far as it counts: without a patient nobody is asked what fits and what is at home. */
    List<Part> parts() {
        Filter set = filter.get();
        boolean nobody = whom.getValue().isEmpty();
        return Part.of(nobody ? set.fitting(false).needing(atHome() ? Filter.Home.ANYTHING : set.home()) : set, fits());
    }

    /** What the chip for the patient reads, such as "Fits Elena". */
    String fits() {
        return whom.getValue().map(one -> WORDS.say("fits", one.name())).orElseGet(() -> WORDS.say("fits.nobody"));
    }

    private void whomChanged() {
        if (filter.get().fitting() || atHome()) {
            find();
        }
    }

    private boolean atHome() {
        return filter.get().home() == Filter.Home.AT_HOME;
    }

    private void find() {
        List<Exercise> said = search.find(words.get());
        List<Exercise> now = filter.get().of(said, patient());
        int withAdvanced = filter.get().advanced(true).of(said, patient()).size();
        heldBack.set(withAdvanced - now.size());
        nothing.set(nothingMatches());
        advice.set(whatElse());
        count.set(counted(now.size(), size()));
        if (!now.equals(found)) {
            found.setAll(now);
        }
    }

    private Optional<ForPatient> patient() {
        return whom.getValue().map(Whom::patient);
    }

    private static String counted(int some, int all) {
        return some == all ? WORDS.count("count", all) : WORDS.count("count.of", all, some);
    }

    private String nothingMatches() {
        return words.get().isBlank()
                ? WORDS.say("nothing")
                : WORDS.say("nothing.matches", words.get().strip());
    }

    private String whatElse() {
        List<String> on = Stream.concat(
                        filter
                                .get()
                                .area()
                                .map(area -> AreaTab.of(Optional.of(area)).words())
                                .stream(),
                        parts().stream().map(Part::words))
                .map(name -> WORDS.say("quoted", name))
                .toList();
        return switch (on.size()) {
            case 0 -> WORDS.say("nothing.try");
            case 1 -> WORDS.say("nothing.on", on.getFirst());
            default -> WORDS.say("nothing.allOn", String.join(", ", on.subList(0, on.size() - 1)), on.getLast());
        };
    }
}
