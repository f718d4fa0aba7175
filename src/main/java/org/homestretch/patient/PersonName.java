package org.homestretch.patient;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homestretch.basics.Require;
import org.homestretch.basics.RoomWords;

/** A person's given and family name, as typed; whoever has one name only leaves the other one empty. */
public record PersonName(String given, String family) {

    private static final RoomWords WORDS = RoomWords.of(PersonName.class);

    /** What is typed where a form insists on a name that somebody does not have. */
    private static final String STAND_IN = "[\\p{Pd}\\s._*?/]+";

    public PersonName {
        given = name(given);
        family = name(family);
        Require.notBlank(() -> WORDS.say("a.name"), given + family);
    }

    public String full() {
        return Stream.of(given, family).filter(name -> !name.isEmpty()).collect(Collectors.joining(" "));
    }

    /** The name that a list is ordered by. */
    public String listed() {
        return family.isEmpty() ? given : family;
    }

    /** The name somebody is called by. */
    public String called() {
        return given.isEmpty() ? family : given;
    }

    /** First letters for the round badge; works on letters beyond the basic plane too. */
    public String initials() {
        return firstLetter(given) + firstLetter(family);
    }

    private static String name(String typed) {
        return typed.matches(STAND_IN) ? "" : typed.strip();
    }

    private static String firstLetter(String name) {
        return name.isEmpty()
                ? ""
                : name.substring(0, name.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT);
    }
}
