package org.homestretch.education;

import java.util.List;

/** What the page of a plan by weeks says: its title, how to go about it, a line a week, and what to mind. */
public record PlanWords(String title, String lead, String how, List<Line> weeks, List<Note> notes) {

    /** A week by its name, what is done in it, and on how many days. */
    public record Line(String week, String dose, int days) {}

    /** A question the patient may have, and its answer. */
    public record Note(String asked, String answer) {}

    public PlanWords {
        weeks = List.copyOf(weeks);
        notes = List.copyOf(notes);
    }
}
