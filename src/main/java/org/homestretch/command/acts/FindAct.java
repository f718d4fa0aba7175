package org.homestretch.command.acts;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.homestretch.Office;
import org.homestretch.command.files.JsonFields;

/** {@code find}: the numbers of the patients in whom everything typed is found, as the list of the window finds them. */
record FindAct(Office office) implements ScriptAct {

    @Override
    public String name() {
        return "find";
    }

    @Override
    public void perform(JsonFields line, ObjectNode answer) {
        String words = line.typed(name(), "");
        var numbers = answer.putArray("numbers");
        office.patients()
                .find(words)
                .forEach(found -> numbers.add(found.patient().number()));
    }
}
