package org.homestretch.figure.prop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.homestretch.figure.testing.Measured;
import org.homestretch.figure.testing.Stages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every thing has the size its keys say and stands on the floor. */
class PropSizeTest {

    @ParameterizedTest(name = "{0}: from {1} to {2} cm")
    @CsvSource(delimiter = '|', textBlock = """
            mat                                                        | [-95, -2, -33]  | [95, 0, 33]
            {mat: {x: [-0.5, 1.2], z: [-0.4, 0.6]}}                    | [-50, -2, -40]  | [120, 0, 60]
            {stool: {seat: 0.5, width: 1.2, x: 0.1}}                   | [-50, 0, -20]   | [70, 50, 20]
            {chair: {back: no, seat: 0.45, x: 1, z: 0.5}}              | [79, 0, 29]     | [121, 45, 71]
            {step: {x: [0.2, 0.6], h: 0.2}}                            | [20, 0, -35]    | [60, 20, 35]
            {bed: {x: [-1, 1], h: 0.55}}                               | [-100, 0, -33]  | [100, 55, 33]
            {table: {x: [0.3, 0.9], h: 0.8, z: [-0.5, 0.5]}}           | [30, 0, -50]    | [90, 80, 50]
            {table: {x: [0.3, 0.9], closed: yes}}                      | [30, 0, -35]    | [90, 75, 35]
            {wall: {x: 0.3, side: 1, h: 2}}                            | [30, 0, -55]    | [36, 200, 55]
            {wall: {x: -0.3, side: -1, z: [-1, 1]}}                    | [-36, 0, -100]  | [-30, 195, 100]
            {door: {x: [-0.4, 0.4]}}                                   | [-47, 0, -6]    | [47, 207, 6]
            {door: {x: [0.3, 0.36], z: [-0.4, 0.4], h: 1.9}}           | [30, 0, -47]    | [36, 197, 47]
            {ball: {at: [0, 0.325, 0], r: 0.325}}                      | [-32, 0, -32]   | [33, 65, 33]
            {ball: {at: [0, 0.24, 0], r: 0.3, flat: 0.8}}              | [-30, 0, -30]   | [30, 48, 30]
            {roller: {at: [0, 0.075, 0]}}                              | [-7, 0, -30]    | [8, 15, 30]
            {roller: {at: [0, 0.1, 0], r: 0.1, length: 0.9}}           | [-10, 0, -45]   | [10, 20, 45]
            {pillow: {at: [0, 0.05, 0]}}                               | [-17, 0, -24]   | [17, 10, 24]
            {pillow: {at: [0, 0.3, 0], size: [0.3, 0.1, 0.2], tilt: 90}} | [-10, 0, -20] | [10, 60, 20]
            {kickboard: {at: [0.5, 1, 0]}}                             | [27, 98, -16]   | [73, 102, 16]
            {edge: {x: [0.5, 1.5], h: 1.3}}                            | [50, 0, -60]    | [150, 130, 60]
            {stick: {from: [0, 1, 0.4], to: [0, 1, -0.4], r: 0.02}}    | [-2, 98, -40]   | [2, 102, 40]
            {dumbbell: {at: [0, 1, 0], r: 0.05}}                       | [-12, 95, -5]   | [12, 105, 5]
            """)
    void aThingReachesFromCornerToCorner(String thing, String low, String high) {
        Measured measured = Stages.measured(Stages.with(thing));

        assertThat(Stages.centimetres(measured.low())).isEqualTo(low);
        assertThat(Stages.centimetres(measured.high())).isEqualTo(high);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "chair",
                "stool",
                "bike",
                "recumbent",
                "treadmill",
                "elliptical",
                "stepper",
                "ergometer",
                "rower",
                "rollator",
                "stairs",
                "edge",
                "{bed: {x: [-1, 1]}}",
                "{step: {x: [0, 0.4]}}",
                "{treadmill: {incline: 6}}",
                "{door: {x: [-0.4, 0.4]}}"
            })
    void whatStandsOnTheFloorTouchesItAndGoesNoLower(String thing) {
        assertThat(Stages.measured(Stages.with(thing)).low().y()).isCloseTo(0, within(.002));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "chair",
                "stool",
                "{bed: {x: [-1, 1]}}",
                "{table: {x: [0, 1]}}",
                "bike",
                "recumbent",
                "rower",
                "rollator",
                "elliptical",
                "stepper",
                "treadmill"
            })
    void whatStandsOnTheFloorIsAsWideToTheViewerAsAway(String thing) {
        Measured measured = Stages.measured(Stages.with(thing));

        assertThat(measured.high().z() + measured.low().z()).isCloseTo(0, within(.02));
        assertThat(measured.high().z()).isBetween(.15, .4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mat",
                "chair",
                "stool",
                "stairs",
                "bike",
                "recumbent",
                "treadmill",
                "elliptical",
                "stepper",
                "ergometer",
                "rower",
                "rollator",
                "edge",
                "belt",
                "loop",
                "{band: {path: [[0, 1, 0], [0.4, 1.2, 0.1]]}}",
                "{pole: {grip: [0.2, 0.9, 0.2], tip: [0.3, 0, 0.2]}}"
            })
    void theSameThingIsBuiltTheSameTwice(String thing) {
        List<Stage.Thing> once = Stages.with(thing).things();
        List<Stage.Thing> again = Stages.with(thing).things();

        assertThat(once).isNotEmpty();
        assertThat(again)
                .extracting(Stage.Thing::look)
                .isEqualTo(once.stream().map(Stage.Thing::look).toList());
        for (int i = 0; i < once.size(); i++) {
            assertThat(again.get(i).surface().corners())
                    .isEqualTo(once.get(i).surface().corners());
            assertThat(new Measured(again.get(i).surface()).high())
                    .isEqualTo(new Measured(once.get(i).surface()).high());
        }
    }
}
