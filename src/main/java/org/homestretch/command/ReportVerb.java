package org.homestretch.command;

import java.util.function.Supplier;
import org.homestretch.Office;
import org.homestretch.Workbench;
import org.homestretch.basics.Act;
import org.homestretch.command.files.OutFile;
import org.homestretch.patient.Patient;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code report}: the progress report of one patient. */
@Command(name = "report", mixinStandardHelpOptions = true, description = "Makes a patient's progress report as a PDF.")
final class ReportVerb implements Runnable {

    @ArgGroup(exclusive = false, multiplicity = "1")
    private ClinicOption clinic;

    @Option(names = "--patient", required = true, paramLabel = "NO", description = "The patient's number.")
    private int number;

    @Mixin
    private OutOption out = new OutOption();

    private final Supplier<Workbench> workbench;

    ReportVerb(Supplier<Workbench> workbench) {
        this.workbench = workbench;
    }

    @Override
    public void run() {
        OutFile paper = out.paper();
        try (Office office = clinic.open(workbench.get())) {
            Patient patient = ClinicOption.patient(office, number);
            paper.write(office.report(patient));
            office.journal().note(patient.id(), Act.of(Act.Kind.REPORT_EXPORTED));
        }
    }
}
