package org.homestretch.patient;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.homestretch.basics.Language;
import org.homestretch.basics.Require;
import org.homestretch.basics.RoomWords;

/** A registered patient: who it is, how to reach them, in which language they read, what another system calls them. */
public record Patient(
        UUID id, int number, PersonName name, Born born, Sex sex, Contact contact, Optional<String> outsideId) {

    private static final RoomWords WORDS = RoomWords.of(Patient.class);

    public static final int HIGHEST_NUMBER = 9_999_999;

    private static final int OLDEST = 130;

    public Patient {
        Require.inRange(() -> WORDS.say("clinic.number"), number, 1, HIGHEST_NUMBER);
        outsideId = outsideId.map(String::strip).filter(kept -> !kept.isEmpty());
    }

    public Patient(UUID id, int number, PersonName name, LocalDate born, Sex sex, Contact contact) {
        this(id, number, name, Born.on(born), sex, contact, Optional.empty());
    }

    public static Patient register(int number, PersonName name, LocalDate born, Sex sex) {
        return new Patient(UUID.randomUUID(), number, name, born, sex, Contact.NONE);
    }

    /** Whether a birth date can be that of a living person on a day. */
    public static boolean plausiblyBorn(Born born, LocalDate today) {
        boolean toCome = born.day().map(day -> day.isAfter(today)).orElse(born.year() > today.getYear());
        return !toCome && born.youngest(today) <= OLDEST;
    }

    public Language language() {
        return contact.language();
    }

    public Patient named(PersonName newName) {
        return new Patient(id, number, newName, born, sex, contact, outsideId);
    }

    public Patient reachedAt(Contact newContact) {
        return new Patient(id, number, name, born, sex, newContact, outsideId);
    }

    /** The same with the number another system knows them by, kept as it is written. */
    public Patient knownAs(Optional<String> elsewhere) {
        return new Patient(id, number, name, born, sex, contact, elsewhere);
    }

    /** The same where only a year or an age is known. */
    public Patient born(Born corrected) {
        return new Patient(id, number, name, corrected, sex, contact, outsideId);
    }
}
