package org.homestretch.print.sheet.flow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** The strips of a sheet with their figures drawn one to so many; every scale is tried once. */
public final class Strips {

    private final IntFunction<List<? extends Strip>> drawn;
    private final Map<Integer, List<? extends Strip>> tried = new HashMap<>();

    public Strips(IntFunction<List<? extends Strip>> drawn) {
        this.drawn = drawn;
    }

    List<? extends Strip> at(int scale) {
        return tried.computeIfAbsent(scale, drawn::apply);
    }

    List<Double> heights(int scale) {
        return at(scale).stream().map(Strip::height).toList();
    }
}
