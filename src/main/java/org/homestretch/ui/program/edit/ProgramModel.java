package org.homestretch.ui.program.edit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;
import org.homestretch.advice.Remedy;
import org.homestretch.basics.RoomWords;
import org.homestretch.exercise.Exercise;
import org.homestretch.patient.episode.Side;
import org.homestretch.program.KeptCaution;
import org.homestretch.program.Prescription;
import org.homestretch.program.Program;
import org.homestretch.program.Since;
import org.homestretch.progress.Chart;
import org.homestretch.ui.kit.work.Notices;
import org.homestretch.ui.kit.work.OpenRecord;
import org.homestretch.ui.kit.work.PatientSteps;
import org.homestretch.ui.kit.work.UndoStack;
import org.homestretch.ui.kit.work.View;

/** The program being written for the chosen patient, and what can be done to it. */
public final class ProgramModel {

    private static final RoomWords WORDS = RoomWords.of(ProgramModel.class);

    private final ReadOnlyObjectWrapper<Optional<Program>> program = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final BooleanBinding open =
            Bindings.createBooleanBinding(() -> program.get().isPresent(), program);
    private final BooleanBinding begun = Bindings.createBooleanBinding(
            () -> program.get().filter(shown -> !shown.empty()).isPresent(), program);
    private final ProgramRows rows = new ProgramRows();
    private final ProgramFile file;
    private final PatientSteps steps;
    private final Notices notices;
    private final UndoOffer offer;

    public ProgramModel(OpenRecord record, Notices notices) {
        file = new ProgramFile(record);
        this.notices = notices;
        offer = new UndoOffer(notices, this::undo);
        steps = record.steps(View.PROGRAM);
        file.opened().subscribe(this::turnTo);
    }

    /** The program on screen; empty until a patient is chosen and the program is read. */
    public ReadOnlyObjectProperty<Optional<Program>> program() {
        return program.getReadOnlyProperty();
    }

    /** Whether a patient's program is on screen. */
    public BooleanBinding open() {
        return open;
    }

    /** Whether it has an exercise in it. */
    public BooleanBinding begun() {
        return begun;
    }

    public ObservableList<Row> rows() {
        return rows.view();
    }

    public ProgramFile file() {
        return file;
    }

    public PatientSteps steps() {
        return steps;
    }

    /** Where an exercise stands in the rows, or -1. */
    public int rowOf(Exercise exercise) {
        return rows.indexOf(exercise).orElse(-1);
    }

    public boolean has(Exercise exercise) {
        return program.get().filter(shown -> shown.has(exercise)).isPresent();
    }

    /** At the end of its group, at its usual dose, on the painful side; both sides where none is known. */
    public void add(Exercise exercise) {
        edit(WORDS.say("did.added", exercise.name()), "", now -> now.add(file.usual(exercise)));
    }

    public void addAt(Exercise exercise, int place) {
        edit(
                WORDS.say("did.added", exercise.name()),
                "",
                now -> now.add(file.usual(exercise)).move(exercise, place));
    }

    public void remove(Exercise exercise) {
        String words = WORDS.say("did.removed", exercise.name());
        edit(words, "", now -> now.remove(exercise));
        offer.after(words);
    }

    /** A new number of the dose; one out of its range is refused with the range in words. */
    public void dose(Exercise exercise, Column column, int value) {
        edit(
                WORDS.say("did.dose", column.words(), exercise.name()),
                exercise.id() + " " + column,
                now -> now.change(exercise, one -> one.dosed(column.write(one.dose(), value))));
    }

    public void side(Exercise exercise, Side side) {
        edit(WORDS.say("did.side", exercise.name()), "", now -> now.change(exercise, one -> one.on(side)));
    }

    public void note(Exercise exercise, String text) {
        String words = WORDS.say("did.note", exercise.name());
        edit(words, exercise.id() + " note", now -> now.change(exercise, one -> one.noted(text)));
    }

    /** To a place in its own group, counted from 0; past an end is that end. */
    public void move(Exercise exercise, int place) {
        edit(WORDS.say("did.moved", exercise.name()), "", now -> now.move(exercise, place));
    }

    public void moveBy(Exercise exercise, int places) {
        program.get().ifPresent(now -> {
            int place = now.in(exercise.area()).stream()
                    .map(Prescription::exercise)
                    .toList()
                    .indexOf(exercise);
            move(exercise, Math.max(0, place + places));
        });
    }

