package org.homestretch.ui.program;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import org.homestretch.program.Prescription;
import org.homestretch.program.Program;
import org.homestretch.ui.kit.Place;

/** The easy set for a flare-up as a sheet of its own, beside the printed program, which stays as it is. */
public final class FlareUpModel {

    private final BuilderModel.Window window;
    private final FindingsModel findings;
    private final ProgramModel model;
    private final Known known;
    private final Answers answers;
    private final Freezing freezing;
    private final BooleanBinding offered;

    FlareUpModel(BuilderModel.Window window, FindingsModel findings, Known known, Answers answers, Freezing freezing) {
        this.window = window;
        this.findings = findings;
        this.model = findings.program();
        this.known = known;
        this.answers = answers;
        this.freezing = freezing;
        var file = model.file();
        offered = Bindings.createBooleanBinding(
                () -> model.open().get() && !file.earlier().get().isEmpty(), model.open(), file.earlier());
    }

    /** Whether the patient has a printed program to go back to. */
    BooleanBinding offered() {
        return offered;
    }

    /** The set as a sheet, or nothing with the reason told: the screen comes first, and some must not exercise. */
    Optional<Program> set() {
        if (findings.found().get().screen().holds()) {
            window.notices().problem("No flare-up sheet yet. The red-flag screen comes first.");
            window.desk().place().set(Place.PATIENTS);
            return Optional.empty();
        }
        Optional<Program> set = newest().flatMap(this::easySet);
        if (set.isEmpty()) {
            window.notices().problem("No flare-up sheet. No exercise fits this patient now.");
        }
        return set;
    }

    private Optional<Program> newest() {
        return model.file().earlier().get().stream().findFirst();
    }

    private Optional<Program> easySet(Program program) {
        return known.now()
                .map(facts -> answers.maintenance()
                        .flareUp(facts.patient(), facts.history(), program.inOrder(), facts.painful()))
                .filter(exercises -> !exercises.isEmpty())
                .map(exercises -> freezing.handedOut(beside(program, exercises)));
    }

    private static Program beside(Program program, List<Prescription> exercises) {
        return new Program(
                UUID.randomUUID(), program.patient(), program.number(), exercises, Optional.empty(), Optional.empty());
    }
}
