package org.homestretch.command.acts;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.homestretch.Office;
import org.homestretch.basics.Refusal;
import org.homestretch.command.files.JsonFields;
import org.homestretch.patient.episode.Episode;
import org.homestretch.patient.redflag.Clearance;
import org.homestretch.patient.redflag.RedFlag;
import org.homestretch.patient.redflag.RedFlagScreen;

/** {@code clearance}: a clinician's word that a patient with red flags may exercise, for the flags found so far. */
record ClearanceAct(Office office) implements ScriptAct {

    @Override
    public String name() {
        return "clearance";
    }

    @Override
    public void perform(JsonFields line, ObjectNode answer) {
        var said = ToldLine.of(office, line, name(), Set.of("who", "found", "date"), Set.of());
        if (!office.clinician()) {
            throw new Refusal("Only a clinician can clear a red flag. Ask a clinician.");
        }
        var patient = said.patient();
        Episode known = office.patients().episodeOf(patient.id());
        RedFlagScreen screen = known.lastScreen().orElseThrow(ClearanceAct::nothingFound);
        LocalDate day = said.day();
        var clearance =
                new Clearance(said.fields().text("who"), day, said.fields().text("found"), clearable(screen));
        office.patients().save(known.rescreened(screen.cleared(Optional.of(clearance))));
        ToldLine.about(patient, answer);
        answer.put("until", day.plusDays(Clearance.DAYS).toString());
    }

    private static Set<RedFlag> clearable(RedFlagScreen screen) {
        if (screen.positive().isEmpty()) {
            throw nothingFound();
        }
        if (screen.clearable().isEmpty()) {
            throw new Refusal(
                    "No clearance releases these red flags. Only a new screen with these questions answered No does.");
        }
        return screen.clearable();
    }

    private static Refusal nothingFound() {
        return new Refusal("No red flag is on record that a clearance could release.");
    }
}
