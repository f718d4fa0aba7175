package org.homestretch.ui.program;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.homestretch.program.Program;
import org.homestretch.program.Programs;
import org.homestretch.program.SheetOrder;
import org.homestretch.ui.kit.Desk;
import org.homestretch.ui.kit.Notices;
import org.homestretch.ui.kit.Place;
import org.homestretch.ui.kit.Tasks;

/** Hands the sheet out: first the program is frozen and kept, then the sheet goes to paper or to a file. */
public final class PrintModel {

    /** What stands between the program and its sheet. */
    enum Readiness {
        NOTHING("Print sheet"),
        SCREEN_FIRST("Screen first"),
        HELD("Held: record the action"),
        STOPPED("Stopped, see Cautions"),
        REASON_FIRST("Reason first"),
        READY("Print sheet");

        private final String words;

        Readiness(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ObjectBinding<Readiness> readiness;
    private final Desk desk;
    private final Tasks tasks;
    private final Notices notices;
    private final FindingsModel findings;
    private final ProgramModel model;
    private final SheetModel sheet;
    private final Freezing freezing;
    private final Programs programs;
    private final Handout handout;

    /** What handing out takes of the world: where programs are kept and where sheets go. */
    public record Handing(Programs programs, Printing printing) {}

    PrintModel(
            BuilderModel.Window window, SheetModel sheet, FindingsModel findings, Freezing freezing, Handing handing) {
        this.desk = window.desk();
        this.tasks = window.tasks();
        this.notices = window.notices();
        this.freezing = freezing;
        this.sheet = sheet;
        this.findings = findings;
        this.model = findings.program();
        programs = handing.programs();
        handout = new Handout(tasks, notices, handing.printing());
        readiness = Bindings.createObjectBinding(
                this::judge, model.program(), model.file().episode(), findings.found());
    }

    ObjectBinding<Readiness> readiness() {
        return readiness;
    }

    /** Whether a sheet is being made. */
    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /** Prints, or leads to what has to be done before. */
    public void print() {
        whenReady(handout::toPaper);
    }

    /** A sheet that stands beside the program, which stays as it is. */
    void handOut(SheetOrder order) {
        make(order, handout::toPaper);
    }

    void handOutAsPdf(SheetOrder order) {
        handout.chooseFile(model.file().patient(), "Flare-up")
                .ifPresent(file -> make(order, finished -> handout.toFile(finished, file)));
    }

    private void make(SheetOrder order, Consumer<Printing.Finished> handOut) {
        tasks.aside("make the sheet of " + order.patient(), () -> sheet.make(order), handOut);
    }

    /** Hands the sheet out as a file; that counts as printed, for it is in the patient's hands then. */
    public void saveAsPdf() {
        if (readiness.get() != Readiness.READY) {
            lead();
            return;
        }
        String what = "Program " + model.program().get().map(Program::number).orElse(1);
        handout.chooseFile(model.file().patient(), what)
                .ifPresent(file -> whenReady(finished -> handout.toFile(finished, file)));
    }

    private void whenReady(Consumer<Printing.Finished> handOut) {
        if (readiness.get() == Readiness.READY) {
            model.program().get().filter(program -> !busy.get()).ifPresent(program -> freeze(program, handOut));
        } else {
            lead();
        }
    }

    private void lead() {
        switch (readiness.get()) {
            case SCREEN_FIRST, HELD -> desk.place().set(Place.PATIENTS);
            case STOPPED -> notices.problem("Not printed. What is marked Stop under Cautions cannot be passed.");
            case REASON_FIRST -> notices.problem("Not printed. What is not advised needs a reason, or to go.");
            case NOTHING, READY -> {}
        }
    }

    /** The sheet is made before the program is frozen: one that cannot be made leaves a draft behind. */
    private void freeze(Program program, Consumer<Printing.Finished> handOut) {
        Program frozen = freezing.asPrinted(program);
        SheetOrder order = sheet.order(frozen);
        busy.set(true);
        model.file().hold();
        tasks.aside(
                "make the sheet of " + order.patient(),
                () -> made(order, program),
                finished -> {
                    busy.set(false);
                    settle(program, frozen);
                    handOut.accept(finished);
                },
                failure -> {
                    busy.set(false);
                    model.file().release();
                });
    }

    private Printing.Finished made(SheetOrder order, Program before) {
        Printing.Finished finished = sheet.make(order);
        if (before.draft()) {
            programs.save(order.program());
        }
        return finished;
    }

    private void settle(Program before, Program frozen) {
        if (before.draft()) {
            model.froze(before, frozen);
        } else {
            model.file().release();
        }
    }

    private Readiness judge() {
        Optional<Program> program = model.program().get().filter(one -> !one.empty());
        if (program.isEmpty() || model.file().episode().get() == null) {
            return Readiness.NOTHING;
        }
        return switch (findings.found().get().screen()) {
            case ABSENT, INCOMPLETE, OVERTAKEN, TOO_OLD -> Readiness.SCREEN_FIRST;
            case POSITIVE_WITHOUT_ACTION -> Readiness.HELD;
            case VALID, POSITIVE_WITH_ACTION -> afterScreen(findings.found().get());
        };
    }

    private static Readiness afterScreen(Findings found) {
        if (found.stopped()) {
            return Readiness.STOPPED;
        }
        return found.wantsReason() ? Readiness.REASON_FIRST : Readiness.READY;
    }
}
