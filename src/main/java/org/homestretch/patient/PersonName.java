package org.homestretch.patient;

import java.util.Locale;

/** A person's given and family name, as typed. */
public record PersonName(String given, String family) {

    public PersonName {
        given = Rule.notBlank("First name", given);
        family = Rule.notBlank("Last name", family);
    }

    public String full() {
        return given + " " + family;
    }

    /** First letters for the round badge; works on letters beyond the basic plane too. */
    public String initials() {
        return firstLetter(given) + firstLetter(family);
    }

    private static String firstLetter(String name) {
        return name.substring(0, name.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT);
    }
}
