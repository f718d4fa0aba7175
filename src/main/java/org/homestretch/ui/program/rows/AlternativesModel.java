package org.homestretch.ui.program.rows;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.homestretch.advice.Adviser;
import org.homestretch.advice.Case;
import org.homestretch.basics.RoomWords;
import org.homestretch.exercise.Exercise;
import org.homestretch.guidance.suggest.Replacement;
import org.homestretch.program.Prescription;
import org.homestretch.program.Program;
import org.homestretch.ui.kit.work.Tasks;
import org.homestretch.ui.program.edit.PatientNow;
import org.homestretch.ui.program.edit.ProgramModel;
import org.homestretch.ui.program.edit.RowCursor;

/** What could stand in for the exercise of a row, while the list of it is open. */
public final class AlternativesModel {

    private static final RoomWords WORDS = RoomWords.of(AlternativesModel.class);

    /** The exercise asked about, and what could take its place, the likeliest first. */
    public record Offer(Exercise exercise, List<Replacement> choices) {}

    private final ReadOnlyObjectWrapper<Optional<Offer>> offer = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Tasks tasks;
    private final ProgramModel model;
    private final RowCursor cursor;
    private final PatientNow patient;
    private final Adviser adviser;

    public AlternativesModel(Tasks tasks, ProgramModel model, RowCursor cursor, PatientNow patient, Adviser adviser) {
        this.tasks = tasks;
        this.model = model;
        this.cursor = cursor;
        this.patient = patient;
        this.adviser = adviser;
        model.program().subscribe(changed -> close());
    }

    public ReadOnlyObjectProperty<Optional<Offer>> offer() {
        return offer.getReadOnlyProperty();
    }

    /** Looks for what could stand in for an exercise and shows it. */
    public void open(Exercise exercise) {
        cursor.goTo(exercise);
        model.program()
                .get()
                .ifPresent(program -> program.prescriptions().stream()
                        .filter(one -> one.exercise().equals(exercise))
                        .findFirst()
                        .ifPresent(replaced -> patient.now().ifPresent(now -> search(program, replaced, now))));
    }

    private void search(Program program, Prescription replaced, Case now) {
        tasks.aside(
                WORDS.say("doing.alternatives"),
                () -> adviser.replacements()
                        .of(now.patient(), now.history(), program.prescriptions(), replaced, now.painful()),
                found -> show(program, new Offer(replaced.exercise(), found)));
    }

    /** What was found for a program that was changed meanwhile is not shown. */
    private void show(Program searched, Offer found) {
        model.program().get().filter(searched::equals).ifPresent(same -> offer.set(Optional.of(found)));
    }

    void choose(Replacement choice) {
        offer.get().ifPresent(open -> {
            close();
            model.swap(open.exercise(), choice.prescription());
            cursor.goTo(choice.prescription().exercise());
        });
    }

    public void close() {
        offer.set(Optional.empty());
    }
}
