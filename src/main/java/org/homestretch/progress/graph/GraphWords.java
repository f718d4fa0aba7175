package org.homestretch.progress.graph;

import java.time.LocalDate;
import org.homestretch.progress.Measure;

/** How a chart is worded where it is painted: in the language of the screens, or in that of a report. */
public interface GraphWords {

    /** {@code 4 Nov} */
    String day(LocalDate day);

    /** A program, where there is room for it: {@code Program 2}. */
    String program(int number);

    /** One program or several in a row where they crowd: {@code P2}, {@code P2–P4}. */
    String programs(int first, int last);

    /** What a line ends at: {@code Leg 4}. */
    String end(Measure measure, int score);

    /** What the band is: {@code Leg: meaningful change, 6 or less}. */
    String band(Graph.Band band);
}
