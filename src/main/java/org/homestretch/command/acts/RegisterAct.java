package org.homestretch.command.acts;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.homestretch.Office;
import org.homestretch.basics.Refusal;
import org.homestretch.command.files.JsonFields;
import org.homestretch.patient.Patient;

/** {@code register}: a new patient, unless somebody registered may be the same person. */
record RegisterAct(Office office) implements ScriptAct {

    private static final String ANYWAY = "anyway";

    @Override
    public String name() {
        return "register";
    }

    @Override
    public void perform(JsonFields line, ObjectNode answer) {
        JsonFields fields = line.inside(name());
        Set<String> known = new HashSet<>(PersonFields.KEYS);
        known.add(ANYWAY);
        fields.refuseOthersThan("'register'", known);
        Patient patient = new PersonFields(office, fields).registered();
        if (!fields.truth(ANYWAY, false)) {
            refuseTheSame(patient, answer);
        }
        office.patients().save(patient);
        ToldLine.about(patient, answer);
        answer.put("born", patient.born().toString());
    }

    private void refuseTheSame(Patient patient, ObjectNode answer) {
        List<Patient> alike = office.patients().alike(patient.name(), patient.born());
        if (!alike.isEmpty()) {
            Patient first = alike.getFirst();
            answer.put("resembles", first.number());
            throw new Refusal("This may be number " + first.number() + ", "
                    + first.name().full() + ", born " + first.born()
                    + ". Use that number, or say \"anyway\": true where it is another person.");
        }
    }
}
