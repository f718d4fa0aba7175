package org.homestretch.command.files;

import org.homestretch.Office;
import org.homestretch.advice.Landing;
import org.homestretch.advice.Verdict;
import org.homestretch.basics.Unable;
import org.homestretch.program.SheetOrder;

/** A take-home sheet handed out as a file: given once it is in the file, and not before. */
public record SheetFile(Office office, OutFile out) {

    /** The sheet is made first: one that cannot be made leaves no trace. */
    public void hand(SheetOrder order, Verdict verdict) {
        byte[] pdf = office.make(order).pdf();
        Landing landing =
                office.trail().hand(order, verdict, () -> written(pdf)).landing();
        if (landing.ending() != Landing.Ending.SAVED) {
            throw new Unable(landing.words());
        }
    }

    private Landing written(byte[] pdf) {
        out.write(pdf);
        return new Landing(Landing.Ending.SAVED, "The sheet is in " + out.file() + ".");
    }
}
