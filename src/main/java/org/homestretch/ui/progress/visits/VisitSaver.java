package org.homestretch.ui.progress.visits;

import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.homestretch.progress.Chart;
import org.homestretch.progress.Visit;
import org.homestretch.progress.Visits;
import org.homestretch.ui.kit.work.Desk;
import org.homestretch.ui.kit.work.Saving;
import org.homestretch.ui.kit.work.Tasks;

/** Keeps visits as they are typed, once typing has paused; one that could not be saved waits on the desk. */
public final class VisitSaver {

    private final Desk desk;
    private final Tasks tasks;
    private final Visits visits;
    private final Map<UUID, Visit> waiting = new LinkedHashMap<>();
    private final ReadOnlyObjectWrapper<Optional<Saved>> last = new ReadOnlyObjectWrapper<>(Optional.empty());

    private final BooleanBinding failing;

    VisitSaver(Desk desk, Tasks tasks, Visits visits) {
        this.desk = desk;
        this.failing = desk.unsaved().greaterThan(0);
        this.tasks = tasks;
        this.visits = visits;
    }

    /** Which visit was saved, and when. */
    public record Saved(UUID visit, LocalTime at) {}

    /** What was last saved. */
    public ReadOnlyObjectProperty<Optional<Saved>> last() {
        return last.getReadOnlyProperty();
    }

    /** Whether something could not be saved. */
    public BooleanBinding failing() {
        return failing;
    }

    void now(Visit visit) {
        waiting.put(visit.id(), visit);
        saveWaiting();
    }

    /** Saves once typing has paused. */
    void soon(Visit visit) {
        waiting.put(visit.id(), visit);
        tasks.later("save a visit", this::saveWaiting);
    }

    /** Saves all that waits, and tries what could not be saved before; what is read afterwards holds it. */
    public void flush() {
        saveWaiting();
        desk.tryAgain();
    }

    private void saveWaiting() {
        List<Visit> all = List.copyOf(waiting.values());
        waiting.clear();
        all.forEach(this::save);
    }

    /** Takes a visit away that holds nothing any more. */
    void remove(Visit visit) {
        saveWaiting();
        String what = "take back the visit of " + Days.shortly(visit.date());
        desk.save(tasks, Saving.removal(visit.id(), what, () -> visits.remove(visit)));
    }

    /** What was read from disk, with the visits that are not on it yet as they were typed, in whichever view. */
    Chart withUnsaved(Chart read) {
        return Stream.concat(desk.unsaved(Visit.class), waiting.values().stream())
                .filter(visit -> visit.patient().equals(read.patient().id()))
                .reduce(read, Chart::with, (before, after) -> after);
    }

    private void save(Visit visit) {
        String what = "save the visit of " + Days.shortly(visit.date());
        var saving = Saving.of(visit.id(), visit, what, () -> visits.save(visit));
        desk.save(tasks, saving.then(() -> kept(visit), () -> {}));
    }

    private void kept(Visit visit) {
        last.set(Optional.of(new Saved(visit.id(), LocalTime.now(desk.clock()))));
    }
}
