package org.homestretch.ui.patient.record;

import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.homestretch.patient.episode.Episode;
import org.homestretch.progress.Chart;
import org.homestretch.progress.Visit;
import org.homestretch.ui.kit.work.Desk;
import org.homestretch.ui.kit.work.OpenRecord;
import org.homestretch.ui.kit.work.OpenRecord.Pace;
import org.homestretch.ui.kit.work.PatientSteps;
import org.homestretch.ui.kit.work.UndoStack;
import org.homestretch.ui.kit.work.View;

/** What is changed of the open record in the patients view: one change at a time, each with its way back. */
public final class RecordEdits {

    private final OpenRecord record;
    private final PatientSteps steps;
    private final ReadOnlyIntegerWrapper made = new ReadOnlyIntegerWrapper();

    public RecordEdits(OpenRecord record) {
        this.record = record;
        steps = record.steps(View.PATIENTS);
    }

    /** The record as it is to be seen today. */
    public ObjectBinding<Optional<Chart>> chart() {
        return record.chart();
    }

    /** Counts up with every change made here, and taken back. */
    public ReadOnlyIntegerProperty made() {
        return made.getReadOnlyProperty();
    }

    public BooleanBinding canUndo() {
        return steps.canUndo();
    }

    public BooleanBinding canRedo() {
        return steps.canRedo();
    }

    public Desk desk() {
        return record.desk();
    }

    public void change(EditName edit, UnaryOperator<Episode> change) {
        chart().get().ifPresent(open -> {
            Episode before = open.episode();
            Episode after = change.apply(before);
            if (!after.equals(before)) {
                record.put(after, Pace.of(edit.typed()));
                did(edit, () -> record.put(before, Pace.NOW), () -> record.put(after, Pace.NOW));
            }
        });
    }

    /** Changes the scores of today's visit, beginning it when there is none yet. */
    public void scoreToday(EditName edit, UnaryOperator<Visit> change) {
        desk().look();
        chart().get().ifPresent(open -> {
            Optional<Visit> before = open.visitOn(desk().today());
            Visit begun = open.visitFor(desk().today(), desk().user());
            Visit after = change.apply(begun);
            if (!after.equals(begun)) {
                record.put(after, Pace.NOW);
                did(edit, () -> unscore(before, after), () -> score(after));
            }
        });
    }

    public void undo() {
        steps.undo();
        count();
    }

    public void redo() {
        steps.redo();
        count();
    }

    /** Puts scores back into the visit as it is now: another view may have added to it meanwhile. */
    private void unscore(Optional<Visit> before, Visit after) {
        Visit now = asItIs(after);
        Visit unscored = now.withLeg(Optional.empty()).withBack(Optional.empty());
        if (before.isEmpty() && unscored.blank()) {
            record.remove(now);
        } else {
            score(before.orElse(unscored));
        }
    }

    private void score(Visit scored) {
        record.put(
                asItIs(scored)
                        .withLeg(scored.scores().leg())
                        .withBack(scored.scores().back()),
                Pace.NOW);
    }

    private Visit asItIs(Visit visit) {
        return chart().get().flatMap(open -> open.visitOn(visit.date())).orElse(visit);
    }

    private void did(EditName edit, Runnable undo, Runnable redo) {
        steps.did(new UndoStack.Step(edit.words(), edit.field(), undo, redo));
        count();
    }

    private void count() {
        made.set(made.get() + 1);
    }
}
