package org.homestretch.program;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.homestretch.exercise.Area;

/** How a program is spread over the three areas: minutes a day of each, and which of them have none yet. */
public record Balance(Map<Area, Integer> minutes, List<Area> missing, boolean hamstringStretch) {

    public Balance {
        minutes = Map.copyOf(minutes);
        missing = List.copyOf(missing);
    }

    public static Balance of(Program program) {
        var minutes = new EnumMap<Area, Integer>(Area.class);
        Arrays.stream(Area.values()).forEach(area -> minutes.put(area, program.minutesADay(area)));
        return new Balance(
                minutes,
                Arrays.stream(Area.values())
                        .filter(area -> program.in(area).stream().noneMatch(Prescription::counted))
                        .toList(),
                program.prescriptions().stream().anyMatch(one -> one.exercise().hamstringStretch()));
    }

    public int minutes(Area area) {
        return minutes.get(area);
    }

    /** Minutes a day at everything but aerobic activity. */
    public int exerciseMinutes() {
        return minutes(Area.STRENGTHENING) + minutes(Area.STRETCHING);
    }

    public int total() {
        return exerciseMinutes() + minutes(Area.AEROBIC);
    }
}
