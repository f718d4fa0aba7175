package org.homestretch.ui.program.edit;

import org.homestretch.basics.RoomWords;
import org.homestretch.exercise.Area;
import org.homestretch.exercise.Exercise;
import org.homestretch.program.Prescription;

/** A row of the program list: the heading of an area, or one prescription in it. */
public sealed interface Row {

    Area area();

    /** The heading of an area: how many exercises it has and how many minutes a day they take. */
    record Heading(Area area, int count, int minutes) implements Row {

        private static final RoomWords WORDS = RoomWords.of(Heading.class);

        public String words() {
            String what = area == Area.AEROBIC ? "heading.activities" : "heading.exercises";
            return count == 0 ? WORDS.say("heading.none") : WORDS.count(what, count, minutes);
        }
    }

    /** A prescription and its place among those of its area, counted from 0. */
    record Line(Prescription prescription, int place, int of) implements Row {

        private static final RoomWords WORDS = RoomWords.of(Line.class);

        @Override
        public Area area() {
            return prescription.area();
        }

        public Exercise exercise() {
            return prescription.exercise();
        }

        /** What a screen reader says of the row. */
        public String spoken() {
            return WORDS.say("row.spoken", exercise().name(), place + 1, of);
        }
    }
}
