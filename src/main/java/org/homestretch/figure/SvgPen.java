package org.homestretch.figure;

/**
 * Writes an outline as the text of an SVG path, as short as the format allows: tenths of a unit, relative steps, a
 * straight curve as a line, a letter only where the step is of another kind than the one before.
 */
final class SvgPen implements Pen {

    /** How far a handle may lie off the chord of a curve that is written as a line, in tenths. */
    private static final double STRAIGHT = .3;

    private final StringBuilder text = new StringBuilder();
    private long lastX;
    private long lastY;
    private long startX;
    private long startY;
    private char letter;
    private boolean pointSaid;

    @Override
    public void moveTo(double x, double y) {
        lastX = 0;
        lastY = 0;
        letter = 0;
        step('M', tenths(x), tenths(y));
        startX = lastX;
        startY = lastY;
    }

    @Override
    public void lineTo(double x, double y) {
        line(tenths(x), tenths(y));
    }

    @Override
    public void curveTo(double x1, double y1, double x2, double y2, double x, double y) {
        long toX = tenths(x);
        long toY = tenths(y);
        if (onChord(tenths(x1), tenths(y1), toX, toY) && onChord(tenths(x2), tenths(y2), toX, toY)) {
            line(toX, toY);
        } else {
            step('c', tenths(x1), tenths(y1), tenths(x2), tenths(y2), toX, toY);
        }
    }

    @Override
    public void close() {
        text.append('z');
        letter = 0;
        lastX = startX;
        lastY = startY;
    }

    private void line(long x, long y) {
        if (y == lastY) {
            letter('h');
            number(x - lastX);
            lastX = x;
        } else if (x == lastX) {
            letter('v');
            number(y - lastY);
            lastY = y;
        } else {
            step('l', x, y);
        }
    }

    /** Places in the room, written from where the pen stands. */
    private void step(char kind, long... places) {
        letter(kind);
        for (int i = 0; i < places.length; i += 2) {
            number(places[i] - lastX);
            number(places[i + 1] - lastY);
        }
        lastX = places[places.length - 2];
        lastY = places[places.length - 1];
    }

    private void letter(char kind) {
        if (kind != letter) {
            text.append(kind);
            letter = kind;
        }
    }

    private boolean onChord(long x, long y, long toX, long toY) {
        double chordX = toX - lastX;
        double chordY = toY - lastY;
        double length = Math.hypot(chordX, chordY);
        double along = ((x - lastX) * chordX + (y - lastY) * chordY) / length;
        double off = Math.abs((x - lastX) * chordY - (y - lastY) * chordX) / length;
        return length > 0 && off <= STRAIGHT && along >= 0 && along <= length;
    }

    /** A sign separates by itself, and so does a point after a number that had one. */
    private void number(long tenths) {
        String number = text(tenths);
        boolean afterLetter = Character.isLetter(text.charAt(text.length() - 1));
        boolean separated = afterLetter || tenths < 0 || number.startsWith(".") && pointSaid;
        text.append(separated ? "" : " ").append(number);
        pointSaid = number.contains(".");
    }

    /** A number with at most one decimal. */
    static String number(double value) {
        return text(tenths(value));
    }

    private static long tenths(double value) {
        return Math.round(value * 10);
    }

    private static String text(long tenths) {
        long whole = Math.abs(tenths) / 10;
        long rest = Math.abs(tenths) % 10;
        String before = whole == 0 && rest != 0 ? "" : Long.toString(whole);
        return (tenths < 0 ? "-" : "") + before + (rest == 0 ? "" : "." + rest);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
