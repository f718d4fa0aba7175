package org.homestretch.command.files;

import org.homestretch.Office;
import org.homestretch.advice.Landing;
import org.homestretch.advice.Verdict;
import org.homestretch.basics.Act;
import org.homestretch.basics.Unable;
import org.homestretch.patient.Patient;

/** A paper that explains, handed out as a file: noted as given once it is in the file, and not before. */
public record GivenFile(Office office, OutFile out) {

    /** What is handed out, and what is noted of it. */
    public record Paper(byte[] pdf, Act given) {}

    public void hand(Patient patient, Verdict verdict, Paper paper) {
        Landing landing = office.cardTrail().hand(patient.id(), paper.given(), verdict, () -> written(paper.pdf()));
        if (landing.ending() != Landing.Ending.SAVED) {
            throw new Unable(landing.words());
        }
    }

    private Landing written(byte[] pdf) {
        out.write(pdf);
        return new Landing(Landing.Ending.SAVED, "It is in " + out.file() + ".");
    }
}
