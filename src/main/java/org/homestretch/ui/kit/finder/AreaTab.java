package org.homestretch.ui.kit.finder;

import java.util.Arrays;
import java.util.Optional;
import org.homestretch.basics.Coded;
import org.homestretch.exercise.Area;

/** A part of the library to look in: all of it, or one area. */
public enum AreaTab implements Coded {
    ALL(Optional.empty()),
    STRENGTH(Optional.of(Area.STRENGTHENING)),
    STRETCH(Optional.of(Area.STRETCHING)),
    AEROBIC(Optional.of(Area.AEROBIC));

    private final Optional<Area> area;

    AreaTab(Optional<Area> area) {
        this.area = area;
    }

    static AreaTab of(Optional<Area> area) {
        return Arrays.stream(values())
                .filter(tab -> tab.area.equals(area))
                .findFirst()
                .orElse(ALL);
    }

    public Optional<Area> area() {
        return area;
    }
}
