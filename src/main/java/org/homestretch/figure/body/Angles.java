package org.homestretch.figure.body;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;

/** The angles a pose sets: for both sides at once or for one side, which then counts. */
public final class Angles {

    private static final double[] UNSET = {};

    private final Map<String, double[]> values;

    public Angles(Map<String, double[]> values) {
        this.values = new HashMap<>(values);
    }

    /** The number of a middle angle, nothing said being zero. */
    double of(Angle angle, int part) {
        return said(angle, part).orElse(0);
    }

    OptionalDouble said(Angle angle, int part) {
        return part(values.getOrDefault(angle.label(), UNSET), part);
    }

    double of(Angle angle, Side side, int part) {
        return said(angle, side, part).orElse(0);
    }

    OptionalDouble said(Angle angle, Side side, int part) {
        double[] own = values.get(angle.label() + side.suffix());
        return own == null ? said(angle, part) : part(own, part);
    }

    private static OptionalDouble part(double[] numbers, int part) {
        return part < numbers.length ? OptionalDouble.of(numbers[part]) : OptionalDouble.empty();
    }
}
