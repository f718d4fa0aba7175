package org.homestretch.figure;

/** Writes an outline as the text of an SVG path, in tenths of a unit and relative steps to keep files small. */
final class SvgPen implements Pen {

    private final StringBuilder text = new StringBuilder();
    private long lastX;
    private long lastY;
    private long startX;
    private long startY;

    @Override
    public void moveTo(double x, double y) {
        text.append('M').append(tenths(Math.round(x * 10)));
        separate(Math.round(y * 10));
        startX = Math.round(x * 10);
        startY = Math.round(y * 10);
        here(x, y);
    }

    @Override
    public void lineTo(double x, double y) {
        text.append('l');
        first(x, y);
        here(x, y);
    }

    @Override
    public void curveTo(double x1, double y1, double x2, double y2, double x, double y) {
        text.append('c');
        first(x1, y1);
        further(x2, y2);
        further(x, y);
        here(x, y);
    }

    @Override
    public void close() {
        text.append('z');
        lastX = startX;
        lastY = startY;
    }

    private void first(double x, double y) {
        text.append(tenths(Math.round(x * 10) - lastX));
        separate(Math.round(y * 10) - lastY);
    }

    private void further(double x, double y) {
        separate(Math.round(x * 10) - lastX);
        separate(Math.round(y * 10) - lastY);
    }

    /** A minus sign separates by itself. */
    private void separate(long tenths) {
        if (tenths >= 0) {
            text.append(' ');
        }
        text.append(tenths(tenths));
    }

    private void here(double x, double y) {
        lastX = Math.round(x * 10);
        lastY = Math.round(y * 10);
    }

    /** A number with at most one decimal. */
    static String number(double value) {
        return tenths(Math.round(value * 10));
    }

    private static String tenths(long tenths) {
        long whole = Math.abs(tenths) / 10;
        long rest = Math.abs(tenths) % 10;
        return (tenths < 0 ? "-" : "") + whole + (rest == 0 ? "" : "." + rest);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
