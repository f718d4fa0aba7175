package org.homestretch.ui.program;

import java.util.Optional;
import org.homestretch.advice.Adviser;
import org.homestretch.advice.Case;
import org.homestretch.guidance.Thresholds;
import org.homestretch.program.Program;
import org.homestretch.ui.kit.Desk;

/** The patient on screen as the guidance sees them today; nothing while no record is read. */
final class PatientNow {

    private final Desk desk;
    private final ProgramModel model;
    private final Adviser adviser;

    PatientNow(Desk desk, ProgramModel model, Adviser adviser) {
        this.desk = desk;
        this.model = model;
        this.adviser = adviser;
    }

    /** With the program on screen. */
    Optional<Case> now() {
        return model.program().get().flatMap(this::with);
    }

    /** The clinic's numbers as the guidance takes them now. */
    Thresholds thresholds() {
        return adviser.thresholds();
    }

    Optional<Case> with(Program program) {
        return model.file().chart().get().map(chart -> Case.of(chart, program, adviser.thresholds(), desk.today()));
    }
}
