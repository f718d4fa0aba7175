package org.homestretch.print.sheet.text;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.homestretch.print.face.Faces;

/** How wide words are in the faces of the sheets; every letter is measured once. */
public final class Measure {

    private static final float UNIT = 1000;

    private final Faces faces;
    private final Map<Integer, Double> plain = new ConcurrentHashMap<>();
    private final Map<Integer, Double> heavy = new ConcurrentHashMap<>();

    public Measure(Faces faces) {
        this.faces = faces;
    }

    /** In points at a size. */
    public double width(Run run, double size) {
        Map<Integer, Double> letters = run.look().heavy() ? heavy : plain;
        String face = run.look().heavy() ? Faces.SEMI_BOLD : Faces.REGULAR;
        return run.text()
                        .codePoints()
                        .mapToDouble(point -> letters.computeIfAbsent(point, one -> faces.advance(one, face, UNIT)))
                        .sum()
                * size
                / UNIT;
    }
}
