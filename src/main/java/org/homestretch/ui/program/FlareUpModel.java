package org.homestretch.ui.program;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import org.homestretch.advice.HandingOut;
import org.homestretch.program.Program;
import org.homestretch.ui.kit.Place;

/** The easy set for a flare-up as a sheet of its own, beside the printed program, which stays as it is. */
public final class FlareUpModel {

    private final BuilderModel.Window window;
    private final FindingsModel findings;
    private final ProgramModel model;
    private final PatientNow patient;
    private final HandingOut handing;
    private final BooleanBinding offered;

    FlareUpModel(BuilderModel.Window window, FindingsModel findings, PatientNow patient, HandingOut handing) {
        this.window = window;
        this.findings = findings;
        this.model = findings.program();
        this.patient = patient;
        this.handing = handing;
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
        return patient.now().flatMap(now -> handing.easySet(program, now));
    }
}
