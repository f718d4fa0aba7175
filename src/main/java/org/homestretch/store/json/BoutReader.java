package org.homestretch.store.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import org.homestretch.program.walking.Bout;

/** Reads the minutes, days and times of a plan; one kept before there were times a day was once a day. */
final class BoutReader extends StdDeserializer<Bout> {

    private static final long serialVersionUID = 1L;

    BoutReader() {
        super(Bout.class);
    }

    @Override
    public Bout deserialize(JsonParser in, DeserializationContext context) throws IOException {
        JsonNode bout = in.readValueAsTree();
        return new Bout(
                bout.required("minutes").intValue(),
                bout.required("days").intValue(),
                bout.path("times").asInt(1));
    }
}
