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
    private final ReadOnlyObjectWrapper<Optional<LocalTime>> savedAt = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper failing = new ReadOnlyBooleanWrapper();

    VisitSaver(Desk desk, Tasks tasks, Visits visits) {
        this.desk = desk;
        this.tasks = tasks;
        this.visits = visits;
    }

    /** When something was last saved. */
    ReadOnlyObjectProperty<Optional<LocalTime>> savedAt() {
        return savedAt.getReadOnlyProperty();
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
        keep("take back the visit of " + Days.shortly(visit.date()), () -> visits.remove(visit), () -> {});
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
        keep(
                "save the visit of " + Days.shortly(visit.date()),
                () -> visits.save(visit),
                () -> waiting.putIfAbsent(visit.id(), visit));
    }

    private void keep(String what, Runnable work, Runnable refused) {
        desk.save(tasks, new Desk.Saving(what, work, this::kept, () -> {
            refused.run();
            failing.set(true);
        }));
    }

    private void kept() {
        savedAt.set(Optional.of(LocalTime.now(desk.clock())));
        failing.set(!waiting.isEmpty() && failing.get());
    }
}
