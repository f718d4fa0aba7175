package org.homestretch.command.acts;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.homestretch.Office;
import org.homestretch.command.files.JsonFields;
import org.homestretch.command.files.PatientFields;
import org.homestretch.patient.episode.Circumstances;
import org.homestretch.patient.episode.Condition;
import org.homestretch.patient.episode.Diagnosis;
import org.homestretch.patient.episode.Episode;
import org.homestretch.patient.episode.Side;
import org.homestretch.progress.Chart;
import org.homestretch.progress.Visit;

/** {@code episode}: what the episode is and how the patient presents, in the fields of a case; what is not told stays. */
record EpisodeAct(Office office) implements ScriptAct {

    /** A case does not say which leg hurts; a record can. */
    private static final String PAINFUL_SIDE = "painful_side";

    @Override
    public String name() {
        return "episode";
    }

    @Override
    public void perform(JsonFields line, ObjectNode answer) {
        Set<String> known = new HashSet<>(PatientFields.KEYS);
        known.add(PAINFUL_SIDE);
        var said = ToldLine.of(office, line, name(), known, Set.of());
        Chart chart = said.chart();
        new Agreeing(said.fields()).with(chart, office.today());
        var read = new PatientFields(said.fields());
        // The screen first: what was found since may ask one of its questions again.
        Episode changed = told(new ScreenTold(read, office).in(chart.episode()), read);
        Visit visit = hurting(chart.visitFor(office.today(), office.user()), read);
        if (!changed.equals(chart.episode())) {
            office.patients().save(changed);
        }
        if (!visit.blank()) {
            office.visits().save(visit);
        }
        ToldLine.about(chart.patient(), answer);
    }

    private Episode told(Episode known, PatientFields read) {
        return new Findings(read, office)
                .in(known.with(diagnosis(known.diagnosis(), read)))
                .with(circumstances(known.circumstances(), read));
    }

    private Diagnosis diagnosis(Diagnosis known, PatientFields read) {
        JsonFields fields = read.fields();
        Diagnosis main = fields.optionalCode("condition", Condition.class)
                .map(known::withMain)
                .orElse(known);
        List<Condition> beside =
                fields.has("secondary") ? fields.codes("secondary", Condition.class) : main.secondary();
        Diagnosis staged = new Onset(read, office.today()).in(main.withSecondary(beside));
        return staged.onLeg(fields.code(PAINFUL_SIDE, Side.class, known.leg()))
                .inTrimester(read.trimester().isPresent() ? read.trimester() : known.trimester());
    }

    private static Circumstances circumstances(Circumstances known, PatientFields read) {
        Circumstances told = read.circumstances(known);
        return read.fields().has("equipment") ? told.withAtHome(read.equipment()) : told;
    }

    /** The record keeps pain with the visit of the day, as the window does. */
    private static Visit hurting(Visit today, PatientFields read) {
        return today.withBack(read.pain("pain_back").or(() -> today.scores().back()))
                .withLeg(read.pain("pain_leg").or(() -> today.scores().leg()));
    }
}
