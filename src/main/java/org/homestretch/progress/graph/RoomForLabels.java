package org.homestretch.progress.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Picks the labels along an axis that fit beside each other: the last always, then the first, then from the left. */
public final class RoomForLabels {

    /** Where a label begins and ends along the axis. */
    public record Extent(double from, double to) {

        public static Extent around(double middle, double width) {
            return new Extent(middle - width / 2, middle + width / 2);
        }

        boolean clearOf(Extent other, double gap) {
            return to + gap <= other.from || other.to + gap <= from;
        }
    }

    private RoomForLabels() {}

    /** The places of the labels to show, in order; the labels come in order along the axis. */
    public static List<Integer> pick(List<Extent> labels, double gap) {
        List<Integer> picked = new ArrayList<>();
        int last = labels.size() - 1;
        for (int place = 0; place < last; place++) {
            if (fits(labels, picked, place, gap) && labels.get(place).clearOf(labels.get(last), gap)) {
                picked.add(place);
            }
        }
        if (last >= 0) {
            picked.add(last);
        }
        return picked;
    }

    /** Every second, third or further label, the last among them, so that evenly spaced ones stay even. */
    public static List<Integer> pickEvenly(List<Extent> labels, double gap) {
        int step = 1;
        while (step < labels.size() && !clear(evenly(labels.size(), step), labels, gap)) {
            step++;
        }
        return evenly(labels.size(), step);
    }

    private static List<Integer> evenly(int labels, int step) {
        return IntStream.range(0, labels)
                .filter(place -> (labels - 1 - place) % step == 0)
                .boxed()
                .toList();
    }

    private static boolean clear(List<Integer> places, List<Extent> labels, double gap) {
        return IntStream.range(1, places.size())
                .allMatch(place -> labels.get(places.get(place)).clearOf(labels.get(places.get(place - 1)), gap));
    }

    private static boolean fits(List<Extent> labels, List<Integer> picked, int place, double gap) {
        return picked.isEmpty() || labels.get(place).clearOf(labels.get(picked.getLast()), gap);
    }
}
