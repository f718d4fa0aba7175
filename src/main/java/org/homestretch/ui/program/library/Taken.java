package org.homestretch.ui.program.library;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import org.homestretch.advice.Findings;
import org.homestretch.exercise.Exercise;
import org.homestretch.guidance.Finding;
import org.homestretch.program.Program;
import org.homestretch.ui.program.edit.ProgramModel;
import org.homestretch.ui.program.findings.FindingsModel;

/** What a tile of the library must know of the program beside it: what is in it, and what would be warned of. */
public record Taken(ProgramModel model, FindingsModel findings) {

    ObservableValue<Optional<Program>> program() {
        return model.program();
    }

    ObservableValue<Findings> found() {
        return findings.found();
    }

    boolean has(Exercise exercise) {
        return model.has(exercise);
    }

    boolean warned(Exercise exercise) {
        return findings.of(exercise).stream().anyMatch(Finding::objects);
    }
}
