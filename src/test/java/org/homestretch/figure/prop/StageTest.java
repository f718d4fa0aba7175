package org.homestretch.figure.prop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.homestretch.figure.Figures;
import org.homestretch.figure.body.Skeleton;
import org.homestretch.figure.body.Vec;
import org.homestretch.figure.scene.PoseReader;
import org.homestretch.figure.scene.Sketch;
import org.homestretch.figure.testing.Sketches;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The things of the exercises: they stand on the floor, in the size asked for, in the tints of the style. */
class StageTest {

    private static final double SUNK = .03;

    @Test
    void nothingOfAnyExerciseStandsFarUnderTheFloorOrOutOfTheRoom() {
        List<String> wrong = new Figures()
                .ids().parallelStream()
                        .map(Sketches::kept)
                        .flatMap(StageTest::misplaced)
                        .toList();

        assertThat(wrong).isEmpty();
    }

    @Test
    void everythingIsPaintedInATintOfTheStyle() {
        List<Stage.Thing> things = new Figures()
                .ids().parallelStream()
                        .map(Sketches::kept)
                        .flatMap(StageTest::stages)
                        .flatMap(stage -> stage.things().stream())
                        .toList();

        assertThat(things)
                .hasSizeGreaterThan(500)
                .allSatisfy(thing -> assertThat(Look.tints())
                        .contains(thing.look().top(), thing.look().side()));
    }

    @ParameterizedTest
    @CsvSource({".30", ".44", ".55"})
    void aChairHasItsSeatAtTheHeightAskedFor(double seat) {
        Stage stage = stage("[{chair: {seat: " + seat + ", back: no}}]");

        assertThat(highest(stage)).isCloseTo(seat, within(1e-9));
        assertThat(lowest(stage)).isZero();
        assertThat(highest(stage("[{chair: {seat: " + seat + "}}]"))).isGreaterThan(seat + .3);
    }

    @Test
    void aChairTurnedRoundHasItsBackOnTheOtherSide() {
        double facingRight =
                stage("[chair]").extent().stream().mapToDouble(Vec::x).min().orElseThrow();
        double facingLeft = stage("[{chair: {facing: -1}}]").extent().stream()
                .mapToDouble(Vec::x)
                .max()
                .orElseThrow();

        assertThat(facingRight).isLessThan(-.21);
        assertThat(facingLeft).isCloseTo(-facingRight, within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "chair",
                "stool",
                "{step: {x: [0, 0.4]}}",
                "{table: {x: [0, 1]}}",
                "{bed: {x: [-1, 1]}}",
                "{mat: {x: [-1, 1]}}"
            })
    void furnitureStandsOnTheFloorAndIsHeldByTheFrame(String thing) {
        Stage stage = stage("[" + thing + "]");

        assertThat(stage.things()).isNotEmpty();
        assertThat(lowest(stage)).isBetween(-SUNK, .001);
        assertThat(stage.extent()).hasSizeGreaterThanOrEqualTo(8);
    }

    @Test
    void inWaterThereIsNoBareFloor() {
        Stage dry = stage("[floor]");
        Stage pool = stage("[floor, pool]");

        assertThat(dry.water()).isEmpty();
        assertThat(pool.water()).isPresent();
        assertThat(pool.things()).as("no floor, and nothing else was asked for").isEmpty();
        assertThat(dry.things()).anyMatch(thing -> thing.look().kind() == Look.Kind.FLOOR);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [sofa]              | there is no "sofa"
            [{chair: {}, mat: {}}] | one name with its keys
            [7]                 | one name with its keys
            [{chair: {seat: high}}] | seat
            """)
    void aThingThatIsNotOnTheShelfIsNamed(String things, String fault) {
        assertThatThrownBy(() -> stage(things))
                .isInstanceOf(PoseException.class)
                .hasMessageContaining(fault);
    }

    private static Stage stage(String things) {
        return stages(PoseReader.read("test.yaml", "{props: " + things + ", phases: [{pose: {root: standing}}]}"))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Stage> stages(Sketch sketch) {
        return sketch.phases().stream().map(phase -> Stage.of(Skeleton.of(phase.pose()), phase.props()));
    }

    private static Stream<String> misplaced(Sketch sketch) {
        return stages(sketch)
                .filter(stage -> stage.water().isEmpty())
                .flatMap(stage -> stage.extent().stream())
                .filter(corner -> corner.y() < -SUNK || corner.y() > 3 || Math.hypot(corner.x(), corner.z()) > 5)
                .limit(1)
                .map(corner -> sketch.id() + " " + corner);
    }

    private static double highest(Stage stage) {
        return stage.extent().stream().mapToDouble(Vec::y).max().orElseThrow();
    }

    private static double lowest(Stage stage) {
        return stage.extent().stream().mapToDouble(Vec::y).min().orElseThrow();
    }
}
