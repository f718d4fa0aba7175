package org.homestretch.command.acts;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.homestretch.command.files.JsonFields;

/** One kind of work a script can ask for; it returns once what was asked is on disk, and is refused by a sentence. */
interface ScriptAct {

    /** The field of the line that asks for it. */
    String name();

    /** Does what a line asks, and puts into the answer what the script may want to know of it. */
    void perform(JsonFields line, ObjectNode answer);
}
