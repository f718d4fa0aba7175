package org.homestretch.command.acts;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import org.homestretch.Office;
import org.homestretch.command.files.JsonFields;
import org.homestretch.patient.episode.Episode;
import org.homestretch.patient.redflag.RedFlag;

/** {@code screen}: the red-flag questions asked today, yes to those named and no to all others, and what was done. */
record ScreenAct(Office office) implements ScriptAct {

    private static final String RED_FLAGS = "red_flags";
    private static final String ACTION = "action";

    @Override
    public String name() {
        return "screen";
    }

    @Override
    public void perform(JsonFields line, ObjectNode answer) {
        var said = ToldLine.of(office, line, name(), Set.of(RED_FLAGS, ACTION), Set.of());
        var patient = said.patient();
        Episode known = office.patients().episodeOf(patient.id());
        Episode acted = acted(asked(known, said.fields()), said.fields());
        if (!acted.equals(known)) {
            office.patients().save(acted);
        }
        ToldLine.about(patient, answer);
    }

    /** Left out, the questions were not asked: silence must never be read as No. */
    private Episode asked(Episode known, JsonFields fields) {
        if (!fields.has(RED_FLAGS) && (!fields.has(ACTION) || known.lastScreen().isEmpty())) {
            throw fields.wrong(RED_FLAGS, "is missing; list the flags found, none where every answer was No: []");
        }
        return fields.has(RED_FLAGS)
                ? known.screened(office.today(), office.user(), Set.copyOf(fields.codes(RED_FLAGS, RedFlag.class)))
                : known;
    }

    private static Episode acted(Episode asked, JsonFields fields) {
        return fields.has(ACTION)
                ? asked.rescreened(asked.lastScreen().orElseThrow().withAction(fields.optionalText(ACTION)))
                : asked;
    }
}
