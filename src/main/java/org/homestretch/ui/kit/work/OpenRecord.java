package org.homestretch.ui.kit.work;

import java.time.LocalTime;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.homestretch.basics.RoomWords;
import org.homestretch.patient.Patient;
import org.homestretch.patient.episode.Episode;
import org.homestretch.program.Program;
import org.homestretch.progress.Chart;
import org.homestretch.progress.Records;
import org.homestretch.progress.Visit;

/** The record of the chosen patient, one for all views: read once, changed and saved by one way, told what others change. */
public final class OpenRecord {

    private static final RoomWords WORDS = RoomWords.of(OpenRecord.class);

    /** When a change goes to the disk: at once, or when typing has paused. */
    public enum Pace {
        NOW,
        TYPED;

        public static Pace of(boolean typed) {
            return typed ? TYPED : NOW;
        }
    }

    private final ReadOnlyObjectWrapper<Optional<Chart>> chart = new ReadOnlyObjectWrapper<>(Optional.empty());
    /** What is worked out from the record is worked out anew when the day turns. */
    private final ObjectBinding<Optional<Chart>> seen;

    private final ReadOnlyObjectWrapper<Optional<Chart>> read = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper opening = new ReadOnlyBooleanWrapper();
    private final ReadOnlyIntegerWrapper saves = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<Optional<Saved>> saved = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Map<View, PatientSteps> steps = new EnumMap<>(View.class);
    private final Map<Object, Saving> waiting = new LinkedHashMap<>();
    private final AtomicBoolean told = new AtomicBoolean();
    private final Desk desk;
    private final Tasks tasks;
    private final Records records;
    private long edits;
    private volatile Optional<UUID> shown = Optional.empty();
    private volatile Optional<Thread> saver = Optional.empty();

    /** What was saved last, by its key, and when. */
    public record Saved(Object key, LocalTime at) {}

    public OpenRecord(Desk desk, Tasks tasks, Records records) {
        this.desk = desk;
        this.tasks = tasks;
        this.records = records;
        seen = Bindings.createObjectBinding(chart::get, chart, desk.day());
        desk.chosen().subscribe(this::follow);
        records.changes().watch(this::changedInStore);
    }

    /** The record as it is to be seen today; nothing while nobody is chosen or it is on its way. */
    public ObjectBinding<Optional<Chart>> chart() {
        return seen;
    }

    /** The record as it last came from the store: the first time, and again when others changed it. */
    public ReadOnlyObjectProperty<Optional<Chart>> read() {
        return read.getReadOnlyProperty();
    }

    /** Whether the record of another patient is on its way; one that is read anew stays on the screen. */
    public ReadOnlyBooleanProperty opening() {
        return opening.getReadOnlyProperty();
    }

