package org.homestretch.command;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.homestretch.catalogue.Catalogue;
import org.homestretch.catalogue.Citations;
import org.homestretch.command.files.CaseFile;
import org.homestretch.exercise.Exercise;
import org.homestretch.guidance.Finding;
import org.homestretch.guidance.Thresholds;
import org.homestretch.guidance.answer.Guidance;
import org.homestretch.program.Prescription;

/** What the guidance says about one case, as the answer of the verb {@code check}. */
final class CheckAnswer {

    private static final Guidance GUIDANCE = new Guidance(Catalogue.everything(), Thresholds.USUAL);
    private static final Citations CITATIONS = Citations.load();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final double SECONDS_A_MINUTE = 60;

    private final List<Prescription> items;
    private final List<Finding> findings;

    private CheckAnswer(List<Prescription> items, List<Finding> findings) {
        this.items = items;
        this.findings = findings;
    }

    static CheckAnswer of(CaseFile asked) {
        return new CheckAnswer(asked.items(), GUIDANCE.check(asked.patient(), asked.items()));
    }

    static String json(CaseFile asked) {
        return of(asked).json();
    }

    /** Whether the command ends with the code that says so. */
    boolean blocks() {
        return findings.stream().anyMatch(Finding::blocks);
    }

    /** The answer on one line. */
    String json() {
        ObjectNode answer = JSON.createObjectNode();
        answer.put("counted", items.stream().filter(Prescription::counted).count());
        answer.put("activeMinutes", activeMinutes());
        var list = answer.putArray("findings");
        findings.forEach(finding -> describe(finding, list.addObject()));
        return answer.toString();
    }

    private long activeMinutes() {
        return Math.round(items.stream().mapToInt(Prescription::activeSeconds).sum() / SECONDS_A_MINUTE);
    }

    private static void describe(Finding finding, ObjectNode node) {
        node.put("rule", finding.rule());
        node.put("severity", finding.severity().code());
        node.put("exercise", finding.exercise().map(Exercise::id).orElse(null));
        node.put("reason", finding.reason());
        node.put("source", CITATIONS.of(finding.sources()));
    }
}
