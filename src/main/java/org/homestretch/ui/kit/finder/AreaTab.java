package org.homestretch.ui.kit.finder;

import java.util.Arrays;
import java.util.Optional;
import org.homestretch.exercise.Area;

/** A part of the library to look in: all of it, or one area. */
public enum AreaTab {
    ALL("All", Optional.empty()),
    STRENGTH("Strength", Optional.of(Area.STRENGTHENING)),
    STRETCH("Stretch", Optional.of(Area.STRETCHING)),
    AEROBIC("Aerobic", Optional.of(Area.AEROBIC));

    private final String words;
    private final Optional<Area> area;

    AreaTab(String words, Optional<Area> area) {
        this.words = words;
        this.area = area;
    }

    static AreaTab of(Optional<Area> area) {
        return Arrays.stream(values())
                .filter(tab -> tab.area.equals(area))
                .findFirst()
                .orElse(ALL);
    }

    public String words() {
        return words;
    }

    public Optional<Area> area() {
        return area;
    }
}
