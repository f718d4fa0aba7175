package org.homestretch.ui.kit.control;

import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.homestretch.program.Letterhead;

/** A letterhead while it is typed, field by field. */
public final class LetterheadForm {

    private final StringProperty clinic = new SimpleStringProperty("");
    private final StringProperty address = new SimpleStringProperty("");
    private final StringProperty phone = new SimpleStringProperty("");
    private final StringProperty email = new SimpleStringProperty("");
    private final StringProperty emergency = new SimpleStringProperty("");

    public StringProperty clinic() {
        return clinic;
    }

    public StringProperty address() {
        return address;
    }

    public StringProperty phone() {
        return phone;
    }

    public StringProperty email() {
        return email;
    }

    public StringProperty emergency() {
        return emergency;
    }

    public List<StringProperty> fields() {
        return List.of(clinic, address, phone, email, emergency);
    }

    public Letterhead typed() {
        return new Letterhead(clinic.get(), address.get(), phone.get(), email.get(), emergency.get());
    }

    public void show(Letterhead letterhead) {
        clinic.set(letterhead.clinic());
        address.set(letterhead.address());
        phone.set(letterhead.phone());
        email.set(letterhead.email());
        emergency.set(letterhead.emergency());
    }
}
