package org.homestretch.ui.program.sheet;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import org.homestretch.advice.Gate;
import org.homestretch.advice.Verdict;
import org.homestretch.advice.Verdict.Readiness;
import org.homestretch.basics.RoomWords;
import org.homestretch.program.Program;
import org.homestretch.program.SheetOrder;
import org.homestretch.ui.kit.paper.Held;
import org.homestretch.ui.kit.paper.Sender;
import org.homestretch.ui.program.edit.ProgramModel;
import org.homestretch.ui.program.findings.FindingsModel;
import org.homestretch.ui.program.sheet.Handout.Leaving;

/** Hands the sheet of the program on screen out: through the gate, to paper or to a file, and only then frozen. */
public final class PrintModel {

    private static final RoomWords WORDS = RoomWords.of(PrintModel.class);

    private final ObjectBinding<Readiness> readiness;
    private final Gate gate;
    private final Held held;
    private final FindingsModel findings;
    private final ProgramModel model;
    private final SheetModel sheet;
    private final Handout handout;

    public PrintModel(SheetModel sheet, FindingsModel findings, Gate gate, Held held, Handout handout) {
        this.sheet = sheet;
        this.findings = findings;
        this.model = findings.program();
        this.gate = gate;
        this.held = held;
        this.handout = handout;
        readiness = Bindings.createObjectBinding(this::readinessNow, model.program(), findings.found());
        readiness.subscribe((before, now) -> held.over());
    }

    public ObjectBinding<Readiness> readiness() {
        return readiness;
    }

    /** What the button says: to print, or what has to be done before. */
    static String words(Readiness readiness) {
        return WORDS.say(
                switch (readiness) {
                    case NOTHING, READY, OLD_SCREEN -> "print";
                    case SCREEN_FIRST -> "print.screenFirst";
                    case HELD -> "print.held";
                    case STOPPED -> "print.stopped";
                    case SIDE_FIRST -> "print.sideFirst";
                    case REASON_FIRST -> "print.reasonFirst";
                });
    }

    /** Whether a press of the button lets the sheet go, or asks a clinician to; else it leads to what comes before. */
    static boolean mayLeave(Readiness readiness) {
        return readiness == Readiness.READY || readiness == Readiness.OLD_SCREEN;
    }

    /** Whether a sheet is being made. */
    public ReadOnlyBooleanProperty busy() {
        return handout.busy();
    }

    /** Prints, or leads to what has to be done before. */
    public void print() {
        whenReady(handout::toPaper);
    }

    /** Hands the sheet out as a file; that counts as given, for it is in the patient's hands then. */
    public void saveAsPdf() {
        whenReady(leaving -> handout.toFile(
                leaving, WORDS.say("program.number", leaving.order().program().number())));
    }

    /** The gate is asked anew at each press: a window may have been left open over night. */
    private void whenReady(Consumer<Leaving> send) {
        model.program()
                .get()
                .filter(program -> !busy().get())
                .ifPresent(program -> held.pass(now(program), verdict -> send.accept(leaving(program, verdict))));
    }

    private Leaving leaving(Program program, Verdict verdict) {
        SheetOrder order = sheet.order(program);
        return new Leaving(order, verdict, new OnScreen(program, order.program()));
    }

    private Verdict now(Program program) {
        return findings.patient()
                .with(program)
                .map(patient -> gate.judge(program, patient))
                .orElse(Verdict.NOTHING);
    }

    private Readiness readinessNow() {
        Optional<Program> program = model.program().get();
        return program.flatMap(one -> findings.patient()
                        .with(one)
                        .map(patient ->
                                gate.judge(one, patient, findings.found().get())))
                .map(Verdict::readiness)
                .orElse(Readiness.NOTHING);
    }

    /** The program on screen stays a draft until its sheet is given; what was changed meanwhile is the next version. */
    private final class OnScreen implements Sender {

        private final Program before;
        private final Program frozen;

        OnScreen(Program before, Program frozen) {
            this.before = before;
            this.frozen = frozen;
        }

        @Override
        public void begin() {
            model.file().hold();
        }

        @Override
        public void given() {
            if (before.draft()) {
                model.froze(before, frozen);
            } else {
                model.file().release();
            }
        }

        @Override
        public void kept() {
            model.file().release();
        }

        @Override
        public void toPaper() {
            print();
        }

        @Override
        public void toFile() {
            saveAsPdf();
        }
    }
}
