package org.homestretch.command.acts;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.homestretch.Office;
import org.homestretch.command.files.ExamFields;
import org.homestretch.command.files.JsonFields;
import org.homestretch.command.files.PatientFields;
import org.homestretch.patient.episode.Background;
import org.homestretch.patient.episode.Diagnosis;
import org.homestretch.patient.episode.Episode;
import org.homestretch.patient.episode.SurgeonLimit;

/** {@code exam}: what was found today; what is not told stays. */
record ExamAct(Office office) implements ScriptAct {

    private static final String SURGEON_LIMITS = "surgeon_limits";
    private static final String SURGERY_LEVEL = "surgery_level";
    private static final Set<String> KEYS = Set.of(
            "leg_pain_below_knee",
            "one_leg_pain",
            "dp",
            "slr_positive",
            "slr_deg",
            "slr_left",
            "slr_right",
            "walk_limit_min",
            "neuro",
            "neuro_levels",
            "movement_tests",
            "usual_pain",
            "surgery",
            SURGERY_LEVEL,
            SURGEON_LIMITS);

    @Override
    public String name() {
        return "exam";
    }

    @Override
    public void perform(JsonFields line, ObjectNode answer) {
        Set<String> keys = new HashSet<>(KEYS);
        keys.addAll(ExamFields.FURTHER);
        var said = ToldLine.of(office, line, name(), keys, Set.of());
        var patient = said.patient();
        Episode known = office.patients().episodeOf(patient.id());
        Episode examined = examined(known, said.fields());
        if (!examined.equals(known)) {
            office.patients().save(examined);
        }
        ToldLine.about(patient, answer);
    }

    private Episode examined(Episode known, JsonFields fields) {
        Episode found = new Findings(new PatientFields(fields), office).in(known);
        Background background = found.background();
        return found.with(background.withSurgeonLimits(
                        fields.codes(SURGEON_LIMITS, SurgeonLimit.class, background.surgeonLimits())))
                .with(levelled(found.diagnosis(), fields));
    }

    private static Diagnosis levelled(Diagnosis known, JsonFields fields) {
        if (!fields.has(SURGERY_LEVEL)) {
            return known;
        }
        String level = fields.optionalText(SURGERY_LEVEL);
        return known.surgery()
                .map(surgery -> known.operated(Optional.of(surgery.at(level))))
                .orElseThrow(
                        () -> fields.wrong(SURGERY_LEVEL, "tells of an operation nobody knows; tell 'surgery' too"));
    }
}
