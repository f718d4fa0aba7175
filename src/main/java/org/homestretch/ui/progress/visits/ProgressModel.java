package org.homestretch.ui.progress.visits;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.homestretch.patient.Patient;
import org.homestretch.progress.Chart;
import org.homestretch.progress.Records;
import org.homestretch.progress.Visit;
import org.homestretch.ui.kit.work.Desk;
import org.homestretch.ui.kit.work.Tasks;
import org.homestretch.ui.kit.work.UndoStack;
import org.homestretch.ui.kit.work.View;

/** The record of the chosen patient's visits: read when the view comes up, changed as one types, every change undoable. */
public final class ProgressModel {

    /** How much there is to show. */
    public enum Extent {
        NOBODY,
        OPENING,
        NOTHING,
        FIRST_VISIT,
        COURSE
    }

    private final Desk desk;
    private final Tasks tasks;
    private final Records records;
    private final VisitSaver saver;
    private final UndoStack steps = new UndoStack();
    private final ReadOnlyObjectWrapper<Optional<Chart>> chart = new ReadOnlyObjectWrapper<>(Optional.empty());
    /** What is worked out from the record is worked out anew when the day turns. */
    private final ObjectBinding<Optional<Chart>> seen;

    private final ReadOnlyObjectWrapper<Optional<Visit>> today = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper opening = new ReadOnlyBooleanWrapper();
    private long edits;

    public ProgressModel(Desk desk, Tasks tasks, Records records) {
        this.desk = desk;
        this.tasks = tasks;
        this.records = records;
        this.saver = new VisitSaver(desk, tasks, records.visits());
        seen = Bindings.createObjectBinding(chart::get, chart, desk.day());
        desk.day().subscribe((before, now) -> beginDay());
        desk.chosen().subscribe(this::patientChanged);
    }

    /** The record on the screen; none while no patient is chosen or the record is on its way. */
    public ObjectBinding<Optional<Chart>> chart() {
        return seen;
    }

    public ObservableValue<Extent> extent() {
        return seen.flatMap(read -> desk.chosen().map(chosen -> extentOf(read, chosen)));
    }

    /** Today's visit; kept from its first entry on. */
    public ReadOnlyObjectProperty<Optional<Visit>> today() {
        return today.getReadOnlyProperty();
    }

    /** Whether the record of another patient is on its way; one that is read anew stays on the screen. */
    public ReadOnlyBooleanProperty opening() {
        return opening.getReadOnlyProperty();
    }

    /** Today's visit to enter something into: past midnight it is another one than the screen showed until now. */
    public Optional<Visit> entering() {
        desk.look();
        return today.get();
    }

    public Desk desk() {
        return desk;
    }

    public VisitSaver saver() {
        return saver;
    }

    public UndoStack steps() {
        return steps;
    }

    /** Reads the record anew, since other views change it too. */
    public void open() {
        saver.flush();
        desk.chosen().get().ifPresent(this::read);
    }

    /** Changes a visit and saves it. */
    public void make(VisitEdit edit) {
        Runnable make = () -> apply(edit, edit.make());
        make.run();
        steps.did(new UndoStack.Step(edit.words(), edit.text(), () -> apply(edit, edit.takeBack()), make));
    }

    /** Numbers of visits count all of the patient's visits from 1; today's may still be to come. */
    public int numberOf(Visit visit) {
        List<Visit> visits = chart.get().map(Chart::visits).orElse(List.of());
        return 1
                + (int) visits.stream()
                        .filter(other -> other.date().isBefore(visit.date()))
                        .count();
    }

    private static Extent extentOf(Optional<Chart> read, Optional<Patient> chosen) {
        if (chosen.isEmpty()) {
            return Extent.NOBODY;
        }
        return switch (read.map(chart -> chart.episodeVisits().size()).orElse(-1)) {
            case -1 -> Extent.OPENING;
            case 0 -> Extent.NOTHING;
            case 1 -> Extent.FIRST_VISIT;
            default -> Extent.COURSE;
        };
    }

    private void patientChanged() {
        Optional<UUID> shown = chart.get().map(read -> read.patient().id());
        if (!shown.equals(desk.chosen().get().map(Patient::id))) {
            saver.flush();
            steps.clear();
            chart.set(Optional.empty());
            today.set(Optional.empty());
            opening.set(false);
        }
        if (desk.place().get() == View.PROGRESS) {
            open();
        }
    }

    /** What was begun before midnight stays a visit of its day. */
    private void beginDay() {
        saver.flush();
        chart.get().ifPresent(this::show);
    }

    private void read(Patient patient) {
        long asked = edits;
        opening.set(chart.get().isEmpty());
        tasks.run(
                "open the visits of " + patient.name().full(),
                () -> records.of(patient),
                read -> arrived(read, asked),
                failure -> opening.set(false));
    }

    private void arrived(Chart read, long asked) {
        boolean stillChosen = desk.chosen().get().filter(read.patient()::equals).isPresent();
        if (stillChosen && asked == edits) {
            show(saver.withUnsaved(read));
        } else if (stillChosen) {
            open();
        }
    }

    private void show(Chart read) {
        Visit visit = read.visits().stream()
                .filter(one -> one.date().equals(desk.today()))
                .findFirst()
                .orElseGet(() -> newVisit(read.patient()));
        chart.set(Optional.of(read));
        today.set(Optional.of(visit));
        opening.set(false);
    }

    /** Kept apart from the record until something is entered; going back and forth does not change which one it is. */
    private Visit newVisit(Patient patient) {
        return today.get()
                .filter(visit -> visit.blank() && visit.patient().equals(patient.id()))
                .filter(visit -> visit.date().equals(desk.today()))
                .orElseGet(() -> Visit.on(desk.today(), patient.id(), desk.user()));
    }

    /** A visit another view took away meanwhile is left alone. */
    private void apply(VisitEdit edit, UnaryOperator<Visit> change) {
        visit(edit.visit()).map(change).ifPresent(changed -> {
            edits++;
            put(changed);
            save(changed, edit);
        });
    }

    private void put(Visit changed) {
        Chart now = chart.get().orElseThrow();
        chart.set(Optional.of(emptied(changed) ? now.without(changed) : now.with(changed)));
        if (isToday(changed)) {
            today.set(Optional.of(changed));
        }
    }

    private void save(Visit changed, VisitEdit edit) {
        if (emptied(changed)) {
            saver.remove(changed);
        } else if (edit.isTyped()) {
            saver.soon(changed);
        } else {
            saver.now(changed);
        }
    }

    /** Today's visit with nothing in it is as if it never was; an older one stays, it did take place. */
    private boolean emptied(Visit visit) {
        return isToday(visit) && visit.blank();
    }

    private boolean isToday(Visit visit) {
        return today.get().filter(one -> one.id().equals(visit.id())).isPresent();
    }

    private Optional<Visit> visit(UUID id) {
        return today.get()
                .filter(visit -> visit.id().equals(id))
                .or(() -> chart.get().flatMap(read -> read.visit(id)));
    }
}
