package org.homestretch.command.files;

import org.homestretch.Office;
import org.homestretch.advice.Landing;
import org.homestretch.advice.Verdict;
import org.homestretch.basics.Act;
import org.homestretch.basics.Unable;
import org.homestretch.patient.Patient;
import org.homestretch.program.SheetOrder;

/** A finished paper handed out as a file: given once it is in the file, and not before. */
public final class GivenFile {

    private final Office office;
    private final OutFile out;
    private final byte[] pdf;

    /** The paper is made and its file looked at first: what cannot be made or written leaves no trace. */
    public GivenFile(Office office, OutFile out, byte[] pdf) {
        out.check(pdf);
        this.office = office;
        this.out = out;
        this.pdf = pdf;
    }

    /** A take-home sheet, with its two records. */
    public void hand(SheetOrder order, Verdict verdict) {
        landed(office.trail().hand(order, verdict, this::written).landing());
    }

    /** A paper that explains, with the act that says so. */
    public void hand(Patient patient, Verdict verdict, Act given) {
        landed(office.cardTrail().hand(patient.id(), given, verdict, this::written));
    }

    private Landing written() {
        out.write(pdf);
        return new Landing(Landing.Ending.SAVED, "It is in " + out.file() + ".");
    }

    private static void landed(Landing landing) {
        if (landing.ending() != Landing.Ending.SAVED) {
            throw new Unable(landing.words());
        }
    }
}
