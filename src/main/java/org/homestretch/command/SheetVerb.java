package org.homestretch.command;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.homestretch.Office;
import org.homestretch.Workbench;
import org.homestretch.advice.Verdict;
import org.homestretch.basics.Act;
import org.homestretch.command.files.BadInput;
import org.homestretch.command.files.GivenFile;
import org.homestretch.command.files.OutFile;
import org.homestretch.patient.Patient;
import org.homestretch.program.Program;
import org.homestretch.program.SheetOrder;
import org.homestretch.program.SheetStyle;
import org.homestretch.program.Untranslated;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code sheet}: one take-home sheet, from a clinic or from a case file. */
@Command(
        name = "sheet",
        mixinStandardHelpOptions = true,
        description = "Makes one take-home sheet as a PDF. A case file must say screen_age_days.")
final class SheetVerb implements Runnable {

    /** From where the program comes: one of the two. */
    static final class From {

        @Option(names = "--case", required = true, paramLabel = "FILE.json", description = "A case file.")
        private Path caseFile;

        @ArgGroup(exclusive = false)
        private FromClinic clinic;
    }

    /** A patient of a clinic and one of their programs. */
    static final class FromClinic {

        @ArgGroup(exclusive = false, multiplicity = "1")
        private ClinicOption clinic;

        @Option(names = "--patient", required = true, paramLabel = "NO", description = "The patient's number.")
        private int patient;

        @Option(names = "--program", paramLabel = "N", description = "The program's number; else the newest.")
        private Integer program;

        @Option(names = "--draft", description = "A program not handed out yet; marked DRAFT on each page.")
        private boolean draft;

        @Option(
                names = "--old-screen",
                description = "A clinician lets a reprint pass although the red-flag screen is old; noted.")
        private boolean oldScreen;
    }

    @Spec
    private CommandSpec spec;

    @ArgGroup(multiplicity = "1")
    private From from;

    @Mixin
    private SheetOptions options = new SheetOptions();

    @Mixin
    private OutOption out = new OutOption();

    private final Supplier<Workbench> workbench;

    SheetVerb(Supplier<Workbench> workbench) {
        this.workbench = workbench;
    }

    @Override
    public void run() {
        OutFile paper = out.paper();
        if (from.caseFile == null) {
            fromClinic(paper);
        } else {
            var err = spec.commandLine().getErr();
            SheetOrder order =
                    new CaseSheet(workbench.get(), from.caseFile).order(options.style(SheetStyle.USUAL), err);
            tellUntranslated(order);
            paper.write(workbench.get().sheets().make(order).pdf());
        }
    }

    private void fromClinic(OutFile paper) {
        try (Office office = from.clinic.clinic.open(workbench.get())) {
            Patient patient = ClinicOption.patient(office, from.clinic.patient);
            Program program = program(office.programs().of(patient.id()));
            Verdict verdict = leave(office, patient, program);
            SheetOrder order = office.order(patient, program, options.style(office.usualStyle(patient)))
                    .telling(office.asPrinted(office.consider(patient, program)));
            tellUntranslated(order);
            if (program.draft()) {
                paper.write(office.make(order).pdf());
                var act = Act.of(Act.Kind.DRAFT_EXPORTED).with("number", program.number());
                office.journal().note(patient.id(), act);
            } else {
                SheetOrder leaving = office.trail().coded(order);
                new GivenFile(office, paper, office.make(leaving).pdf()).hand(leaving, verdict);
            }
        }
    }

    /** What the sheet says in another language than asked for; it is made all the same. */
    private void tellUntranslated(SheetOrder order) {
        Untranslated.of(order.program(), order.style().language())
                .sentence()
                .ifPresent(spec.commandLine().getErr()::println);
    }

    /** The gate's word, as the window asks for it; a draft goes only as one, an old screen only by a clinician's say. */
    private Verdict leave(Office office, Patient patient, Program program) {
        if (program.draft() && !from.clinic.draft) {
            throw new Refused(
                    "Program " + program.number() + " of " + patient.name().full()
                            + " is a draft: print it in the window first. With --draft it comes marked as one on each page.");
        }
        Verdict verdict = office.judge(patient, program);
        if (verdict.passable() && from.clinic.oldScreen && office.clinician()) {
            return verdict.letPass();
        }
        if (!verdict.passes()) {
            throw new Refused("No sheet for " + patient.name().full() + ". " + verdict.sentence()
                    + (verdict.passable() ? " They say so with --old-screen." : ""));
        }
        return verdict;
    }

    private Program program(List<Program> programs) {
        return programs.stream()
                .filter(one -> from.clinic.program == null || one.number() == from.clinic.program)
                .findFirst()
                .orElseThrow(() -> new BadInput(
                        from.clinic.program == null
                                ? "--patient " + from.clinic.patient + ": this patient has no program yet."
                                : "--program " + from.clinic.program
                                        + ": this patient has no program with that number."));
    }
}
