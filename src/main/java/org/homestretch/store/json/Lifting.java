package org.homestretch.store.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.homestretch.basics.Act;
import org.homestretch.store.journal.Event;
import org.homestretch.store.refusal.Refusals;

/** The format records are written in, and the steps that lift older ones to it, one after the other, when read. */
public final class Lifting {

    static final String FORMAT = "format";

    /** Where a record that is no object, such as a choice by its code, stands beside its format. */
    static final String VALUE = "value";

    /** What every record was before it carried a format. */
    private static final int FIRST = 1;

    private static final byte[] FORMAT_KEY = ("\"" + FORMAT + "\":").getBytes(StandardCharsets.UTF_8);

    /** Today's; a new format is one step more here, and none is ever taken away or changed. */
    public static final Lifting TODAY = new Lifting(
            2,
            List.of(
                    new Step(1, Event.class, ActsAsCodes::ofEvent),
                    new Step(1, Act.class, ActsAsCodes::ofHistoryLine)));

    private final int current;
    private final List<Step> steps;
    private final byte[] start;

    /** Lifts one kind of record from a format to the next; it may change the tree it is given. */
    record Step(int from, Class<?> of, UnaryOperator<ObjectNode> lift) {}

    Lifting(int current, List<Step> steps) {
        this.current = current;
        this.steps = steps;
        this.start = ("{\"" + FORMAT + "\":" + current + ",").getBytes(StandardCharsets.UTF_8);
    }

    /** Whether a record is as today's program writes it, so that it can be read as it is. */
    boolean isCurrent(byte[] written) {
        return written.length > start.length && Arrays.equals(written, 0, start.length, start, 0, start.length);
    }

    /** A record as it is written today: its format first. */
    ObjectNode stamped(JsonNode tree) {
        var stamped = JsonNodeFactory.instance.objectNode().put(FORMAT, current);
        if (tree instanceof ObjectNode object) {
            stamped.setAll(object.<ObjectNode>without(FORMAT));
        } else {
            stamped.set(VALUE, tree);
        }
        return stamped;
    }

    /** The same record as it would be written today; one of a newer format is refused. */
    ObjectNode lifted(JsonNode written, Class<?> of) {
        int format = written.path(FORMAT).asInt(FIRST);
        if (format > current) {
            throw Refusals.newer();
        }
        if (format == current && written instanceof ObjectNode today) {
            return today;
        }
        var lifted = stamped(written.deepCopy());
        for (Step step : steps) {
            if (step.from() >= format && step.of() == of) {
                lifted = step.lift().apply(lifted);
            }
        }
        return stamped(lifted);
    }

    /** Looks through a record of the journal for a format, its own or of a document in it, that is still to come. */
    public void refuseNewer(byte[] record) {
        if (newest(record) > current) {
            throw Refusals.newer();
        }
    }

    /** In a text the quotes would have a backslash before them, so what is found is a format and no typed words. */
    private static int newest(byte[] record) {
        int newest = FIRST;
        for (int at = 0; at + FORMAT_KEY.length < record.length; at++) {
            if (Arrays.equals(record, at, at + FORMAT_KEY.length, FORMAT_KEY, 0, FORMAT_KEY.length)) {
                newest = Math.max(newest, number(record, at + FORMAT_KEY.length));
            }
        }
        return newest;
    }

    private static int number(byte[] record, int from) {
        int number = 0;
        for (int at = from; at < record.length && Character.isDigit(record[at]); at++) {
            number = Math.min(number * 10 + record[at] - '0', Short.MAX_VALUE);
        }
        return number;
    }
}
