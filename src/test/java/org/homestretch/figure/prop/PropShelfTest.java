package org.homestretch.figure.prop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.homestretch.figure.testing.Stages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Things are taken from the shelf by name; what is wrong with one is said. */
class PropShelfTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "floor",
                "mat",
                "chair",
                "stool",
                "wall",
                "stairs",
                "loop",
                "rollator",
                "bike",
                "recumbent",
                "treadmill",
                "elliptical",
                "stepper",
                "ergometer",
                "rower",
                "belt",
                "edge"
            })
    void aThingIsTakenByItsNameAlone(String name) {
        assertThat(Stages.with(name).things()).isNotEmpty();
        assertThat(Stages.with("{" + name + ": {}}").things())
                .hasSameSizeAs(Stages.with(name).things());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            sofa                                        | x.yaml: props: there is no "sofa" among [ball, band,
            {chair: {seat: low}}                        | x.yaml: props: chair: seat must be a number, not "low"
            {chair: {back: maybe}}                      | x.yaml: props: chair: back must be yes or no
            {chair: {seet: 0.4}}                        | x.yaml: props: chair: unknown key "seet"
            {chair: {}, table: {}}                      | x.yaml: props: a thing is a name, or one name with its keys
            {chair: 3}                                  | x.yaml: props: chair must be a group of keys, not 3
            7                                           | x.yaml: props: a thing is a name, or one name with its keys, not 7
            bed                                         | x.yaml: props: bed: x is missing
            {bed: {x: 1}}                               | x.yaml: props: bed: x must be 2 numbers, not 1
            {bed: {x: [0, 1], z: [0]}}                  | x.yaml: props: bed: z must be 2 numbers, not 1
            {mat: {x: [1]}}                             | x.yaml: props: mat: x must be 2 numbers, not 1
            {door: {x: []}}                             | x.yaml: props: door: x must be 2 numbers, not 0
            {table: {x: [1, 2, 3]}}                     | x.yaml: props: table: x must be 2 numbers, not 3
            {step: {x: 0.4}}                            | x.yaml: props: step: x must be 2 numbers, not 1
            {pillow: {at: [0, 0], size: [0.1, 0.2]}}    | x.yaml: props: pillow: size must be 3 numbers, not 2
            {bike: {crank: 0.2}}                        | x.yaml: props: bike: crank must be 2 numbers, not 1
            {stepper: {footR: [0.7]}}                   | x.yaml: props: stepper: footR must be 2 numbers, not 1
            {rower: {handle: [1, 2, 3]}}                | x.yaml: props: rower: handle must be 2 numbers, not 3
            {band: {path: [[0, 0]]}}                    | x.yaml: props: band: path must be a list of at least two places
            {strap: {path: []}}                         | x.yaml: props: strap: path must be a list of at least two places
            {noodle: {}}                                | x.yaml: props: noodle: path is missing
            {ball: {}}                                  | x.yaml: props: ball: at is missing
            {stick: {from: [0, 1]}}                     | x.yaml: props: stick: to is missing
            {pole: {grip: {at: handR}, tip: [0, 0]}}    | x.yaml: props: pole: grip: at names no joint: "handR"
            """)
    void whatIsWrongIsSaidWithFileThingAndKey(String thing, String sentence) {
        assertThatThrownBy(() -> Stages.with(thing))
                .isInstanceOf(PoseException.class)
                .hasMessageStartingWith(sentence);
    }

    @Test
    void theUnknownThingIsAnsweredWithAllThereAreInOrder() {
        assertThatThrownBy(() -> Stages.with("sofa")).satisfies(wrong -> {
            String list = wrong.getMessage().replaceFirst(".*\\[", "").replace("]", "");
            assertThat(list.split(", ")).hasSizeGreaterThan(30).isSorted().contains("chair", "rollator", "wall");
            assertThat(Arrays.stream(list.split(", ")).distinct().count()).isEqualTo(list.split(", ").length);
        });
    }

    @Test
    void eachPhaseHasTheCommonThingsAndItsOwn() {
        assertThat(Stages.with("mat, chair").things().size())
                .isEqualTo(Stages.with("mat").things().size()
                        + Stages.with("chair").things().size());
    }

    @Test
    void everyTintOfAThingIsAmongTheKnownOnes() {
        var things = Stages.with("mat, chair, bike, belt, loop, rollator, stairs, wall, treadmill")
                .things();

        assertThat(things).isNotEmpty().allSatisfy(thing -> {
            assertThat(Look.tints()).contains(thing.look().top(), thing.look().side());
        });
    }
}
