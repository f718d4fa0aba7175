package org.homestretch.patient.exam;

import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;

/** The same finding of the left leg and of the right. */
public record Legs<T>(T left, T right) {

    public Legs {
        Objects.requireNonNull(left);
        Objects.requireNonNull(right);
    }

    public static <T> Legs<T> both(T same) {
        return new Legs<>(same, same);
    }

    public T of(Leg leg) {
        return leg == Leg.LEFT ? left : right;
    }

    public Legs<T> with(Leg leg, T found) {
        return leg == Leg.LEFT ? new Legs<>(found, right) : new Legs<>(left, found);
    }

    public Stream<T> each() {
        return Stream.of(left, right);
    }

    Legs<T> over(Legs<T> earlier, BinaryOperator<T> newest) {
        return new Legs<>(newest.apply(left, earlier.left), newest.apply(right, earlier.right));
    }
}