    /** Counts up with every save asked for, so that lists know when to look again. */
    public ReadOnlyIntegerProperty saves() {
        return saves.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Saved>> saved() {
        return saved.getReadOnlyProperty();
    }

    public Desk desk() {
        return desk;
    }

    public Records records() {
        return records;
    }

    public Tasks tasks() {
        return tasks;
    }

    /** What can be undone in one view, for each patient apart. */
    public PatientSteps steps(View view) {
        return steps.computeIfAbsent(view, one -> new PatientSteps(desk.chosen()));
    }

    public void put(Episode episode, Pace pace) {
        change(open -> open.with(episode));
        keep(
                pace,
                Saving.of(
                        episode.patient(),
                        episode,
                        whose(),
                        () -> records.patients().save(episode)));
    }

    public void put(Visit visit, Pace pace) {
        change(open -> open.with(visit));
        keep(pace, Saving.of(visit.id(), visit, whose(), () -> records.visits().save(visit)));
    }

    /** Takes away a visit that holds nothing any more. */
    public void remove(Visit visit) {
        change(open -> open.without(visit));
        keep(
                Pace.NOW,
                Saving.removal(visit.id(), whose(), () -> records.visits().remove(visit)));
    }

    /** Shows a change that is saved by {@link #save}. */
    public void change(UnaryOperator<Chart> change) {
        edits++;
        chart.set(chart.get().map(change));
    }

    /** Saves something of the record; what cannot be saved waits on the desk to be tried again. */
    public void save(Saving asked) {
        desk.save(tasks, asked.by(this::mine).then(() -> kept(asked), asked.refused()));
        saves.set(saves.get() + 1);
    }

    /** Saves what waits for a pause in typing, and tries again what was refused: what is read afterwards holds it. */
    public void flush() {
        saveWaiting();
        desk.tryAgain();
    }

    /** As a view comes to the front: what could not be saved or read is tried once more. */
    public void look() {
        flush();
        if (chart.get().isEmpty()) {
            desk.chosen().get().ifPresent(this::read);
        }
    }

    private void keep(Pace pace, Saving saving) {
        waiting.remove(saving.key());
        waiting.put(saving.key(), saving);
        if (pace == Pace.NOW) {
            saveWaiting();
        } else {
            tasks.later("save the record", this::saveWaiting);
        }
    }

    private void saveWaiting() {
        List<Saving> all = List.copyOf(waiting.values());
        waiting.clear();
        all.forEach(this::save);
    }

    private void kept(Saving asked) {
        saved.set(Optional.of(new Saved(asked.key(), LocalTime.now(desk.clock()))));
        asked.kept().run();
    }

    private void follow(Optional<Patient> chosen) {
        Optional<UUID> id = chosen.map(Patient::id);
        if (id.isPresent() && id.equals(shown)) {
            chart.set(chart.get().flatMap(open -> chosen.map(open::of)));
            return;
        }
        saveWaiting();
        shown = id;
        opening.set(false);
        read.set(Optional.empty());
        chart.set(Optional.empty());
        chosen.ifPresent(this::read);
    }

    private void read(Patient patient) {
        flush();
        long asked = edits;
        opening.set(chart.get().isEmpty());
        tasks.run(
                WORDS.say("work.open", patient.name().full()),
                () -> records.of(patient),
                now -> arrived(now, asked),
                failure -> opening.set(false));
    }

    /** What was read counts while its patient is in front; where something was changed meanwhile it is read again. */
    private void arrived(Chart now, long asked) {
        if (!shown.equals(Optional.of(now.patient().id()))) {
            return;
        }
        if (asked != edits) {
            desk.chosen().get().ifPresent(this::read);
            return;
        }
        Chart whole = withUnsaved(now);
        chart.set(Optional.of(whole));
        read.set(Optional.of(whole));
        opening.set(false);
    }

    /** What was read from disk, with what could not be saved to it yet as it was typed, in whichever view. */
    private Chart withUnsaved(Chart now) {
        UUID id = now.patient().id();
        Chart typed = desk.unsaved(Episode.class)
                .filter(episode -> episode.patient().equals(id))
                .reduce(now, Chart::with, (before, after) -> after);
        Chart visited = desk.unsaved(Visit.class)
                .filter(visit -> visit.patient().equals(id))
                .reduce(typed, Chart::with, (before, after) -> after);
        return desk.unsaved(Program.class)
                .filter(program -> program.patient().equals(id))
                .reduce(visited, Chart::with, (before, after) -> after);
    }

    /** Called by whoever saved it, on whichever thread; our own saves are on the screen already. */
    private void changedInStore(Optional<UUID> patient) {
        boolean ours = saver.equals(Optional.of(Thread.currentThread()));
        boolean inFront = shown.isPresent() && (patient.isEmpty() || patient.equals(shown));
        if (!ours && inFront && told.compareAndSet(false, true)) {
            tasks.run(WORDS.say("work.look"), () -> patient, this::readAgain);
        }
    }

    private void readAgain(Optional<UUID> changed) {
        told.set(false);
        desk.chosen()
                .get()
                .filter(patient -> changed.isEmpty() || changed.equals(Optional.of(patient.id())))
                .ifPresent(this::read);
    }

    private void mine(Runnable work) {
        saver = Optional.of(Thread.currentThread());
        try {
            work.run();
        } finally {
            saver = Optional.empty();
        }
    }

    private String whose() {
        return chart.get()
                .map(open -> WORDS.say("work.save", open.patient().name().full()))
                .orElseGet(() -> WORDS.say("work.save.record"));
    }
}
