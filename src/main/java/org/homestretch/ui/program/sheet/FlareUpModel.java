package org.homestretch.ui.program.sheet;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import org.homestretch.advice.Case;
import org.homestretch.advice.Gate;
import org.homestretch.advice.HandingOut;
import org.homestretch.advice.Verdict;
import org.homestretch.basics.RoomWords;
import org.homestretch.program.Program;
import org.homestretch.program.SheetOrder;
import org.homestretch.ui.kit.paper.Held;
import org.homestretch.ui.kit.paper.Sender;
import org.homestretch.ui.kit.work.Workplace;
import org.homestretch.ui.program.edit.PatientNow;
import org.homestretch.ui.program.edit.ProgramModel;
import org.homestretch.ui.program.findings.FindingsModel;
import org.homestretch.ui.program.sheet.Handout.Leaving;

/** The easy set for a flare-up as a sheet of its own, beside the printed program, which stays as it is. */
public final class FlareUpModel {

    private static final RoomWords WORDS = RoomWords.of(FlareUpModel.class);

    private final Workplace window;
    private final PatientNow patient;
    private final ProgramModel model;
    private final HandingOut handing;
    private final Ways ways;
    private final BooleanBinding offered;

    /** Through which gate, with which words, and by which way. */
    public record Ways(Gate gate, Held held, Handout handout) {}

    public FlareUpModel(Workplace window, FindingsModel findings, HandingOut handing, Ways ways) {
        this.window = window;
        this.patient = findings.patient();
        this.model = findings.program();
        this.handing = handing;
        this.ways = ways;
        var file = model.file();
        offered = Bindings.createBooleanBinding(
                () -> model.open().get() && !file.earlier().get().isEmpty(), model.open(), file.earlier());
    }

    /** Whether the patient has a printed program to go back to. */
    public BooleanBinding offered() {
        return offered;
    }

    /** Shows the set, or says why there is none: a flag or the screen comes first, or nothing fits this patient. */
    void open(Consumer<Program> show) {
        patient.now()
                .ifPresent(now -> newest().flatMap(program -> handing.easySet(program, now))
                        .ifPresentOrElse(
                                set -> ways.held().pass(ways.gate().judgeSet(set, now), pass -> show.accept(set)),
                                () -> none(now)));
    }

    private void none(Case now) {
        Verdict verdict = ways.gate().judgeSet(newest().orElseThrow(), now);
        if (verdict.passes()) {
            window.notices().problem(WORDS.say("flareUp.none"));
        } else {
            ways.held().pass(verdict, pass -> {});
        }
    }

    private Optional<Program> newest() {
        return model.file().earlier().get().stream().findFirst();
    }

    void print(SheetOrder order) {
        send(order, ways.handout()::toPaper);
    }

    void saveAsPdf(SheetOrder order) {
        send(order, leaving -> ways.handout().toFile(leaving, WORDS.say("flareUp.file")));
    }

    /** What was shown a while ago has to pass again. */
    private void send(SheetOrder order, Consumer<Leaving> way) {
        patient.now()
                .map(now -> ways.gate().judgeSet(order.program(), now))
                .filter(verdict -> !ways.handout().busy().get())
                .ifPresent(verdict ->
                        ways.held().pass(verdict, pass -> way.accept(new Leaving(order, pass, new Beside(order)))));
    }

    /** Nothing on the screen changes by it. */
    private final class Beside implements Sender {

        private final SheetOrder order;

        Beside(SheetOrder order) {
            this.order = order;
        }

        @Override
        public void given() {}

        @Override
        public void kept() {}

        @Override
        public void toPaper() {
            print(order);
        }

        @Override
        public void toFile() {
            saveAsPdf(order);
        }
    }
}
