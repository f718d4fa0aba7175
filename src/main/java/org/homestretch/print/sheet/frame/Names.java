package org.homestretch.print.sheet.frame;

import java.text.Bidi;

/** Names of people in a line of other words. */
final class Names {

    private static final char LEFT_TO_RIGHT = '\u200e';

    private Names() {}

    /** A name that runs from the right keeps its place in a line that runs from the left. */
    static String inPlace(String name) {
        boolean fromTheRight = Bidi.requiresBidi(name.toCharArray(), 0, name.length());
        return fromTheRight ? LEFT_TO_RIGHT + name + LEFT_TO_RIGHT : name;
    }
}
