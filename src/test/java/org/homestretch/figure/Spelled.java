package org.homestretch.figure;

import java.util.ArrayList;
import java.util.List;

/** Writes a curve down step by step, each as its letter and its numbers, so that tests can read it. */
final class Spelled {

    private Spelled() {}

    static List<String> of(Curve curve) {
        List<String> steps = new ArrayList<>();
        curve.drawTo(new Pen() {
            @Override
            public void moveTo(double x, double y) {
                say("M", x, y);
            }

            @Override
            public void lineTo(double x, double y) {
                say("L", x, y);
            }

            @Override
            public void curveTo(double x1, double y1, double x2, double y2, double x, double y) {
                say("C", x1, y1, x2, y2, x, y);
            }

            @Override
            public void close() {
                steps.add("Z");
            }

            private void say(String letter, double... numbers) {
                StringBuilder step = new StringBuilder(letter);
                for (double number : numbers) {
                    step.append(' ').append(Double.toString(number).replaceFirst("\\.0$", ""));
                }
                steps.add(step.toString());
            }
        });
        return steps;
    }
}
