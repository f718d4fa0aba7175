package org.homestretch.command.acts;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.homestretch.Office;
import org.homestretch.advice.Considered;
import org.homestretch.advice.Verdict;
import org.homestretch.basics.Refusal;
import org.homestretch.command.files.CaseItems;
import org.homestretch.command.files.GivenFile;
import org.homestretch.command.files.JsonFields;
import org.homestretch.command.files.OutFile;
import org.homestretch.patient.Patient;
import org.homestretch.patient.episode.Side;
import org.homestretch.program.Prescription;
import org.homestretch.program.Program;
import org.homestretch.program.SheetOrder;
import org.homestretch.progress.Chart;

/** {@code program}: what a patient does at home, as a draft or handed out as a file through the gate. */
record ProgramAct(Office office, Path here) implements ScriptAct {

    private static final String ITEMS = "items";
    private static final String PRINT = PrintedTo.FIELD;
    private static final String REASON = "reason";
    private static final String OLD_SCREEN = "old_screen";

    @Override
    public String name() {
        return "program";
    }

    @Override
    public void perform(JsonFields line, ObjectNode answer) {
        var said = ToldLine.of(office, line, name(), Set.of(ITEMS, PRINT, REASON, OLD_SCREEN), Set.of());
        Chart chart = said.chart();
        Program program = answered(chart.patient(), built(chart, said.fields()), reasons(said.fields()));
        if (said.fields().has(PRINT)) {
            handOut(chart.patient(), program, said.fields());
            answer.put(PRINT, said.fields().text(PRINT));
        } else if (program.draft() && !chart.programs().contains(program)) {
            office.programs().save(program);
        }
        ToldLine.about(chart.patient(), answer);
        answer.put("program", program.number());
    }

    /** The program there is where nothing is prescribed, or the same again; else a draft of the next. */
    private Program built(Chart chart, JsonFields fields) {
        Program known = chart.programs().stream()
                .findFirst()
                .orElseGet(() -> Program.first(chart.patient().id()));
        if (!fields.has(ITEMS)) {
            refuseEmpty(known, fields, "is missing, and this patient has no program yet");
            return known;
        }
        List<Prescription> items = new CaseItems(fields, office.library())
                .prescriptions().stream().map(one -> sided(one, chart)).toList();
        Program built =
                items.equals(known.prescriptions()) ? known : known.editable().prescribing(items);
        refuseEmpty(built, fields, "is empty; a program needs at least one exercise");
        return built;
    }

    private static void refuseEmpty(Program program, JsonFields fields, String why) {
        if (program.empty()) {
            throw fields.wrong(ITEMS, why);
        }
    }

    /** As in the window a known painful side is meant; where none is known the gate asks for one. */
    private static Prescription sided(Prescription one, Chart chart) {
        boolean meant = one.side() == Side.NONE && chart.painful() != Side.NONE;
        return meant ? one.on(chart.sideFor(one.exercise())) : one;
    }

    private Program answered(Patient patient, Program program, Map<String, String> reasons) {
        if (reasons.isEmpty()) {
            return program;
        }
        if (!program.draft()) {
            throw new Refusal(
                    "Program " + program.number() + " was handed out and stays as it is. Change its items first.");
        }
        return office.keeping()
                .answer(program, office.consider(patient, program).findings(), reasons);
    }

    private static Map<String, String> reasons(JsonFields fields) {
        Map<String, String> reasons = new LinkedHashMap<>();
        if (fields.has(REASON)) {
            JsonFields given = fields.inside(REASON);
            given.object().fieldNames().forEachRemaining(rule -> reasons.put(rule, given.text(rule)));
        }
        return reasons;
    }

    /** As from the window: asked of the gate as the record is now, frozen only with its sheet on disk. */
    private void handOut(Patient patient, Program program, JsonFields fields) {
        OutFile out = PrintedTo.file(name(), fields, here);
        Considered looked = office.consider(patient, program);
        Verdict verdict = verdict(looked.verdict(), fields.truth(OLD_SCREEN, false));
        Program frozen = office.asPrinted(looked);
        SheetOrder order = office.order(patient, frozen, office.usualStyle(patient));
        SheetOrder leaving = office.trail().coded(order);
        new GivenFile(office, out, office.make(leaving).pdf()).hand(leaving, verdict);
    }

    /** Only an old screen can be let pass, by a clinician, and that is noted. */
    private Verdict verdict(Verdict asked, boolean oldScreen) {
        if (asked.passable() && oldScreen && office.clinician()) {
            return asked.letPass();
        }
        if (!asked.passes()) {
            throw new Refusal("Not printed. " + asked.sentence()
                    + (asked.passable() ? " They say so with \"old_screen\": true." : ""));
        }
        return asked;
    }
}
