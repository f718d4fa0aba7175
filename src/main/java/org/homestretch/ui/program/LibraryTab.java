package org.homestretch.ui.program;

import java.util.Optional;
import org.homestretch.exercise.Area;

/** A part of the library to look in: all of it, or one area. */
enum LibraryTab {
    ALL("All", Optional.empty()),
    STRENGTH("Strength", Optional.of(Area.STRENGTHENING)),
    STRETCH("Stretch", Optional.of(Area.STRETCHING)),
    AEROBIC("Aerobic", Optional.of(Area.AEROBIC));

    private final String words;
    private final Optional<Area> area;

    LibraryTab(String words, Optional<Area> area) {
        this.words = words;
        this.area = area;
    }

    String words() {
        return words;
    }

    Optional<Area> area() {
        return area;
    }
}
