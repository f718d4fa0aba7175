package org.homestretch.store;

import java.time.LocalDate;
import org.homestretch.patient.Patient;
import org.homestretch.patient.PersonName;

/** A name as it is compared with others: accents, case and the order of the two names aside. */
record Likeness(String given, String family) {

    static Likeness of(PersonName name) {
        return new Likeness(Folded.text(name.given()), Folded.text(name.family()));
    }

    /** Compares with a patient's folded name, family name first, and looks closer only when the birth date fits. */
    boolean samePerson(String listed, Patient patient, LocalDate born) {
        boolean sameName = listed.equals(family + " " + given) || listed.equals(given + " " + family);
        return sameName || patient.born().equals(born) && likeName(of(patient.name()));
    }

    private boolean likeName(Likeness other) {
        return family.equals(other.family) || given.equals(other.given);
    }
}
