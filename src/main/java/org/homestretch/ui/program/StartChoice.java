package org.homestretch.ui.program;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.homestretch.exercise.Area;
import org.homestretch.program.Prescription;
import org.homestretch.program.Program;

/** Something a new program can start from. */
record StartChoice(String title, String details, List<Prescription> prescriptions) {

    static final StartChoice BLANK =
            new StartChoice("Blank", "Add from the library with Enter or by dragging", List.of());

    StartChoice {
        prescriptions = List.copyOf(prescriptions);
    }

    /** The printed programs of the patient, newest first, then a blank one. */
    static List<StartChoice> from(List<Program> earlier) {
        List<StartChoice> all =
                new ArrayList<>(earlier.stream().map(StartChoice::copyOf).toList());
        all.add(BLANK);
        return all;
    }

    private static StartChoice copyOf(Program program) {
        int minutes = Stream.of(Area.values()).mapToInt(program::minutesADay).sum();
        int count = program.prescriptions().size();
        String details = count + (count == 1 ? " exercise, " : " exercises, ") + minutes + " min a day";
        return new StartChoice("Program " + program.number() + ", as printed", details, program.inOrder());
    }
}
