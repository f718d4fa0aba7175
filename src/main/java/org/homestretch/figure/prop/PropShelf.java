package org.homestretch.figure.prop;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** All kinds of things an exercise can use, by their names in pose files. */
public final class PropShelf {

    private static final Map<String, Function<Entry, Prop>> KINDS = Map.ofEntries(
            Map.entry("floor", Floor::new),
            Map.entry("mat", Mat::new),
            Map.entry("chair", Chair::new),
            Map.entry("stool", Stool::new),
            Map.entry("wall", Wall::new),
            Map.entry("step", Step::new),
            Map.entry("stairs", Stairs::new),
            Map.entry("bed", Bed::new),
            Map.entry("table", Table::new),
            Map.entry("door", DoorFrame::new),
            Map.entry("ball", GymBall::new),
            Map.entry("roller", FoamRoller::new),
            Map.entry("pillow", Pillow::new),
            Map.entry("strap", Strap::new),
            Map.entry("towel", Towel::new),
            Map.entry("band", Band::new),
            Map.entry("loop", Loop::new),
            Map.entry("stick", Stick::new),
            Map.entry("dumbbell", Dumbbell::new),
            Map.entry("pole", Pole::new),
            Map.entry("rollator", Rollator::new),
            Map.entry("bike", UprightBike::new),
            Map.entry("recumbent", RecumbentBike::new),
            Map.entry("treadmill", Treadmill::new),
            Map.entry("elliptical", Elliptical::new),
            Map.entry("stepper", RecumbentStepper::new),
            Map.entry("ergometer", ArmErgometer::new),
            Map.entry("rower", RowingMachine::new),
            Map.entry("noodle", Noodle::new),
            Map.entry("belt", FloatBelt::new),
            Map.entry("kickboard", Kickboard::new),
            Map.entry("edge", PoolEdge::new),
            Map.entry("pool", Pool::new));

    private PropShelf() {}

    /** Takes a thing: its name alone, or its name with its keys. */
    public static Prop take(String where, JsonNode node) {
        if (node.isTextual()) {
            return take(where, node.asText(), Entry.empty(where + ": " + node.asText()));
        }
        if (!node.isObject() || node.size() != 1) {
            throw new PoseException(where + ": a thing is a name, or one name with its keys, not " + node);
        }
        String name = node.fieldNames().next();
        return take(where, name, new Entry(where + ": " + name, node.get(name)));
    }

    private static Prop take(String where, String name, Entry keys) {
        Function<Entry, Prop> kind = KINDS.get(name);
        if (kind == null) {
            throw new PoseException(where + ": there is no \"" + name + "\" among " + new TreeMap<>(KINDS).keySet());
        }
        Prop prop = kind.apply(keys);
        keys.end();
        return prop;
    }
}
