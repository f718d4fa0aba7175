package org.homestretch.figure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the path text of a kept picture back into a curve. */
final class SvgSteps {

    private static final Pattern TOKEN = Pattern.compile("[Mlhvcz]|-?(?:[0-9]+(?:\\.[0-9])?|\\.[0-9])");

    private final Matcher tokens;
    private final Curve.Recorder recorder = new Curve.Recorder();
    private long x;
    private long y;
    private long startX;
    private long startY;
    private String ahead = "";

    private SvgSteps(String text) {
        tokens = TOKEN.matcher(text);
        token();
    }

    static Curve read(String text) {
        SvgSteps steps = new SvgSteps(text);
        for (String kind = steps.token(); !kind.isEmpty(); kind = steps.token()) {
            steps.step(kind);
        }
        return steps.recorder.curve();
    }

    /** One letter may stand for many steps of its kind. */
    private void step(String kind) {
        do {
            switch (kind) {
                case "M" -> move();
                case "l" -> line(next(), next());
                case "h" -> line(next(), 0);
                case "v" -> line(0, next());
                case "c" -> curve();
                case "z" -> close();
                default -> throw new IllegalArgumentException("Unknown step in a kept picture: " + kind);
            }
        } while (numberAhead());
    }

    private void move() {
        x = next();
        y = next();
        startX = x;
        startY = y;
        recorder.moveTo(x / 10.0, y / 10.0);
    }

    private void line(long right, long down) {
        x += right;
        y += down;
        recorder.lineTo(x / 10.0, y / 10.0);
    }

    private void curve() {
        long[] n = new long[6];
        for (int i = 0; i < 6; i++) {
            n[i] = (i % 2 == 0 ? x : y) + next();
        }
        recorder.curveTo(n[0] / 10.0, n[1] / 10.0, n[2] / 10.0, n[3] / 10.0, n[4] / 10.0, n[5] / 10.0);
        x = n[4];
        y = n[5];
    }

    private void close() {
        recorder.close();
        x = startX;
        y = startY;
    }

    private long next() {
        String number = token();
        if (number.isEmpty()) {
            throw new IllegalArgumentException("A kept picture ends in the middle of a path");
        }
        return Math.round(Double.parseDouble(number) * 10);
    }

    private boolean numberAhead() {
        return !ahead.isEmpty() && !Character.isLetter(ahead.charAt(0));
    }

    /** The next letter or number; empty at the end. */
    private String token() {
        String now = ahead;
        ahead = tokens.find() ? tokens.group() : "";
        return now;
    }
}
