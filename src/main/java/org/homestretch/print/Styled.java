package org.homestretch.print;

/** Text for a template's fields of styled text. */
final class Styled {

    private Styled() {}

    static String plain(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    static String strong(String text) {
        return "<style fontName=\"Strong\" forecolor=\"#14181F\">" + plain(text) + "</style>";
    }

    static String heading(String text) {
        return "<style fontName=\"Semi\" size=\"12.5\">" + plain(text) + "</style>";
    }
}
