package org.homestretch.figure;

import java.util.Arrays;

/** An outline of moves, lines and cubic curves in picture units; it never changes. */
public final class Curve {

    private static final byte MOVE = 2;
    private static final byte LINE = 3;
    private static final byte CUBIC = 6;
    private static final byte CLOSE = 0;

    private final byte[] steps;
    private final double[] numbers;

    private Curve(byte[] steps, double[] numbers) {
        this.steps = steps;
        this.numbers = numbers;
    }

    /** Sends the outline, step by step, to a pen. */
    public void drawTo(Pen pen) {
        int at = 0;
        double[] n = numbers;
        for (byte step : steps) {
            switch (step) {
                case MOVE -> pen.moveTo(n[at++], n[at++]);
                case LINE -> pen.lineTo(n[at++], n[at++]);
                case CUBIC -> pen.curveTo(n[at++], n[at++], n[at++], n[at++], n[at++], n[at++]);
                default -> pen.close();
            }
        }
    }

    /** Number of steps in the outline. */
    public int size() {
        return steps.length;
    }

    public boolean isEmpty() {
        return steps.length == 0;
    }

    /** The same outline in a picture of this width seen in a mirror. */
    Curve mirrored(double width) {
        double[] flipped = numbers.clone();
        for (int i = 0; i < flipped.length; i += 2) {
            flipped[i] = width - flipped[i];
        }
        return new Curve(steps, flipped);
    }

    /** The same outline further right and further down. */
    Curve moved(double right, double down) {
        double[] shifted = numbers.clone();
        for (int i = 0; i < shifted.length; i += 2) {
            shifted[i] += right;
            shifted[i + 1] += down;
        }
        return new Curve(steps, shifted);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Curve that && Arrays.equals(steps, that.steps) && Arrays.equals(numbers, that.numbers);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(steps) + Arrays.hashCode(numbers);
    }

    /** Records what is drawn with it as a curve. */
    public static final class Recorder implements Pen {

        private byte[] steps = new byte[32];
        private double[] numbers = new double[128];
        private int stepCount;
        private int numberCount;

        @Override
        public void moveTo(double x, double y) {
            step(MOVE);
            add(x, y);
        }

        @Override
        public void lineTo(double x, double y) {
            step(LINE);
            add(x, y);
        }

        @Override
        public void curveTo(double x1, double y1, double x2, double y2, double x, double y) {
            step(CUBIC);
            add(x1, y1);
            add(x2, y2);
            add(x, y);
        }

        @Override
        public void close() {
            step(CLOSE);
        }

        /** What has been drawn so far. */
        public Curve curve() {
            return new Curve(Arrays.copyOf(steps, stepCount), Arrays.copyOf(numbers, numberCount));
        }

        private void step(byte step) {
            if (stepCount == steps.length) {
                steps = Arrays.copyOf(steps, stepCount * 2);
            }
            steps[stepCount++] = step;
        }

        private void add(double x, double y) {
            if (numberCount + 2 > numbers.length) {
                numbers = Arrays.copyOf(numbers, numberCount * 2);
            }
            numbers[numberCount++] = x;
            numbers[numberCount++] = y;
        }
    }
}
