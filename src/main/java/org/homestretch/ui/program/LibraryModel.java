package org.homestretch.ui.program;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.homestretch.exercise.Exercise;
import org.homestretch.exercise.Library;
import org.homestretch.exercise.Search;
import org.homestretch.patient.Episode;

/** The library beside the program: what is looked for, what was found and which tile the keys act on. */
public final class LibraryModel {

    private final StringProperty words = new SimpleStringProperty("");
    private final ObjectProperty<LibraryTab> tab = new SimpleObjectProperty<>(LibraryTab.ALL);
    private final BooleanProperty fitting = new SimpleBooleanProperty();
    private final BooleanProperty lying = new SimpleBooleanProperty();
    private final BooleanProperty bare = new SimpleBooleanProperty();
    private final BooleanProperty advanced = new SimpleBooleanProperty();
    private final ObservableList<Exercise> found = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper highlighted = new ReadOnlyIntegerWrapper(-1);
    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper nothing = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper filters = new ReadOnlyStringWrapper("");
    private final StringProperty fitsWords = new SimpleStringProperty("Fits");
    private final Search search;
    private final ObservableValue<Episode> episode;
    private final Supplier<LocalDate> today;
    private final int size;

    LibraryModel(Library library, ObservableValue<Episode> episode, Supplier<LocalDate> today) {
        search = new Search(library.all());
        size = library.all().size();
        this.episode = episode;
        this.today = today;
        List.<Observable>of(words, tab, fitting, lying, bare, advanced)
                .forEach(one -> one.addListener(changed -> find()));
        episode.subscribe(changed -> episodeChanged());
        find();
    }

    public StringProperty words() {
        return words;
    }

    ObjectProperty<LibraryTab> tab() {
        return tab;
    }

    /** Only what suits the patient as far as the record says. */
    public BooleanProperty fitting() {
        return fitting;
    }

    public BooleanProperty lying() {
        return lying;
    }

    /** Only what needs nothing but a floor or a bed. */
    public BooleanProperty withoutEquipment() {
        return bare;
    }

    /** Heavy loads, strong nerve tension and gym machines too; patients seldom meet them, so they stand back. */
    public BooleanProperty advanced() {
        return advanced;
    }

    /** What the chip for the patient reads, such as "Fits Elena". */
    StringProperty fitsWords() {
        return fitsWords;
    }

    public ObservableList<Exercise> found() {
        return found;
    }

    /** The place of the tile that Enter adds; -1 when nothing was found. */
    public ReadOnlyIntegerProperty highlighted() {
        return highlighted.getReadOnlyProperty();
    }

    /** How many were found, of how many. */
    public ReadOnlyStringProperty count() {
        return count.getReadOnlyProperty();
    }

    public int size() {
        return size;
    }

    public Optional<Exercise> chosen() {
        int place = highlighted.get();
        return place >= 0 && place < found.size() ? Optional.of(found.get(place)) : Optional.empty();
    }

    void highlight(Exercise exercise) {
        highlighted.set(Math.max(found.indexOf(exercise), found.isEmpty() ? -1 : 0));
    }

    public void moveBy(int places) {
        if (!found.isEmpty()) {
            highlighted.set(Math.clamp(highlighted.get() + places, 0, found.size() - 1));
        }
    }

    /** Back to the whole library. */
    public void clear() {
        words.set("");
        tab.set(LibraryTab.ALL);
        List.of(fitting, lying, bare).forEach(chip -> chip.set(false));
    }

    /** Says that nothing was found, and for what. */
    ReadOnlyStringProperty nothing() {
        return nothing.getReadOnlyProperty();
    }

    /** Says which filters are on, for when nothing was found. */
    ReadOnlyStringProperty filters() {
        return filters.getReadOnlyProperty();
    }

    private String nothingMatches() {
        return words.get().isBlank()
                ? "No exercise is left"
                : "No exercise matches “" + words.get().strip() + "”";
    }

    private String filtersOn() {
        List<String> on = new ArrayList<>();
        tab.get().area().ifPresent(area -> on.add(tab.get().words()));
        add(on, fitting, fitsWords.get());
        add(on, lying, "Lying");
        add(on, bare, "No equipment");
        String names = on.stream().map(name -> "“" + name + "”").collect(Collectors.joining(" and "));
        return switch (on.size()) {
            case 0 -> "Try a shorter word, a muscle or a position, or switch “Advanced” on.";
            case 1 -> names + " is on.";
            default -> names + " are on.";
        };
    }

    private static void add(List<String> on, BooleanProperty chip, String words) {
        if (chip.get()) {
            on.add(words);
        }
    }

    private void episodeChanged() {
        if (fitting.get()) {
            find();
        }
    }

    private void find() {
        highlighted.set(-1);
        List<Predicate<Exercise>> narrowings = narrowings();
        found.setAll(search.find(words.get()).stream()
                .filter(exercise -> narrowings.stream().allMatch(one -> one.test(exercise)))
                .toList());
        highlighted.set(found.isEmpty() ? -1 : 0);
        nothing.set(nothingMatches());
        filters.set(filtersOn());
        count.set((found.size() == size ? "" : found.size() + " of ") + size + " exercises");
    }

    private List<Predicate<Exercise>> narrowings() {
        List<Predicate<Exercise>> on = new ArrayList<>();
        tab.get().area().ifPresent(area -> on.add(exercise -> exercise.area() == area));
        if (fitting.get() && episode.getValue() != null) {
            on.add(exercise -> exercise.suits(episode.getValue(), today.get()));
        }
        if (lying.get()) {
            on.add(exercise -> exercise.movement().position().lying());
        }
        if (bare.get()) {
            on.add(exercise -> exercise.setting().needed().isEmpty());
        }
        if (!advanced.get()) {
            on.add(exercise -> !exercise.advanced());
        }
        return on;
    }
}
