package org.homestretch.basics;

import java.util.Locale;

/** A language a patient's sheet can be printed in. */
public enum Language implements Coded {
    EN("English"),
    ES("Español");

    private final String words;

    Language(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    public Locale locale() {
        return Locale.of(code());
    }
}
