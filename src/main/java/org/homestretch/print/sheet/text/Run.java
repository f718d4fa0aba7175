package org.homestretch.print.sheet.text;

/** Words of one look. */
public record Run(String text, Look look) {

    public static Run plain(String text) {
        return new Run(text, Look.PLAIN);
    }

    public static Run strong(String text) {
        return new Run(text, Look.STRONG);
    }

    public static Run quiet(String text) {
        return new Run(text, Look.QUIET);
    }
}
