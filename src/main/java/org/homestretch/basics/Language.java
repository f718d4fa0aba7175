package org.homestretch.basics;

import java.util.Locale;

/** A language a patient's sheet can be printed in. */
public enum Language implements Coded {
    EN,
    ES;

    public Locale locale() {
        return Locale.of(code());
    }
}
