package org.homestretch.ui.progress.visits;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.homestretch.patient.Patient;
import org.homestretch.progress.Chart;
import org.homestretch.progress.Visit;
import org.homestretch.ui.kit.work.Desk;
import org.homestretch.ui.kit.work.OpenRecord;
import org.homestretch.ui.kit.work.OpenRecord.Pace;
import org.homestretch.ui.kit.work.PatientSteps;
import org.homestretch.ui.kit.work.UndoStack;
import org.homestretch.ui.kit.work.View;

/** The visits of the open record: today's among them, changed as one types, every change undoable. */
public final class ProgressModel {

    /** How much there is to show. */
    public enum Extent {
        NOBODY,
        OPENING,
        NOTHING,
        FIRST_VISIT,
        COURSE
    }

    private final OpenRecord record;
    private final Desk desk;
    private final PatientSteps steps;
    private final ReadOnlyObjectWrapper<Optional<Visit>> today = new ReadOnlyObjectWrapper<>(Optional.empty());

    public ProgressModel(OpenRecord record) {
        this.record = record;
        desk = record.desk();
        steps = record.steps(View.PROGRESS);
        record.chart().subscribe(this::show);
        desk.day().subscribe((before, now) -> show(record.chart().get()));
    }

    /** The record on the screen; none while no patient is chosen or the record is on its way. */
    public ObjectBinding<Optional<Chart>> chart() {
        return record.chart();
    }

    public ObservableValue<Extent> extent() {
        return record.chart().flatMap(read -> desk.chosen().map(chosen -> extentOf(read, chosen)));
    }

    /** Today's visit; kept from its first entry on. */
    public ReadOnlyObjectProperty<Optional<Visit>> today() {
        return today.getReadOnlyProperty();
    }

    /** Whether the record of another patient is on its way; one that is read anew stays on the screen. */
    public ReadOnlyBooleanProperty opening() {
        return record.opening();
    }

    /** Today's visit to enter something into: past midnight it is another one than the screen showed until now. */
    public Optional<Visit> entering() {
        desk.look();
        return today.get();
    }

    public Desk desk() {
        return desk;
    }

    public OpenRecord record() {
        return record;
    }

    public PatientSteps steps() {
        return steps;
    }

    /** Whether something could not be saved. */
    public BooleanBinding failing() {
        return desk.unsaved().greaterThan(0);
    }

    /** Changes a visit and saves it. */
    public void make(VisitEdit edit) {
        Runnable make = () -> apply(edit, edit.make());
        make.run();
        steps.did(new UndoStack.Step(edit.words(), edit.text(), () -> apply(edit, edit.takeBack()), make));
    }

    /** Numbers of visits count all of the patient's visits from 1; today's may still be to come. */
    public int numberOf(Visit visit) {
        List<Visit> visits = chart().get().map(Chart::visits).orElse(List.of());
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

    /** What was begun before midnight stays a visit of its day. */
    private void show(Optional<Chart> read) {
        today.set(read.map(chart -> chart.visitOn(desk.today()).orElseGet(() -> newVisit(chart.patient()))));
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
            boolean ofToday = isToday(changed);
            if (ofToday) {
                today.set(Optional.of(changed));
            }
            // Today's visit with nothing in it is as if it never was; an older one stays, it did take place.
            if (ofToday && changed.blank()) {
                record.remove(changed);
            } else {
                record.put(changed, Pace.of(edit.isTyped()));
            }
        });
    }

    private boolean isToday(Visit visit) {
        return today.get().filter(one -> one.id().equals(visit.id())).isPresent();
    }

    private Optional<Visit> visit(UUID id) {
        return today.get()
                .filter(visit -> visit.id().equals(id))
                .or(() -> chart().get().flatMap(read -> read.visit(id)));
    }
}