    public void reviewOn(Optional<LocalDate> day) {
        edit(WORDS.say("did.review"), "", now -> now.reviewedOn(day));
    }

    /** Takes over what another program prescribes, in place of what is there. */
    public void startFrom(String words, List<Prescription> prescriptions) {
        edit(words, "", now -> now.prescribing(prescriptions));
    }

    /** Leaves cautions as they are, each with the reason why, who decided and when. */
    public void keep(List<KeptCaution> all) {
        all.stream().findFirst().map(KeptCaution::words).ifPresent(words -> edit(words, "", now -> now.keeping(all)));
    }

    /** What was kept of these findings is not kept any more. */
    public void takeBack(List<KeptCaution> all) {
        edit(WORDS.say("did.reopened"), "", now -> now.reopening(all));
    }

    /** Puts another exercise in the place of one. */
    public void swap(Exercise old, Prescription instead) {
        String words = WORDS.say("did.swapped", old.name(), instead.exercise().name());
        edit(words, "", now -> now.swap(old, instead));
        offer.after(words);
    }

    /** Does what answers a caution or a suggestion. */
    public void follow(Remedy remedy) {
        edit(remedy.done(), "", remedy::in);
        offer.after(remedy.done());
    }

    public void undo() {
        steps.undo().ifPresent(words -> notices.tell(WORDS.say("undone", words)));
    }

    public void redo() {
        steps.redo().ifPresent(words -> notices.tell(WORDS.say("done.again", words)));
    }

    /** A draft was printed: it stays as it is, and what was changed meanwhile becomes the next version. */
    public void froze(Program draft, Program printed) {
        Program now = program.get().orElse(printed);
        if (!now.id().equals(draft.id())) {
            return;
        }
        file.froze(printed);
        display(printed);
        if (!now.equals(draft)) {
            show(now.nextVersion());
        }
    }

    /** What a draft changes of an exercise beside the program that was printed before it. */
    public Optional<String> sinceLast(Prescription one) {
        return program.get().filter(Program::draft).stream()
                .flatMap(draft -> file.earlier().get().stream().filter(old -> old.number() < draft.number()))
                .findFirst()
                .flatMap(before -> new Since(before).of(one));
    }

    /**
     * A state taken back to or done again, as it can stand now: what was printed since is a version that stays, and the
     * same again is that version.
     */
    private Program versioned(Program wanted) {
        return file.earlier().get().stream()
                .findFirst()
                .filter(last -> wanted.number() <= last.number())
                .map(last -> last.holdsTheSameAs(wanted) ? last : nextTo(last).takingOver(wanted))
                .orElse(wanted);
    }

    /** The draft on screen, or a new one after the printed program. */
    private Program nextTo(Program last) {
        return program.get()
                .filter(Program::draft)
                .filter(now -> now.number() > last.number())
                .orElseGet(last::editable);
    }

    /** The side an exercise is prescribed for; the painful one where it is not in the program. */
    public Side sideOf(Exercise exercise) {
        return program.get().stream()
                .flatMap(shown -> shown.prescriptions().stream())
                .filter(one -> one.exercise().equals(exercise))
                .map(Prescription::side)
                .findFirst()
                .orElseGet(this::painful);
    }

    /** The side that hurts; none while no record is read. */
    Side painful() {
        return file.chart().get().map(Chart::painful).orElse(Side.NONE);
    }

    private void edit(String words, String field, UnaryOperator<Program> change) {
        program.get().ifPresent(before -> {
            Program base = before.editable();
            Program after = change.apply(base);
            if (!after.equals(base)) {
                offer.withdraw();
                show(after);
                steps.did(new UndoStack.Step(words, field, () -> takeBackTo(before), () -> takeBackTo(after)));
            }
        });
    }

    private void turnTo(Optional<Program> opened) {
        opened.ifPresentOrElse(this::display, () -> {
            program.set(Optional.empty());
            rows.clear();
        });
    }

    private void takeBackTo(Program wanted) {
        show(versioned(wanted));
    }

    private void show(Program changed) {
        display(changed);
        file.keep(changed);
    }

    private void display(Program changed) {
        rows.show(changed);
        program.set(Optional.of(changed));
    }
}
