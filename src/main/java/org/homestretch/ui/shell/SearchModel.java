package org.homestretch.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.homestretch.basics.RoomWords;
import org.homestretch.exercise.Exercise;
import org.homestretch.exercise.Library;
import org.homestretch.patient.PatientLine;
import org.homestretch.patient.Patients;
import org.homestretch.program.log.LogCode;
import org.homestretch.reading.Folding;
import org.homestretch.ui.kit.work.Desk;
import org.homestretch.ui.kit.work.Tasks;
import org.homestretch.ui.kit.work.View;

/** The search over everything: patients, exercises and what can be done. */
public final class SearchModel {

    private static final RoomWords WORDS = RoomWords.of(SearchModel.class);

    private static final int OF_EACH = 6;

    /** Where things are found. */
    public record Shelves(Patients patients, Library library, Consumer<Exercise> showing) {}

    private final StringProperty query = new SimpleStringProperty("");
    private final ObservableList<Hit> hits = FXCollections.observableArrayList();
    private final Shelves shelves;
    private final Desk desk;
    private final Tasks tasks;
    private List<Hit> actions = List.of();
    private int asked;

    public SearchModel(Shelves shelves, Desk desk, Tasks tasks) {
        this.shelves = shelves;
        this.desk = desk;
        this.tasks = tasks;
        query.subscribe((before, now) -> tasks.later("search", this::look));
    }

    StringProperty query() {
        return query;
    }

    ObservableList<Hit> hits() {
        return hits;
    }

    /** What can be done from anywhere, as the window offers it. */
    void offer(List<Hit> doable) {
        actions = doable;
    }

    void begin() {
        query.set("");
        look();
    }

    private void look() {
        int mine = ++asked;
        String words = query.get();
        tasks.run(WORDS.say("work.search"), () -> shelves.patients().find(words), found -> {
            if (mine == asked) {
                show(words, found);
            }
        });
    }

    private void show(String words, List<PatientLine> found) {
        Optional<LogCode> log = LogCode.of(words);
        Stream<Hit> people = found.stream()
                .limit(OF_EACH)
                .map(line -> log.map(code -> hit(line, code)).orElseGet(() -> hit(line)));
        Stream<Hit> wrong = LogCode.whyNot(words).filter(why -> found.isEmpty()).map(Hit::telling).stream();
        Stream<Hit> exercises = words.isBlank()
                ? Stream.empty()
                : shelves.library().search().find(words).stream().limit(OF_EACH).map(this::hit);
        Stream<Hit> doable = actions.stream().filter(action -> holds(action.title() + " " + action.text(), words));
        hits.setAll(
                Stream.of(wrong, people, exercises, doable).flatMap(one -> one).toList());
    }

    private Hit hit(PatientLine line) {
        String what = line.readable() ? line.condition().words() : WORDS.say("hit.unreadable");
        String text = WORDS.say("hit.patient", line.patient().number(), what);
        return new Hit(Hit.Kind.PATIENT, line.patient().name().full(), text, () -> open(line, View.PATIENTS));
    }

    /** Whose log it is; it is typed in beside the visits. */
    private Hit hit(PatientLine line, LogCode code) {
        String text = WORDS.say("hit.log", code.text(), line.patient().number());
        return new Hit(Hit.Kind.LOG, line.patient().name().full(), text, () -> open(line, View.PROGRESS));
    }

    private void open(PatientLine line, View view) {
        desk.chosen().set(Optional.of(line.patient()));
        desk.place().set(view);
    }

    private Hit hit(Exercise exercise) {
        String text = exercise.area().words();
        return new Hit(Hit.Kind.EXERCISE, exercise.name(), text, () -> {
            desk.place().set(View.LIBRARY);
            shelves.showing().accept(exercise);
        });
    }

    private static boolean holds(String text, String words) {
        String where = Folding.text(text);
        return Folding.words(words).stream().allMatch(where::contains);
    }
}
