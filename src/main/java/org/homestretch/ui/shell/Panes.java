package org.homestretch.ui.shell;

import java.util.List;
import java.util.stream.IntStream;
import org.homestretch.ui.kit.layout.Stop;

/** Moves the keys from part to part of a view, as F6 does. */
final class Panes {

    private Panes() {}

    /** To the next part in this direction that has a control for the keys, round and round. */
    static void next(List<Stop> stops, int by) {
        int now = IntStream.range(0, stops.size())
                .filter(place -> stops.get(place).holds())
                .findFirst()
                .orElse(by > 0 ? -1 : stops.size());
        IntStream.rangeClosed(1, stops.size())
                .map(step -> Math.floorMod(now + by * step, stops.size()))
                .filter(place -> stops.get(place).take())
                .findFirst();
    }
}
