package org.homestretch.ui.patient.registration;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.homestretch.basics.RoomWords;
import org.homestretch.patient.BirthDate;
import org.homestretch.patient.Registration;
import org.homestretch.patient.Registration.Field;
import org.homestretch.ui.kit.work.Typed;

/** The fields a form cannot do without, with what is said below each: what is wrong or missing, else the usual hint. */
final class FormFields {

    private static final RoomWords WORDS = RoomWords.of(FormFields.class);

    private final RegistrationModel model;
    private final Details details;

    FormFields(RegistrationModel model) {
        this.model = model;
        details = model.details;
    }

    Typed name() {
        return field(details.given, Field.NAME, new SimpleStringProperty(""));
    }

    Typed birth() {
        return field(details.born, Field.BIRTH, model.birth().map(read -> read.wrong() ? read.echo() : ""));
    }

    /** What the typed birth date means, or how to type one. */
    ObservableValue<String> birthHint() {
        return model.birth().map(BirthDate::echo).map(echo -> echo.isEmpty() ? WORDS.say("born.hint") : echo);
    }

    Typed number() {
        return field(
                details.number,
                Field.NUMBER,
                model.numberHint().map(wrong -> details.number.get().isEmpty() ? "" : wrong));
    }

    /** A number offered to somebody new is free. */
    ObservableValue<String> numberHint() {
        return model.corrected()
                .flatMap(who -> model.numberHint()
                        .map(wrong -> wrong.isEmpty() && who.isEmpty() ? WORDS.say("number.free") : ""));
    }

    /** What is missing is said once somebody wanted to save, whatever was wrong while it was typed. */
    private Typed field(StringProperty text, Field field, ObservableValue<String> whileTyped) {
        ObservableValue<String> missing = model.asked()
                .map(asked -> asked.filter(one -> one.field() == field)
                        .map(Registration.Missing::sentence)
                        .orElse(""));
        return Typed.of(text, missing.flatMap(said -> whileTyped.map(wrong -> said.isEmpty() ? wrong : said)));
    }
}
