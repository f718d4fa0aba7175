package org.homestretch.progress.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import org.homestretch.progress.graph.RoomForLabels.Extent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However many visits and programs there are, the words of a chart keep clear of each other and of its lines. */
class CrowdedGraphTest {

    private static final double HEIGHT = 136;
    private static final double MARK = PlannedGraph.POINT;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 12, 30})
    void noWordStandsOnAnotherOrOnALine(int visits) {
        var random = new Random(visits);
        holds(visits, i -> 0, i -> 0);
        holds(visits, i -> 10, i -> 10);
        holds(visits, i -> 0, i -> 10);
        holds(visits, i -> Math.max(0, 8 - i), i -> Math.max(0, 7 - i));
        for (int round = 0; round < 12; round++) {
            holds(visits, i -> random.nextInt(11), i -> random.nextInt(11));
        }
    }

    private static void holds(int visits, IntUnaryOperator leg, IntUnaryOperator back) {
        for (double width : new double[] {255, 380, 527}) {
            GraphPlan plan = chart(visits, leg, back).plan(width, HEIGHT);
            GraphField field = plan.field();
            var drawn = new Rectangle2D.Double(
                    field.left() - MARK, field.top() - MARK, field.width() + 2 * MARK, field.height() + 2 * MARK);
            var whole = new Rectangle2D.Double(0, 0, width, HEIGHT);
            assertThat(plan.labels()).hasSizeGreaterThan(6);
            for (GraphLabel label : plan.labels()) {
                assertThat(box(label).intersects(drawn)).as(label.words()).isFalse();
                assertThat(whole.contains(box(label))).as(label.words()).isTrue();
                assertThat(plan.labels())
                        .as(label.words())
                        .filteredOn(other -> other != label)
                        .filteredOn(other -> box(other).intersects(box(label)))
                        .isEmpty();
            }
        }
    }

    /** Letters fill four fifths of their line. */
    private static Rectangle2D box(GraphLabel label) {
        double high = PlannedGraph.LINE * 0.8;
        return new Rectangle2D.Double(label.left(), label.middle() - high / 2, label.width(), high);
    }

    private static PlannedGraph chart(int visits, IntUnaryOperator leg, IntUnaryOperator back) {
        var chart = new PlannedGraph(6 * (visits - 1)).banded();
        for (int i = 0; i < visits; i++) {
            chart.visit(6 * i, leg.applyAsInt(i), back.applyAsInt(i)).program(i + 1, 5 * i);
        }
        return chart;
    }

    @Test
    void labelsNeverOverlapAndTheLastIsAlwaysThere() {
        var random = new Random(20251118);
        for (int round = 0; round < 500; round++) {
            List<Extent> labels = new ArrayList<>();
            double at = 0;
            for (int number = 0; number < 1 + random.nextInt(40); number++) {
                at += random.nextDouble() * 60;
                labels.add(Extent.around(at, 30 + random.nextInt(20)));
            }
            for (List<Integer> picked : List.of(RoomForLabels.pick(labels, 8), RoomForLabels.pickEvenly(labels, 8))) {
                assertThat(picked).last().isEqualTo(labels.size() - 1);
                for (int place = 1; place < picked.size(); place++) {
                    double end = labels.get(picked.get(place - 1)).to();
                    assertThat(labels.get(picked.get(place)).from()).isGreaterThanOrEqualTo(end + 8);
                }
            }
        }
    }
}
