package org.homestretch.print.page;

import java.text.Bidi;

/** Text for a template's fields of styled text. */
public final class Styled {

    public static final float NAME_SIZE = 11;

    private static final char LEFT_TO_RIGHT = '\u200e';

    private Styled() {}

    public static String plain(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    public static String strong(String text) {
        return "<style fontName=\"Strong\" isBold=\"true\" forecolor=\"#14181F\">" + plain(text) + "</style>";
    }

    /** A person's name, never smaller than a patient with poor sight reads. */
    public static String name(String name) {
        return inPlace(
                "<style fontName=\"Strong\" isBold=\"true\" size=\"11\" forecolor=\"#14181F\">" + plain(name)
                        + "</style>",
                name);
    }

    public static String quietName(String name) {
        return inPlace("<style size=\"11\">" + plain(name) + "</style>", name);
    }

    /** A name that runs from the right keeps its place in a line that runs from the left. */
    private static String inPlace(String styled, String name) {
        boolean fromTheRight = Bidi.requiresBidi(name.toCharArray(), 0, name.length());
        return fromTheRight ? LEFT_TO_RIGHT + styled + LEFT_TO_RIGHT : styled;
    }

    public static String heading(String text) {
        return "<style fontName=\"Semi\" size=\"12.5\">" + plain(text) + "</style>";
    }
}
