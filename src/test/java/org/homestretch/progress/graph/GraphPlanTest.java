package org.homestretch.progress.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.homestretch.progress.graph.PlannedGraph.START;

import java.util.List;
import java.util.stream.IntStream;
import org.homestretch.progress.graph.GraphLabel.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a chart has its lines, and its words: scores at their height, days under their place, ends beside their line. */
class GraphPlanTest {

    private static final int DAYS = 60;

    private final PlannedGraph drawn = new PlannedGraph(DAYS);

    @Test
    void daysLieByTheirRealDistanceAndScoresByTheirHeight() {
        drawn.visit(0, 8, 4).visit(60, 6, 3);
        GraphField field = plan().field();

        assertThat(field.x(START)).isEqualTo(field.left() + PlannedGraph.POINT);
        assertThat(field.x(START.plusDays(60))).isEqualTo(field.right());
        assertThat(field.x(START.plusDays(15)) - field.x(START))
                .isCloseTo((field.x(START.plusDays(60)) - field.x(START)) / 4, within(1e-9));
        assertThat(field.y(0)).isEqualTo(field.bottom());
        assertThat(field.y(10)).isEqualTo(field.top());
        assertThat(field.y(5)).isEqualTo((field.top() + field.bottom()) / 2);
    }

    @Test
    void aSingleDayStandsInTheMiddle() {
        GraphField field = new PlannedGraph(0).visit(0, 8, 4).plan(400, 136).field();

        assertThat(field.x(START)).isEqualTo((field.left() + PlannedGraph.POINT + field.right()) / 2);
    }

    @Test
    void thePointNearestToAPlaceIsFound() {
        drawn.visit(0, 8, 4).visit(20, 6, 3).visit(60, 5, 2);
        GraphField field = plan().field();

        assertThat(field.nearest(0)).isEqualTo(START);
        assertThat(field.nearest(field.x(START.plusDays(35)))).isEqualTo(START.plusDays(20));
        assertThat(field.nearest(1000)).isEqualTo(START.plusDays(60));
    }

    @Test
    void aLineHasAPointForEachScoreAndItsNewestIsMarked() {
        drawn.visit(0, 8, 4).legAlone(20, 7).visit(60, 5, 2);

        assertThat(plan().lines())
                .extracting(line -> line.points().size())
                .as("a day nobody asked for the back has no point there")
                .containsExactly(3, 2);
        assertThat(plan().lines().getFirst().points())
                .extracting(GraphPlan.Point::newest)
                .containsExactly(false, false, true);
    }

    @Test
    void pointsShrinkWhereTheyCrowd() {
        drawn.visit(0, 8, 4).visit(60, 6, 3);
        assertThat(plan().lines().getFirst().radius()).isEqualTo(PlannedGraph.POINT);

        IntStream.range(1, 60).forEach(day -> drawn.visit(day, 5, 2));
        assertThat(plan().lines().getFirst().radius()).isEqualTo(PlannedGraph.POINT / 2);
    }

    @Test
    void theScoresStandAtTheirHeightLeftOfTheField() {
        drawn.visit(0, 8, 4).visit(30, 6, 3);
        GraphField field = plan().field();

        assertThat(texts(Kind.SCORE)).containsExactly("0", "2", "4", "6", "8", "10");
        assertThat(labels(Kind.SCORE)).isNotEmpty().allSatisfy(score -> {
            assertThat(score.right()).isLessThan(field.left());
            assertThat(score.middle()).isEqualTo(field.y(Integer.parseInt(score.words())));
        });
        assertThat(plan().levels())
                .containsExactlyElementsOf(
                        labels(Kind.SCORE).stream().map(GraphLabel::middle).toList());
    }

    @Test
    void aLowChartHasFewerScores() {
        drawn.visit(0, 8, 4);

        assertThat(drawn.plan(400, 80).labels())
                .filteredOn(label -> label.kind() == Kind.SCORE)
                .extracting(GraphLabel::words)
                .containsExactly("0", "5", "10");
    }

    @Test
    void everyDayIsNamedWhereThereIsRoom() {
        drawn.visit(0, 8, 4).visit(20, 6, 3).visit(59, 5, 2);

        assertThat(texts(Kind.DAY)).containsExactly("1 Oct", "21 Oct", "29 Nov");
    }

    @Test
    void theFirstAndLastDayAreKeptWhereDaysCrowd() {
        IntStream.rangeClosed(0, 50).forEach(day -> drawn.visit(day, 5, 2));

        assertThat(texts(Kind.DAY)).startsWith("1 Oct").endsWith("20 Nov").doesNotContain("2 Oct", "19 Nov");
    }

    @ParameterizedTest
    @CsvSource({"8, 2, Leg 8, Back 2", "2, 8, Back 8, Leg 2"})
    void theHigherLineIsNamedHigher(int leg, int back, String upper, String lower) {
        drawn.visit(0, 5, 5).visit(40, leg, back);

        assertThat(texts(Kind.END)).containsExactly(upper, lower);
        assertThat(labels(Kind.END))
                .extracting(GraphLabel::middle)
                .containsExactly(
                        plan().field().y(Math.max(leg, back)), plan().field().y(Math.min(leg, back)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5, 10})
    void linesThatEndTogetherAreNamedApartAndBesideTheField(int score) {
        drawn.visit(0, 5, 5).visit(40, score, score);
        GraphField field = plan().field();

        List<GraphLabel> ends = labels(Kind.END);
        assertThat(ends).hasSize(2);
        assertThat(ends.getLast().middle() - ends.getFirst().middle()).isGreaterThanOrEqualTo(PlannedGraph.LINE);
        assertThat(ends)
                .isNotEmpty()
                .allSatisfy(end -> assertThat(end.middle()).isBetween(field.top(), field.bottom()));
    }

    @Test
    void programsHaveTheirWholeNamesWhereThereIsRoom() {
        drawn.visit(0, 8, 4).program(1, 0).program(2, 30).program(3, 60);

        assertThat(texts(Kind.PROGRAM)).containsExactly("Program 1", "Program 2", "Program 3");
        assertThat(plan().programs()).hasSize(3);
    }

    @Test
    void programsPrintedCloseTogetherShareAShortName() {
        drawn.visit(0, 8, 4).program(1, 0).program(2, 30).program(3, 31).program(4, 33);

        assertThat(texts(Kind.PROGRAM)).containsExactly("P1", "P2-P4");
        assertThat(plan().programs()).as("each keeps its line").hasSize(4);
    }

    @Test
    void theBandIsNamedBelowTheDaysWhereThereIsOne() {
        drawn.visit(0, 8, 4);
        assertThat(texts(Kind.BAND)).isEmpty();
        assertThat(plan().bandTop()).isEmpty();

        drawn.banded();
        assertThat(texts(Kind.BAND)).containsExactly("Green: 6 or less");
        assertThat(plan().bandTop()).hasValue(plan().field().y(6));
        assertThat(labels(Kind.BAND).getFirst().middle())
                .isGreaterThan(labels(Kind.DAY).getFirst().middle());
    }

    @Test
    void aLineWithoutScoresIsNotNamed() {
        drawn.legAlone(0, 4);

        assertThat(texts(Kind.END)).containsExactly("Leg 4");
    }

    private GraphPlan plan() {
        return drawn.plan(400, 136);
    }

    private List<GraphLabel> labels(Kind kind) {
        return plan().labels().stream().filter(label -> label.kind() == kind).toList();
    }

    private List<String> texts(Kind kind) {
        return labels(kind).stream().map(GraphLabel::words).toList();
    }
}
