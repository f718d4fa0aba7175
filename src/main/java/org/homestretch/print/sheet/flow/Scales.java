package org.homestretch.print.sheet.flow;

import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** How large the figures of a layout may be: one to the usual number, between one to the largest and to the smallest. */
public record Scales(int largest, int usual, int smallest) {

    /** Always the same. */
    public static Scales fixed(int scale) {
        return new Scales(scale, scale, scale);
    }

    /** Smaller only where that saves a whole page, larger as long as no page comes to it. */
    int choose(IntUnaryOperator pages) {
        int atUsual = pages.applyAsInt(usual);
        int least = pages.applyAsInt(smallest);
        int from = least < atUsual ? usual + 1 : largest;
        return IntStream.range(from, smallest)
                .filter(scale -> pages.applyAsInt(scale) <= Math.min(least, atUsual))
                .findFirst()
                .orElse(least < atUsual ? smallest : usual);
    }
}
