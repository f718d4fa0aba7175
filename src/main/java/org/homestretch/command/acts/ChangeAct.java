package org.homestretch.command.acts;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import org.homestretch.Office;
import org.homestretch.command.files.JsonFields;
import org.homestretch.patient.Patient;

/** {@code change}: corrects who a patient is and how they are reached; what is not told stays. */
record ChangeAct(Office office) implements ScriptAct {

    @Override
    public String name() {
        return "change";
    }

    @Override
    public void perform(JsonFields line, ObjectNode answer) {
        var said = ToldLine.of(office, line, name(), PersonFields.KEYS, Set.of());
        Patient known = said.patient();
        Patient changed = new PersonFields(office, said.fields()).changed(known);
        if (!changed.equals(known)) {
            office.patients().save(changed);
        }
        ToldLine.about(changed, answer);
        answer.put("born", changed.born().toString());
    }
}
