package org.homestretch.ui.patient.record;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.homestretch.basics.Journal;
import org.homestretch.patient.Patient;
import org.homestretch.patient.episode.Episode;
import org.homestretch.progress.Chart;
import org.homestretch.progress.Records;
import org.homestretch.progress.Visit;
import org.homestretch.ui.kit.work.Desk;
import org.homestretch.ui.kit.work.Saving;
import org.homestretch.ui.kit.work.Tasks;
import org.homestretch.ui.kit.work.UndoStack;

/** The record in front: it follows the chosen patient, takes changes one by one, saves each and can take it back. */
public final class OpenRecord {

    private final ReadOnlyObjectWrapper<Optional<Chart>> chart = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectBinding<Optional<Chart>> seen;
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyIntegerWrapper saves = new ReadOnlyIntegerWrapper();
    private final Map<UUID, UndoStack> stacks = new HashMap<>();
    private final Desk desk;
    private final Tasks tasks;
    private final Records records;
    private final Journal journal;
    private Optional<Runnable> unsaved = Optional.empty();
    private int edits;

    public OpenRecord(Desk desk, Tasks tasks, Sources shelves) {
        this.desk = desk;
        this.tasks = tasks;
        this.records = shelves.records();
        this.journal = shelves.journal();
        seen = Bindings.createObjectBinding(chart::get, chart, desk.day());
        desk.chosen().subscribe(this::follow);
    }

    /** The record as it is to be seen today: what is worked out from it is worked out anew when the day turns. */
    public ObjectBinding<Optional<Chart>> chart() {
        return seen;
    }

    /** Counts up with every save asked for, so that lists know when to look again. */
    public ReadOnlyIntegerProperty saves() {
        return saves.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canUndo() {
        return canUndo.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canRedo() {
        return canRedo.getReadOnlyProperty();
    }

    public Desk desk() {
        return desk;
    }

    public void change(EditName edit, UnaryOperator<Episode> change) {
        chart.get().ifPresent(open -> {
            Episode before = open.episode();
            Episode after = change.apply(before);
            if (!after.equals(before)) {
                put(after, edit);
                did(edit, () -> put(before, EditName.choice("")), () -> put(after, EditName.choice("")));
            }
        });
    }

    /** Changes the scores of today's visit, beginning it when there is none yet. */
    public void scoreToday(EditName edit, UnaryOperator<Visit> change) {
        desk.look();
        chart.get().ifPresent(open -> {
            Optional<Visit> before = open.visitOn(desk.today());
            Visit begun =
                    before.orElseGet(() -> Visit.on(desk.today(), open.patient().id(), desk.user()));
            Visit after = change.apply(begun);
            if (!after.equals(begun)) {
                put(after);
                did(edit, () -> unscore(before, after), () -> score(after));
            }
        });
    }

    public void undo() {
        stack().ifPresent(UndoStack::undo);
        refresh();
    }

    public void redo() {
        stack().ifPresent(UndoStack::redo);
        refresh();
    }

    /** Reads the record again, for what other views added to it. */
    public void reload() {
        desk.chosen().get().ifPresent(this::open);
    }

    private void follow(Optional<Patient> chosen) {
        UUID shown = chart.get().map(open -> open.patient().id()).orElse(null);
        if (chosen.isPresent() && chosen.get().id().equals(shown)) {
            Chart open = chart.get().orElseThrow();
            chart.set(Optional.of(open.of(chosen.get())));
            return;
        }
        saveNow();
        chart.set(Optional.empty());
        refresh();
        chosen.ifPresent(this::open);
    }

    private void open(Patient patient) {
        saveNow();
        desk.tryAgain();
        int asked = edits;
        tasks.run(
                "open " + patient.name().full(),
                () -> records.of(patient).withActs(journal.of(patient.id())),
                read -> show(read, asked));
    }

    /** What was read counts only while its patient is in front and nothing was changed since it was asked for. */
    private void show(Chart read, int asked) {
        boolean inFront = desk.chosen()
                .get()
                .map(Patient::id)
                .equals(Optional.of(read.patient().id()));
        if (inFront && asked == edits) {
            chart.set(Optional.of(withUnsaved(read)));
            refresh();
        }
    }

    private void put(Episode episode, EditName edit) {
        show(open -> open.with(episode));
        Runnable save = () -> save(Saving.of(
                episode.patient(), episode, whose(), () -> records.patients().save(episode)));
        if (edit.typed()) {
            unsaved = Optional.of(save);
            tasks.later("record " + episode.patient(), this::saveNow);
        } else {
            unsaved = Optional.empty();
            save.run();
        }
    }

    private void put(Visit visit) {
        show(open -> open.with(visit));
        save(Saving.of(visit.id(), visit, whose(), () -> records.visits().save(visit)));
    }

    /** Puts scores back into the visit as it is now: another view may have added to it meanwhile. */
    private void unscore(Optional<Visit> before, Visit after) {
        Visit now = chart.get().flatMap(open -> open.visitOn(after.date())).orElse(after);
        Visit unscored = now.withLeg(Optional.empty()).withBack(Optional.empty());
        if (before.isEmpty() && unscored.blank()) {
            take(now);
        } else {
            score(before.orElse(unscored));
        }
    }

    private void score(Visit scored) {
        Visit now = chart.get().flatMap(open -> open.visitOn(scored.date())).orElse(scored);
        put(now.withLeg(scored.scores().leg()).withBack(scored.scores().back()));
    }

    private void take(Visit visit) {
        show(open -> open.without(visit));
        save(Saving.removal(visit.id(), whose(), () -> records.visits().remove(visit)));
    }

    private void show(UnaryOperator<Chart> change) {
        edits++;
        chart.set(chart.get().map(change));
    }

    private void saveNow() {
        unsaved.ifPresent(Runnable::run);
        unsaved = Optional.empty();
    }

    private void save(Saving saving) {
        desk.save(tasks, saving);
        saves.set(saves.get() + 1);
    }

    private String whose() {
        return "save " + chart.get().map(open -> open.patient().name().full()).orElse("the record");
    }

    /** What was read from disk, with what could not be saved to it yet as it was typed, in whichever view. */
    private Chart withUnsaved(Chart read) {
        UUID id = read.patient().id();
        Chart typed = desk.unsaved(Episode.class)
                .filter(episode -> episode.patient().equals(id))
                .reduce(read, Chart::with, (before, after) -> after);
        return desk.unsaved(Visit.class)
                .filter(visit -> visit.patient().equals(id))
                .reduce(typed, Chart::with, (before, after) -> after);
    }

    private void did(EditName edit, Runnable undo, Runnable redo) {
        stack().ifPresent(stack -> stack.did(new UndoStack.Step(edit.words(), edit.field(), undo, redo)));
        refresh();
    }

    private Optional<UndoStack> stack() {
        return chart.get().map(open -> stacks.computeIfAbsent(open.patient().id(), id -> new UndoStack()));
    }

    private void refresh() {
        canUndo.set(stack().map(stack -> stack.canUndo().get()).orElse(false));
        canRedo.set(stack().map(stack -> stack.canRedo().get()).orElse(false));
    }
}
