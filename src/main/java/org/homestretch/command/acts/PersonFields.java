package org.homestretch.command.acts;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.homestretch.Office;
import org.homestretch.basics.Language;
import org.homestretch.basics.Refusal;
import org.homestretch.command.files.JsonFields;
import org.homestretch.patient.BirthDate;
import org.homestretch.patient.Contact;
import org.homestretch.patient.Patient;
import org.homestretch.patient.PersonName;
import org.homestretch.patient.Registration;
import org.homestretch.patient.Registration.Missing;
import org.homestretch.patient.Sex;
import org.homestretch.reading.DateOrder;

/** Who somebody is, as an act tells it: read as the registration form reads it, over what is known already. */
record PersonFields(Office office, JsonFields fields) {

    static final Set<String> KEYS = Set.of("given", "family", "born", "sex", "phone", "language", "outside_id");

    /** Somebody new, under the next free number. */
    Patient registered() {
        return patient(
                UUID.randomUUID(), told("", Integer.toString(office.patients().nextNumber()), Contact.NONE));
    }

    /** The same patient with what is told now. */
    Patient changed(Patient known) {
        Registration told = told(known.born().toString(), Integer.toString(known.number()), known.contact());
        PersonName name = known.name();
        return patient(
                known.id(),
                new Registration(
                        fields.optionalText("given", name.given()),
                        fields.optionalText("family", name.family()),
                        told.birth(),
                        told.number(),
                        told.contact(),
                        told.sex().or(() -> Optional.of(known.sex())),
                        fields.typed("outside_id", known.outsideId().orElse(""))));
    }

    private Registration told(String born, String number, Contact contact) {
        String typed = fields.typed("born", born);
        return new Registration(
                fields.optionalText("given"),
                fields.optionalText("family"),
                BirthDate.read(typed, DateOrder.ofRegion(), office.today()),
                number,
                new Contact(fields.typed("phone", contact.phone()), language(contact.language())),
                fields.optionalCode("sex", Sex.class),
                fields.typed("outside_id", ""));
    }

    private Language language(Language otherwise) {
        if (!fields.has("language")) {
            return otherwise;
        }
        String code = fields.text("language");
        return Language.offered().stream()
                .filter(language -> language.code().equals(code))
                .findFirst()
                .orElseThrow(() -> fields.wrong(
                        "language",
                        "must be one of "
                                + Language.offered().stream()
                                        .map(Language::code)
                                        .collect(Collectors.joining(", "))));
    }

    private static Patient patient(UUID id, Registration told) {
        told.missing().ifPresent(missing -> {
            throw new Refusal(asked(missing, told.birth()));
        });
        return told.patient(id);
    }

    /** A question of the form is answered by typing one of its choices. */
    private static String asked(Missing missing, BirthDate birth) {
        boolean question =
                missing.field() == Registration.Field.BIRTH && !birth.choices().isEmpty();
        return question
                ? missing.sentence() + " Say "
                        + birth.choices().stream()
                                .map(choice -> "'" + choice.typed() + "'")
                                .collect(Collectors.joining(" or "))
                        + "."
                : missing.sentence();
    }
}
