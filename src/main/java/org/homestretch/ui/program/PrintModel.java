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
    private final Handing handing;

    /** What handing out takes of the world: where programs are kept and where sheets go. */
    public record Handing(Programs programs, Printing printing) {}

    PrintModel(Desk desk, Tasks tasks, Notices notices, SheetModel sheet, FindingsModel findings, Handing handing) {
        this.desk = desk;
        this.tasks = tasks;
        this.notices = notices;
        this.sheet = sheet;
        this.findings = findings;
        this.model = findings.program();
        this.handing = handing;
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
        whenReady(finished -> tasks.run(
                "print the sheet of " + finished.order().patient(),
                () -> handing.printing().print(finished),
                notices::tell));
    }

    /** Hands the sheet out as a file; that counts as printed, for it is in the patient's hands then. */
    public void saveAsPdf() {
        if (readiness.get() != Readiness.READY) {
            lead();
            return;
        }
        handing.printing()
                .chooseFile(fileName())
                .ifPresent(file -> whenReady(finished -> tasks.run(
                        "save the sheet as " + file.getFileName(),
                        () -> {
                            handing.printing().write(finished, file);
                            return file.getFileName();
                        },
                        name -> notices.tell("Sheet saved as " + name))));
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
        Program frozen = findings.asPrinted(program);
        SheetOrder order = sheet.order(frozen);
        busy.set(true);
        model.file().hold();
        tasks.run(
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
            handing.programs().save(order.program());
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

    private String fileName() {
        String patient = model.file().patient().map(one -> one.name().full()).orElse("Sheet");
        int number = model.program().get().map(Program::number).orElse(1);
        return patient.replaceAll("[^\\p{L}\\p{M}\\p{N} '-]", " ").strip() + ", Program " + number + ".pdf";
    }
}
