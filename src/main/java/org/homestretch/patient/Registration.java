package org.homestretch.patient;

import java.util.Optional;
import java.util.UUID;
import org.homestretch.basics.Refusal;
import org.homestretch.basics.RoomWords;
import org.homestretch.reading.Folding;

/** What was told of somebody to be registered or corrected, as it was typed, and what it comes to. */
public record Registration(
        String given,
        String family,
        BirthDate birth,
        String number,
        Contact contact,
        Optional<Sex> sex,
        String outsideId) {

    private static final RoomWords WORDS = RoomWords.of(Registration.class);

    /** What keeps it from being saved, and why. */
    public record Missing(Field field, String sentence) {}

    /** What must be told. */
    public enum Field {
        NAME,
        BIRTH,
        NUMBER
    }

    /** The name, once there is one; one name is enough. */
    public Optional<PersonName> name() {
        return given.isBlank() && family.isBlank() ? Optional.empty() : named();
    }

    public Optional<Missing> missing() {
        if (name().isEmpty()) {
            return Optional.of(new Missing(Field.NAME, WORDS.say("name.missing")));
        }
        if (!birth.missing().isEmpty()) {
            return Optional.of(new Missing(Field.BIRTH, birth.missing()));
        }
        return numberWrong().isEmpty() ? Optional.empty() : Optional.of(new Missing(Field.NUMBER, numberWrong()));
    }

    /** What is wrong with the clinic number, empty when nothing is. */
    public String numberWrong() {
        return digits().matches("[1-9]\\d{0,6}") ? "" : WORDS.say("number.wrong", Patient.HIGHEST_NUMBER);
    }

    /** Once nothing is missing. */
    public Patient patient(UUID id) {
        return new Patient(
                id,
                Integer.parseInt(digits()),
                name().orElseThrow(),
                birth.born().orElseThrow(),
                sex.orElse(Sex.X),
                contact,
                Optional.of(outsideId));
    }

    private Optional<PersonName> named() {
        try {
            return Optional.of(new PersonName(given, family));
        } catch (Refusal onlyMarks) {
            return Optional.empty();
        }
    }

    private String digits() {
        return Folding.digits(number.strip());
    }
}
