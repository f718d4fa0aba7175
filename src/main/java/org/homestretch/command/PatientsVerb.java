package org.homestretch.command;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.PrintWriter;
import java.util.List;
import java.util.function.Supplier;
import org.homestretch.Office;
import org.homestretch.Workbench;
import org.homestretch.patient.Patient;
import org.homestretch.patient.PatientLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code patients}: the patient list. */
@Command(name = "patients", mixinStandardHelpOptions = true, description = "Lists the clinic's patients.")
final class PatientsVerb implements Runnable {

    @Spec
    private CommandSpec spec;

    @ArgGroup(exclusive = false, multiplicity = "1")
    private ClinicOption clinic;

    @Option(names = "--find", defaultValue = "", paramLabel = "TEXT", description = "Only those that match each word.")
    private String words;

    @Option(names = "--json", description = "As a JSON array.")
    private boolean json;

    private final Supplier<Workbench> workbench;

    PatientsVerb(Supplier<Workbench> workbench) {
        this.workbench = workbench;
    }

    @Override
    public void run() {
        try (Office office = clinic.open(workbench.get())) {
            List<PatientLine> found = office.patients().find(words);
            PrintWriter out = spec.commandLine().getOut();
            if (json) {
                out.println(array(found).toPrettyString());
            } else {
                found.forEach(line -> out.println(text(line)));
            }
        }
    }

    private static String text(PatientLine line) {
        Patient patient = line.patient();
        return "%d  %s  %s  %s"
                .formatted(
                        patient.number(),
                        patient.name().full(),
                        patient.born().estimated() ? "about " + patient.born() : patient.born(),
                        line.readable() ? line.condition().words() : "record cannot be read");
    }

    private static ArrayNode array(List<PatientLine> lines) {
        ArrayNode array = new ObjectMapper().createArrayNode();
        for (PatientLine line : lines) {
            Patient patient = line.patient();
            var node = array.addObject();
            node.put("number", patient.number());
            node.put("given", patient.name().given());
            node.put("family", patient.name().family());
            node.put("born", patient.born().toString());
            patient.outsideId().ifPresent(elsewhere -> node.put("outsideId", elsewhere));
            node.put("sex", patient.sex().code());
            node.put("condition", line.condition().code());
            node.put("visits", line.visits());
            node.put("readable", line.readable());
            node.put("lastVisit", line.lastVisit().map(Object::toString).orElse(null));
        }
        return array;
    }
}
