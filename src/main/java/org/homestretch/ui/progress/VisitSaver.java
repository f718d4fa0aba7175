package org.homestretch.ui.progress;

import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.homestretch.progress.Chart;
import org.homestretch.progress.Visit;
import org.homestretch.progress.Visits;
import org.homestretch.ui.kit.Desk;
import org.homestretch.ui.kit.Tasks;

/** Keeps visits as they are typed; one that could not be saved waits here and is tried again. */
final class VisitSaver {

    private final Desk desk;
    private final Tasks tasks;
    private final Visits visits;
    private final Map<UUID, Visit> waiting = new LinkedHashMap<>();
    private final ReadOnlyObjectWrapper<Optional<Saved>> last = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper failing = new ReadOnlyBooleanWrapper();

    VisitSaver(Desk desk, Tasks tasks, Visits visits) {
        this.desk = desk;
        this.tasks = tasks;
        this.visits = visits;
    }

    /** Which visit was saved, and when. */
    record Saved(UUID visit, LocalTime at) {}

    /** What was last saved. */
    ReadOnlyObjectProperty<Optional<Saved>> last() {
        return last.getReadOnlyProperty();
    }

    /** Whether the last try to save went wrong. */
    ReadOnlyBooleanProperty failing() {
        return failing.getReadOnlyProperty();
    }

    void now(Visit visit) {
        waiting.put(visit.id(), visit);
        flush();
    }

    /** Saves once typing has paused. */
    void soon(Visit visit) {
        waiting.put(visit.id(), visit);
        tasks.later("save a visit", this::flush);
    }

    /** Saves all that waits; what is read afterwards holds it. */
    void flush() {
        List<Visit> all = List.copyOf(waiting.values());
        waiting.clear();
        all.forEach(this::save);
    }

    /** Takes a visit away that holds nothing any more. */
    void remove(Visit visit) {
        flush();
        keep(visit, "take back the visit of ", () -> visits.remove(visit), () -> {});
    }

    /** What was read from disk, with the visits that wait to be saved as they were typed. */
    Chart withUnsaved(Chart read) {
        Chart typed = read;
        for (Visit visit : waiting.values()) {
            typed = visit.patient().equals(read.patient().id()) ? typed.with(visit) : typed;
        }
        return typed;
    }

    private void save(Visit visit) {
        keep(visit, "save the visit of ", () -> visits.save(visit), () -> waiting.putIfAbsent(visit.id(), visit));
    }

    private void keep(Visit visit, String doing, Runnable work, Runnable refused) {
        var saving = new Desk.Saving(doing + Days.shortly(visit.date()), work, () -> kept(visit), () -> {
            refused.run();
            failing.set(true);
        });
        desk.save(tasks, saving);
    }

    private void kept(Visit visit) {
        last.set(Optional.of(new Saved(visit.id(), LocalTime.now(desk.clock()))));
        failing.set(!waiting.isEmpty() && failing.get());
    }
}
