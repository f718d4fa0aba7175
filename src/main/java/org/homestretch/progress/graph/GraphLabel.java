package org.homestretch.progress.graph;

import java.util.Optional;
import org.homestretch.progress.Measure;

/** Words of a chart in their place: where they begin, how wide they are, and the middle of their height. */
public record GraphLabel(Kind kind, String words, Optional<Measure> measure, double left, double width, double middle) {

    /** What words of a chart are about; those of an end are painted like their line. */
    public enum Kind {
        SCORE,
        DAY,
        PROGRAM,
        END,
        BAND
    }

    double right() {
        return left + width;
    }

    RoomForLabels.Extent extent() {
        return new RoomForLabels.Extent(left, right());
    }
}
