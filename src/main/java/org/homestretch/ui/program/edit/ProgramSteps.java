package org.homestretch.ui.program.edit;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.homestretch.program.Program;
import org.homestretch.ui.kit.work.UndoStack;

/** The steps that can be undone and redone, kept for each patient apart. */
public final class ProgramSteps {

    private final Map<UUID, UndoStack> stacks = new HashMap<>();
    private final ObjectProperty<UndoStack> stack = new SimpleObjectProperty<>(new UndoStack());
    private final Consumer<Program> show;

    ProgramSteps(Consumer<Program> show) {
        this.show = show;
    }

    public ObservableValue<Boolean> canUndo() {
        return stack.flatMap(UndoStack::canUndo);
    }

    public ObservableValue<Boolean> canRedo() {
        return stack.flatMap(UndoStack::canRedo);
    }

    public void turnTo(Optional<UUID> patient) {
        stack.set(patient.map(id -> stacks.computeIfAbsent(id, fresh -> new UndoStack()))
                .orElseGet(UndoStack::new));
    }

    void did(String words, String field, Program before, Program after) {
        stack.get().did(new UndoStack.Step(words, field, () -> show.accept(before), () -> show.accept(after)));
    }

    Optional<String> undo() {
        return stack.get().undo();
    }

    Optional<String> redo() {
        return stack.get().redo();
    }
}
