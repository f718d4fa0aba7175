package org.homestretch.ui.program;

import java.util.Optional;
import org.homestretch.guidance.Guidance;
import org.homestretch.program.Program;
import org.homestretch.ui.kit.Desk;

/** What is known of the patient on screen, as the guidance is told it today. */
final class Known {

    private final Desk desk;
    private final ProgramModel model;
    private final Guidance guidance;

    Known(Desk desk, ProgramModel model, Guidance guidance) {
        this.desk = desk;
        this.model = model;
        this.guidance = guidance;
    }

    /** With the program on screen. */
    Optional<Facts> now() {
        return model.program().get().flatMap(this::with);
    }

    Optional<Facts> with(Program program) {
        return Facts.of(model.file(), program, guidance.thresholds(), desk.today());
    }
}
