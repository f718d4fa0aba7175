package org.homestretch.figure.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.homestretch.figure.Curve;
import org.homestretch.figure.body.Turn;
import org.homestretch.figure.body.Vec;
import org.homestretch.figure.mesh.Solids;
import org.homestretch.figure.mesh.Surface;
import org.homestretch.figure.prop.Look;
import org.homestretch.figure.testing.Flattened;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Borders between what pixels show, traced to chains and joined to patches. */
class BordersTest {

    private static final Surface BOX = Solids.box(Vec.of(-.5, -.3, -.1), Vec.of(.5, .3, .1));

    @Test
    void theOutlineOfABoxIsAsLongAsItsFourSides() {
        Borders borders =
                new Borders(new ViewOfThings().with(BOX, Look.FURNITURE).map(), Borders.Things.SEEN);

        assertThat(count(borders.across, Line.THING_OUTLINE)).isEqualTo(2 * 100);
        assertThat(count(borders.down, Line.THING_OUTLINE)).isEqualTo(2 * 60);
    }

    @Test
    void nothingHasNoBorderNotEvenAtTheFrame() {
        Borders borders = new Borders(new ViewOfThings().map(), Borders.Things.SEEN);

        assertThat(count(borders.across, Line.NONE)).isEqualTo(borders.across.length);
        assertThat(count(borders.down, Line.NONE)).isEqualTo(borders.down.length);
        assertThat(Tracer.trace(borders)).isEmpty();
    }

    @Test
    void whatFillsThePictureEndsAtTheFrameWithoutALine() {
        Surface wall = Solids.box(Vec.of(-9, -9, -1), Vec.of(9, 9, 0));
        Borders borders = new Borders(new ViewOfThings().with(wall, Look.WALL).map(), Borders.Things.SEEN);

        assertThat(count(borders.across, Line.HIDDEN)).isEqualTo(2 * 200);
        assertThat(count(borders.down, Line.HIDDEN)).isEqualTo(2 * 200);
        assertThat(count(borders.across, Line.THING_OUTLINE)).isZero();
    }

    @Test
    void aBoxSeenFromAboveHasAnEdgeBetweenItsFaces() {
        LabelMap map = new ViewOfThings(0, 45).with(BOX, Look.FURNITURE).map();
        Borders borders = new Borders(map, Borders.Things.SEEN);

        assertThat(count(borders.across, Line.THING_EDGE)).isEqualTo(100);
        assertThat(count(borders.down, Line.THING_EDGE)).isZero();
    }

    @Test
    void behindAGhostThingsHaveNoLines() {
        Borders borders =
                new Borders(new ViewOfThings().with(BOX, Look.FURNITURE).map(), Borders.Things.CLEAR);

        assertThat(count(borders.across, Line.NONE)).isEqualTo(borders.across.length);
    }

    @Test
    void theBareFloorIsNotSeenAtAll() {
        Surface floor = Solids.sheet(Vec.of(-4, 0, 4), Vec.of(4, 0, 4), Vec.of(4, 0, -4), Vec.of(-4, 0, -4));
        ViewOfThings view = new ViewOfThings(0, 30).with(floor, Look.FLOOR);

        assertThat(Tracer.trace(new Borders(view.map(), Borders.Things.SEEN))).isEmpty();
    }

    @Test
    void aLoneThingIsOneClosedChainRoundIt() {
        List<Chain> chains = new ViewOfThings().with(BOX, Look.FURNITURE).lines().chains;

        assertThat(chains).hasSize(1);
        assertThat(chains.getFirst().isClosed()).isTrue();
        assertThat(chains.getFirst().length()).isCloseTo(2 * (100 + 60), within(1e-6));
        assertThat(List.of(chains.getFirst().left, chains.getFirst().right))
                .contains(Label.NOTHING)
                .anyMatch(label -> label != Label.NOTHING && Label.thing(label) == ViewOfThings.first());
    }

    @Test
    void twoThingsSideBySideShareTheChainBetweenThem() {
        Surface left = Solids.box(Vec.of(-.5, -.3, -.1), Vec.of(0, .3, .1));
        Surface right = Solids.box(Vec.of(0, -.3, -.1), Vec.of(.5, .3, .1));
        List<Chain> chains = new ViewOfThings()
                .with(left, Look.FURNITURE)
                .with(right, Look.SEAT)
                .lines()
                .chains;

        assertThat(chains).hasSize(3);
        assertThat(chains)
                .filteredOn(chain -> chain.left != Label.NOTHING && chain.right != Label.NOTHING)
                .singleElement()
                .satisfies(chain -> assertThat(chain.length()).isCloseTo(60, within(1e-6)));
    }

    @ParameterizedTest(name = "a ball of radius {0} m")
    @CsvSource({"0.3", "0.6", "0.9"})
    void thePatchOfABallHasTheAreaOfItsCircle(double radius) {
        Surface ball = Solids.egg(Vec.ZERO, Turn.NONE, Vec.of(radius, radius, radius));

        Map<Integer, Curve> patches = patches(new ViewOfThings().with(ball, Look.BALL));

        double area = Math.PI * radius * radius * 1e4;
        assertThat(patches).hasSize(1);
        assertThat(Flattened.area(patches.values().iterator().next())).isCloseTo(area, within(area * .02));
    }

    @Test
    void aThingBehindAnotherIsAPatchWithAHole() {
        Surface wall = Solids.box(Vec.of(-.8, -.8, -.5), Vec.of(.8, .8, -.4));
        Map<Integer, Curve> patches =
                patches(new ViewOfThings().with(wall, Look.WALL).with(BOX, Look.SEAT));

        Curve behind = patches.get(Label.side(ViewOfThings.first()));
        Curve before = patches.get(Label.side(ViewOfThings.first() + 1));
        assertThat(Flattened.pieces(behind)).hasSize(2);
        assertThat(Flattened.area(before)).isCloseTo(100 * 60, within(5.0));
        assertThat(Flattened.area(behind)).isCloseTo(160 * 160 - 100 * 60, within(10.0));
    }

    @Test
    void neighbouringPatchesMeetInTheSamePoints() {
        Surface low = Solids.egg(Vec.of(-.2, 0, 0), Turn.NONE, Vec.of(.4, .4, .1));
        Surface high = Solids.egg(Vec.of(.2, 0, .2), Turn.NONE, Vec.of(.4, .4, .1));
        List<Chain> chains = new ViewOfThings()
                .with(low, Look.BALL)
                .with(high, Look.SEAT_ROUND)
                .lines()
                .chains;

        assertThat(chains).isNotEmpty();
        for (Chain chain : chains) {
            double[][] points = chain.points();
            assertThat(chain.curve().getFirst().x(0)).isCloseTo(points[0][0], within(1e-9));
            assertThat(chain.curve().getLast().x(1)).isCloseTo(points[points.length - 1][0], within(1e-9));
            assertThat(chain.curve().getLast().y(1)).isCloseTo(points[points.length - 1][1], within(1e-9));
        }
    }

    private static Map<Integer, Curve> patches(ViewOfThings view) {
        return Patches.of(view.lines().chains);
    }

    private static long count(byte[] borders, Line line) {
        return IntStream.range(0, borders.length)
                .filter(i -> borders[i] == line.code())
                .count();
    }
}
