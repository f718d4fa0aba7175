package org.homestretch.command;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.homestretch.Office;
import org.homestretch.Workbench;
import org.homestretch.patient.Patient;
import org.homestretch.program.Program;
import org.homestretch.program.SheetStyle;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sheet}: one take-home sheet, from a clinic or from a case file. */
@Command(name = "sheet", mixinStandardHelpOptions = true, description = "Makes one take-home sheet as a PDF.")
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
    }

    @ArgGroup(multiplicity = "1")
    private From from;

    @Mixin
    private SheetOptions options = new SheetOptions();

    @Option(names = "--out", required = true, paramLabel = "FILE.pdf", description = "Where the sheet goes.")
    private Path out;

    private final Supplier<Workbench> workbench;

    SheetVerb(Supplier<Workbench> workbench) {
        this.workbench = workbench;
    }

    @Override
    public void run() {
        OutFile.write(out, from.caseFile == null ? fromClinic() : fromCase());
    }

    private byte[] fromCase() {
        SheetStyle style = options.style(SheetStyle.USUAL);
        return new CaseSheet(workbench.get(), from.caseFile).pdf(style);
    }

    private byte[] fromClinic() {
        try (Office office = from.clinic.clinic.open(workbench.get())) {
            Patient patient = ClinicOption.patient(office, from.clinic.patient);
            Program program = program(office.programs().of(patient.id()));
            byte[] pdf = office.sheet(patient, program, options.style(office.usualStyle(patient)))
                    .pdf();
            office.journal().exported(patient.id(), "sheet of program " + program.number());
            return pdf;
        }
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
