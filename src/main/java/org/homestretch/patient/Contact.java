package org.homestretch.patient;

import org.homestretch.basics.Language;

/** How a patient is reached and in which language their sheets are printed. */
public record Contact(String phone, Language language) {

    public static final Contact NONE = new Contact("", Language.EN);

    public Contact {
        phone = phone.strip();
    }
}
