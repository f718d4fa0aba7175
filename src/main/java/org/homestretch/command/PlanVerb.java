package org.homestretch.command;

import java.util.function.Supplier;
import org.homestretch.Office;
import org.homestretch.Workbench;
import org.homestretch.command.files.OutFile;
import org.homestretch.command.files.PlanFile;
import org.homestretch.patient.Patient;
import org.homestretch.program.walking.Activity;
import org.homestretch.program.walking.WalkingPlan;
import org.homestretch.progress.Chart;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code plan}: the walking, bike or water plan by weeks of a patient, as a page with boxes to tick. */
@Command(
        name = "plan",
        mixinStandardHelpOptions = true,
        description =
                "Makes a plan by weeks for a patient as a PDF, and notes it as given. The plan of the record is taken;"
                        + " where there is none, one is worked out and kept with today's visit.")
final class PlanVerb implements Runnable {

    @ArgGroup(exclusive = false, multiplicity = "1")
    private ClinicOption clinic;

    @Option(names = "--patient", required = true, paramLabel = "NO", description = "The patient's number.")
    private int number;

    @Option(
            names = "--activity",
            paramLabel = "walk|walk_and_sit|bike|water",
            description =
                    "What is built up; else as in the record, or walking, with seats on the way for a narrow canal.")
    private String activity;

    @Mixin
    private PageOptions options = new PageOptions();

    @Mixin
    private OutOption out = new OutOption();

    private final Supplier<Workbench> workbench;

    PlanVerb(Supplier<Workbench> workbench) {
        this.workbench = workbench;
    }

    @Override
    public void run() {
        OutFile paper = out.paper();
        try (Office office = clinic.open(workbench.get())) {
            Patient patient = ClinicOption.patient(office, number);
            Chart chart = office.chart(patient);
            var file = new PlanFile(office, chart, plan(office, chart));
            Refused.unlessPassed("No plan for " + patient.name().full(), file.verdict());
            file.hand(options.style(office.usualStyle(patient)), paper);
        }
    }

    /** Another activity than the one of the record begins anew from what the record says. */
    private WalkingPlan plan(Office office, Chart chart) {
        Activity known = chart.walking()
                .map(WalkingPlan::activity)
                .orElseGet(() -> office.walkingStart(chart).usual());
        Activity wanted =
                PageOptions.chosen("--activity", Activity.class, activity).orElse(known);
        return chart.walking()
                .filter(plan -> plan.activity() == wanted)
                .orElseGet(() -> office.walkingStart(chart).plan(wanted));
    }
}
