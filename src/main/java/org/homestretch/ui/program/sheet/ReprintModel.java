package org.homestretch.ui.program.sheet;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.homestretch.advice.Adviser;
import org.homestretch.advice.Case;
import org.homestretch.advice.Gate;
import org.homestretch.advice.HandingOut;
import org.homestretch.advice.PaperTrail;
import org.homestretch.advice.Verdict;
import org.homestretch.basics.RoomWords;
import org.homestretch.patient.Patient;
import org.homestretch.program.Program;
import org.homestretch.program.SheetOrder;
import org.homestretch.progress.Chart;
import org.homestretch.progress.GivenSheet;
import org.homestretch.progress.Records;
import org.homestretch.ui.kit.paper.Held;
import org.homestretch.ui.kit.paper.Sender;
import org.homestretch.ui.kit.work.Workplace;
import org.homestretch.ui.program.edit.ProgramModel;
import org.homestretch.ui.program.sheet.Handout.Leaving;

/** Hands printed sheets out once more, through the same gate, and settles what became of a sheet nobody was sure of. */
public final class ReprintModel {

    private static final RoomWords WORDS = RoomWords.of(ReprintModel.class);

    private final Workplace window;
    private final Records records;
    private final Counter counter;
    private final Adviser adviser;
    private final ProgramModel model;
    private final Ways ways;

    /** Through which gate, with which words, by which way, and how it is recorded. */
    public record Ways(Gate gate, Held held, Handout handout, HandingOut handing, PaperTrail trail) {}

    /** A sheet as it would leave now. */
    private record Asked(SheetOrder order, Verdict verdict) {}

    public ReprintModel(
            Workplace window, Records records, Counter counter, Adviser adviser, ProgramModel model, Ways ways) {
        this.window = window;
        this.records = records;
        this.counter = counter;
        this.adviser = adviser;
        this.model = model;
        this.ways = ways;
    }

    /** A printed program comes out again exactly as it was. */
    public void reprint(Program program) {
        ask(program, ways.handout()::toPaper);
    }

    private void toFile(Program program) {
        ask(program, leaving -> ways.handout().toFile(leaving, WORDS.say("program.number", program.number())));
    }

    private void ask(Program program, Consumer<Leaving> send) {
        if (ways.handout().busy().get()) {
            return;
        }
        window.tasks()
                .run(
                        WORDS.say("doing.again"),
                        () -> asked(program),
                        asked -> ways.held().pass(asked.verdict(), verdict -> send.accept(leaving(asked, verdict))));
    }

    private Asked asked(Program program) {
        Case patient = patient(program);
        return new Asked(counter.again().apply(program), ways.gate().judge(program, patient));
    }

    private Case patient(Program program) {
        Patient patient = records.patients().byId(program.patient()).orElseThrow();
        return Case.of(
                records.of(patient),
                program,
                adviser.thresholds(),
                LocalDate.now(window.desk().clock()));
    }

    private Leaving leaving(Asked asked, Verdict verdict) {
        return new Leaving(asked.order(), verdict, new Again(asked.order().program()));
    }

    /** A sheet that was perhaps printed was given, or it was not. */
    public void settle(GivenSheet sheet, boolean given) {
        window.desk().chosen().get().ifPresent(patient -> settle(sheet, given, patient));
    }

    private void settle(GivenSheet sheet, boolean given, Patient patient) {
        model.file().hold();
        window.tasks()
                .run(
                        WORDS.say("doing.settle"),
                        () -> given ? confirmed(sheet, patient) : denied(sheet, patient),
                        frozen -> frozen.ifPresentOrElse(
                                pair -> model.froze(pair.before(), pair.after()), model.file()::release),
                        failure -> model.file().release());
    }

    /** A draft and what became of it. */
    private record Frozen(Program before, Program after) {}

    private Optional<Frozen> denied(GivenSheet sheet, Patient patient) {
        ways.trail().deny(sheet.handing(), patient.id());
        return Optional.empty();
    }

    /** The draft is frozen only where it still is what was printed. */
    private Optional<Frozen> confirmed(GivenSheet sheet, Patient patient) {
        Chart chart = records.of(patient);
        Optional<Program> draft = chart.programs().stream()
                .filter(one -> one.draft() && one.number() == sheet.handing().number())
                .filter(one -> one.fingerprint().equals(sheet.handing().content()))
                .findFirst();
        Optional<Frozen> frozen = draft.map(one -> new Frozen(one, frozen(one, sheet)));
        frozen.ifPresentOrElse(
                pair -> ways.trail().confirm(sheet.handing(), pair.after()),
                () -> ways.trail().confirm(sheet.handing(), patient.id()));
        return frozen;
    }

    private Program frozen(Program draft, GivenSheet sheet) {
        Case patient = patient(draft);
        return ways.handing().asPrinted(draft, patient, ways.gate().findings(draft, patient), sheet.at());
    }

    /** A printed program stays as it is, whatever becomes of the sheet. */
    private final class Again implements Sender {

        private final Program program;

        Again(Program program) {
            this.program = program;
        }

        /** The record is told by the journal what became of it. */
        @Override
        public void given() {}

        @Override
        public void kept() {}

        @Override
        public void toPaper() {
            reprint(program);
        }

        @Override
        public void toFile() {
            ReprintModel.this.toFile(program);
        }
    }
}
