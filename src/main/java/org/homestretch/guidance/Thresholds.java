package org.homestretch.guidance;

import java.util.EnumMap;
import java.util.Map;
import org.homestretch.patient.Rule;

/** The numbers the rules turn on in one clinic: the usual ones except where the clinic chose another. */
public record Thresholds(Map<Threshold, Integer> changed) {

    public static final Thresholds USUAL = new Thresholds(Map.of());

    private static final int MOST = 1000;

    public Thresholds {
        var kept = new EnumMap<Threshold, Integer>(Threshold.class);
        changed.forEach((threshold, value) -> kept.put(threshold, Rule.inRange(threshold.words(), value, 0, MOST)));
        changed = Map.copyOf(kept);
    }

    public int of(Threshold threshold) {
        return changed.isEmpty() ? threshold.usual() : changed.getOrDefault(threshold, threshold.usual());
    }

    public Thresholds with(Threshold threshold, int value) {
        var all = new EnumMap<Threshold, Integer>(Threshold.class);
        all.putAll(changed);
        all.put(threshold, value);
        return new Thresholds(all);
    }
}
