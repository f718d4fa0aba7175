package org.homestretch.figure.draw;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.homestretch.figure.Curve;

/** Joins the chains round each label to closed outlines that can be filled. */
final class Patches {

    /** One way along a chain. */
    private record Way(Chain chain, boolean forward) {

        int start() {
            return forward ? chain.start : chain.end;
        }

        int end() {
            return forward ? chain.end : chain.start;
        }

        Bezier first() {
            return forward ? chain.curve().getFirst() : chain.curve().getLast();
        }

        void moveTo(Curve.Recorder pen) {
            double[] b = first().p();
            pen.moveTo(forward ? b[0] : b[6], forward ? b[1] : b[7]);
        }

        void draw(Curve.Recorder pen) {
            if (forward) {
                Lines.forward(chain, pen);
            } else {
                Lines.backward(chain, pen);
            }
        }
    }

    private Patches() {}

    /** The outline of every label, in the order of the labels. */
    static Map<Integer, Curve> of(List<Chain> chains) {
        Map<Integer, List<Way>> ways = new TreeMap<>();
        for (Chain chain : chains) {
            if (chain.left != chain.right) {
                add(ways, chain.left, new Way(chain, true));
                add(ways, chain.right, new Way(chain, false));
            }
        }
        Map<Integer, Curve> patches = new TreeMap<>();
        ways.forEach((label, list) -> patches.put(label, outline(list)));
        return patches;
    }

    private static void add(Map<Integer, List<Way>> ways, int label, Way way) {
        if (label != Label.NOTHING) {
            ways.computeIfAbsent(label, key -> new ArrayList<>()).add(way);
        }
    }

    private static Curve outline(List<Way> ways) {
        Curve.Recorder pen = new Curve.Recorder();
        Map<Integer, List<Way>> byStart = new HashMap<>();
        for (Way way : ways) {
            if (way.chain.isClosed()) {
                way.moveTo(pen);
                way.draw(pen);
                pen.close();
            } else {
                byStart.computeIfAbsent(way.start(), key -> new ArrayList<>()).add(way);
            }
        }
        Set<Way> used = new HashSet<>();
        for (Way way : ways) {
            if (!way.chain.isClosed() && !used.contains(way)) {
                loop(way, byStart, used, pen);
            }
        }
        return pen.curve();
    }

    private static void loop(Way first, Map<Integer, List<Way>> byStart, Set<Way> used, Curve.Recorder pen) {
        first.moveTo(pen);
        Way way = first;
        while (way != null) {
            used.add(way);
            way.draw(pen);
            way = way.end() == first.start() ? null : next(byStart.get(way.end()), used);
        }
        pen.close();
    }

    private static Way next(List<Way> candidates, Set<Way> used) {
        return candidates == null
                ? null
                : candidates.stream()
                        .filter(way -> !used.contains(way))
                        .findFirst()
                        .orElse(null);
    }
}
