package org.homestretch.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.homestretch.basics.Coded;

/** One record of the journal: a change with what was before and after, or an act that changed nothing. */
record Event(long sequence, Instant at, String by, Change change, String what) {

    /** What an event is about. */
    enum Subject implements Coded {
        CLINIC,
        PATIENT,
        EPISODE,
        PROGRAM,
        VISIT,
        SETTING,
        NOTE
    }

    /** What became of one thing: null before when it is new, null after when it is gone. */
    record Change(Subject subject, String id, Optional<UUID> patient, JsonNode before, JsonNode after) {

        Change {
            before = before == null ? NullNode.instance : before;
            after = after == null ? NullNode.instance : after;
        }

        static Change nothing(Subject subject, String id, Optional<UUID> patient) {
            return new Change(subject, id, patient, NullNode.instance, NullNode.instance);
        }

        boolean gone() {
            return after.isNull();
        }

        boolean fresh() {
            return before.isNull();
        }

        UUID uuid() {
            return UUID.fromString(id);
        }
    }
}
