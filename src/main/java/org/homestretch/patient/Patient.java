package org.homestretch.patient;

import java.time.LocalDate;
import java.time.Period;
import java.util.UUID;

/** A registered patient: who it is, how to reach them and in which language they read. */
public record Patient(UUID id, int number, PersonName name, LocalDate born, Sex sex, Contact contact) {

    private static final int OLDEST = 130;

    public Patient {
        Rule.inRange("Clinic number", number, 1, 9_999_999);
    }

    public static Patient register(int number, PersonName name, LocalDate born, Sex sex) {
        return new Patient(UUID.randomUUID(), number, name, born, sex, Contact.NONE);
    }

    /** Whether a birth date can be that of a living person on a day. */
    public static boolean plausiblyBorn(LocalDate born, LocalDate today) {
        return !born.isAfter(today) && Period.between(born, today).getYears() <= OLDEST;
    }

    public int ageOn(LocalDate day) {
        return Period.between(born, day).getYears();
    }

    public Language language() {
        return contact.language();
    }

    public Patient named(PersonName newName) {
        return new Patient(id, number, newName, born, sex, contact);
    }

    public Patient reachedAt(Contact newContact) {
        return new Patient(id, number, name, born, sex, newContact);
    }
}
