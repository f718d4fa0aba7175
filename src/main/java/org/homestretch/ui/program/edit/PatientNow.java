package org.homestretch.ui.program.edit;

import java.time.LocalDate;
import java.util.Optional;
import org.homestretch.advice.Adviser;
import org.homestretch.advice.Case;
import org.homestretch.guidance.Thresholds;
import org.homestretch.program.Program;
import org.homestretch.progress.Chart;
import org.homestretch.ui.kit.work.Desk;

/** The patient on screen as the guidance sees them today, made once for each change; nothing while no record is read. */
public final class PatientNow {

    /** All that a case is made of. */
    private record Of(Chart chart, Program program, Thresholds thresholds, LocalDate day) {

        Case made() {
            return Case.of(chart, program, thresholds, day);
        }
    }

    private record Made(Of of, Case patient) {}

    private final Desk desk;
    private final ProgramModel model;
    private final Adviser adviser;
    private Optional<Made> last = Optional.empty();

    public PatientNow(Desk desk, ProgramModel model, Adviser adviser) {
        this.desk = desk;
        this.model = model;
        this.adviser = adviser;
    }

    /** With the program on screen. */
    public Optional<Case> now() {
        return model.program().get().flatMap(this::with);
    }

    /** The clinic's numbers as the guidance takes them now. */
    public Thresholds thresholds() {
        return adviser.thresholds();
    }

    public Optional<Case> with(Program program) {
        return model.file().chart().get().map(chart -> of(new Of(chart, program, adviser.thresholds(), desk.today())));
    }

    /** Asked for by every tile and row that is drawn. */
    private Case of(Of wanted) {
        Made made = last.filter(one -> one.of().equals(wanted)).orElseGet(() -> new Made(wanted, wanted.made()));
        last = Optional.of(made);
        return made.patient();
    }
}
