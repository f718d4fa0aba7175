package org.homestretch.exercise;

import java.util.List;

/** What is said about an exercise in one language: to the clinician its name, to the patient the rest. */
public record Wording(
        String name,
        String sheetName,
        String purpose,
        String setUp,
        List<String> steps,
        String feel,
        String mistake,
        String easeOff) {

    public Wording {
        steps = List.copyOf(steps);
    }

    /** What the sheet prints under the pictures. */
    public String instruction() {
        return setUp + " " + String.join(" ", steps);
    }
}
