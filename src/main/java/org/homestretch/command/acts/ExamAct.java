package org.homestretch.command.acts;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.Set;
import org.homestretch.Office;
import org.homestretch.command.files.JsonFields;
import org.homestretch.command.files.PatientFields;
import org.homestretch.patient.episode.Background;
import org.homestretch.patient.episode.Episode;
import org.homestretch.patient.episode.SurgeonLimit;

/** {@code exam}: what an examination found, as far as the record has a place for it; what is not told stays. */
record ExamAct(Office office) implements ScriptAct {

    private static final String SURGEON_LIMITS = "surgeon_limits";
    private static final Set<String> KEYS = Set.of(
            "leg_pain_below_knee",
            "one_leg_pain",
            "dp",
            "slr_positive",
            "slr_deg",
            "walk_limit_min",
            "neuro",
            SURGEON_LIMITS);

    @Override
    public String name() {
        return "exam";
    }

    @Override
    public void perform(JsonFields line, ObjectNode answer) {
        var said = ToldLine.of(office, line, name(), KEYS, unbuilt());
        var patient = said.patient();
        Episode known = office.patients().episodeOf(patient.id());
        Episode examined = examined(known, new PatientFields(said.fields()));
        if (!examined.equals(known)) {
            office.patients().save(examined);
        }
        ToldLine.about(patient, answer);
    }

    private static Episode examined(Episode known, PatientFields read) {
        Background background = known.background();
        return known.with(read.symptoms(known.symptoms()))
                .with(read.examination(known.examination()))
                .with(background.withSurgeonLimits(
                        read.fields().codes(SURGEON_LIMITS, SurgeonLimit.class, background.surgeonLimits())));
    }

    private static Set<String> unbuilt() {
        Set<String> all =
                new HashSet<>(Set.of("slump_left", "slump_right", "crossed_raise", "surgery_level", "body_chart"));
        all.addAll(EpisodeAct.UNBUILT);
        return all;
    }
}
