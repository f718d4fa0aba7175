package org.homestretch.ui.program.sheet;

import java.util.List;
import java.util.UUID;
import org.homestretch.advice.Landing;
import org.homestretch.advice.Verdict;

/** The sheets that wait for the patients of a day, and the printing of one of them; all of it away from the screen. */
public interface TodaysSheets {

    /** One program not handed out yet: whose, its number, how many pages, and what the gate says of it. */
    record Waiting(UUID patient, String name, int program, int pages, Verdict verdict) {}

    /** Whoever was worked on today and has a draft, but for one patient. */
    List<Waiting> waiting(UUID butFor);

    /** Through the gate as the record is now; what is held goes nowhere and says why. */
    Landing print(Waiting one);
}
