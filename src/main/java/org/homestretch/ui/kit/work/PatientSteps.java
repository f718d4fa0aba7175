package org.homestretch.ui.kit.work;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.homestretch.patient.Patient;

/** What can be undone and redone in one view, kept for each patient apart. */
public final class PatientSteps {

    private final Map<UUID, UndoStack> stacks = new HashMap<>();
    private final ObjectProperty<UndoStack> stack = new SimpleObjectProperty<>(new UndoStack());
    private final BooleanBinding canUndo = whether(stack.flatMap(UndoStack::canUndo));
    private final BooleanBinding canRedo = whether(stack.flatMap(UndoStack::canRedo));

    PatientSteps(ObservableValue<Optional<Patient>> chosen) {
        chosen.subscribe(patient -> turnTo(patient.map(Patient::id)));
    }

    public BooleanBinding canUndo() {
        return canUndo;
    }

    public BooleanBinding canRedo() {
        return canRedo;
    }

    /** Remembers a change just made; its way back acts on the patient who is in front. */
    public void did(UndoStack.Step step) {
        stack.get().did(step);
    }

    /** Takes the last change back and says which it was. */
    public Optional<String> undo() {
        return stack.get().undo();
    }

    /** Makes the change again that was last taken back and says which it was. */
    public Optional<String> redo() {
        return stack.get().redo();
    }

    private static BooleanBinding whether(ObservableValue<Boolean> value) {
        return Bindings.createBooleanBinding(value::getValue, value);
    }

    private void turnTo(Optional<UUID> patient) {
        stack.set(patient.map(id -> stacks.computeIfAbsent(id, fresh -> new UndoStack()))
                .orElseGet(UndoStack::new));
    }
}
