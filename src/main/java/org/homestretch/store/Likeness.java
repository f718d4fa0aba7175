package org.homestretch.store;

import java.time.LocalDate;
import org.homestretch.patient.Patient;
import org.homestretch.patient.PersonName;

/** A name as it is compared with others: accents, case and the order of the two names aside. */
record Likeness(String given, String family) {

    static Likeness of(PersonName name) {
        return new Likeness(Folded.text(name.given()), Folded.text(name.family()));
    }

    boolean samePerson(Patient patient, LocalDate born) {
        var other = of(patient.name());
        return sameName(other) || patient.born().equals(born) && likeName(other);
    }

    private boolean sameName(Likeness other) {
        return equals(other) || given.equals(other.family) && family.equals(other.given);
    }

    private boolean likeName(Likeness other) {
        return family.equals(other.family) || given.equals(other.given);
    }
}
