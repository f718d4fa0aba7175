package org.homestretch.figure.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.stream.Stream;
import org.homestretch.figure.body.Angle;
import org.homestretch.figure.body.Side;
import org.homestretch.figure.prop.PoseException;
import org.homestretch.testing.ChangesLanguage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A fault of a pose file is one sentence: the file, the place in it, the key, and what it may be. */
@ChangesLanguage
class PoseMessagesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            root: flying                              | root names no position: flying
            hipp: [20]                                | unknown key "hipp"
            elbow: bent                               | elbow must be a number, not "bent"
            hip: [20, soft]                           | hip must be a number, not "soft"
            elbowR: [10, 20]                          | elbowR must be 1 number, not 2
            hip: [1, 2, 3, 4]                         | hip must be 1 to 3 numbers, not 4
            lumbar: []                                | lumbar must be 1 to 3 numbers, not 0
            kneeL: 161                                | kneeL must be between -160.0 and 160.0
            tilt: -31                                 | tilt must be between -30.0 and 30.0
            ground: [pelvis, tail]                    | ground names no part of the body: "tail"
            groundY: high                             | groundY must be a number, not "high"
            pelvis: []                                | pelvis must be 1 to 3 numbers, not 0
            pelvis: [0, 1, 2, 3]                      | pelvis must be 1 to 3 numbers, not 4
            kneel: []                                 | kneel must be 1 to 2 numbers, not 0
            kneelL: [0, 0, 0]                         | kneelL must be 1 to 2 numbers, not 3
            settle: perhaps                           | settle must be yes, trunk or no
            shoe: boot                                | shoe must be bare or shoe
            footR: flat                               | footR must be a group of keys, or no
            hand: [0, 1, 0]                           | hand must be a group of keys, or no
            """)
    void aFaultOfAPoseIsSaidWithItsKey(String pose, String sentence) {
        assertThatThrownBy(() -> read("{phases: [{}, {pose: {" + pose + "}}]}"))
                .isInstanceOf(PoseException.class)
                .hasMessage("x.yaml: phases 2: pose: " + sentence);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            footR: {}                                 | footR: to is missing
            footL: {to: [0, 0], how: flatt}           | footL: how cannot be flatt
            footL: {to: [0, 0], heel: up}             | footL: heel must be a number, not "up"
            footL: {to: [0, 0], toe: [1]}             | footL: toe must be [x, y] or [x, y, z]
            hand: {to: [0, 1], ref: thumb}            | hand: ref cannot be thumb
            handR: {to: [0, 1], palms: [0, 1]}        | handR: unknown key "palms"
            handR: {to: {at: knee}}                   | handR: to: at names no joint: "knee"
            handR: {to: {loc: [0, 1]}}                | handR: to: at names no joint: ""
            pin: {hip: [0, 0]}                        | pin: hip is no joint
            pin: {hipR: []}                           | pin: hipR must be 1 to 2 numbers, not 0
            """)
    void aFaultOfALimbIsSaidWithTheLimb(String pose, String sentence) {
        assertThatThrownBy(() -> read("{phases: [{pose: {" + pose + "}}]}"))
                .isInstanceOf(PoseException.class)
                .hasMessage("x.yaml: phases 1: pose: " + sentence);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            {}                                                     | x.yaml: phases are missing
            {phases: {pose: {}}}                                   | x.yaml: phases must be a list
            {phases: 3}                                            | x.yaml: phases must be a list
            {phases: [7]}                                          | x.yaml: phases 1 must be a group of keys, not 7
            {phases: [{pose: 7}]}                                  | x.yaml: pose must be a group of keys
            {base: lying, phases: [{}]}                            | x.yaml: base must be a group of keys
            {phases: [{}], panel: tall}                            | x.yaml: panel must be wide, standard or portrait, not tall
            {phases: [{}], view: 10}                               | x.yaml: view must be 2 numbers, not 1
            {phases: [{}], view: []}                               | x.yaml: view must be 2 numbers, not 0
            {phases: [{}], centre: [1]}                            | x.yaml: centre must be 2 numbers, not 1
            {phases: [{}], width: wide}                            | x.yaml: width must be a number, not "wide"
            {phases: [{}], sided: left}                            | x.yaml: sided must be yes or no
            {phases: [{}], shadow: dark}                           | x.yaml: shadow must be yes or no
            {phases: [{}], shade: no}                              | x.yaml: unknown key "shade"
            {phases: [{}], props: floor}                           | x.yaml: props must be a list
            {phases: [{}], props: {floor: {}}}                     | x.yaml: props must be a list
            {phases: [{}], target: [quad, biceps]}                 | x.yaml: target names no muscle: "biceps"
            {phases: [{target: nerve}]}                            | x.yaml: phases 1: target names no muscle: "nerve"
            {phases: [{hold: long}]}                               | x.yaml: phases 1: hold must be yes or no
            {phases: [{}, {ghost: 3}]}                             | x.yaml: phases 2: ghost must be a phase from 1 to 2
            {phases: [{ghost: 0}]}                                 | x.yaml: phases 1: ghost must be a phase from 1 to 1
            {phases: [{ghost: first}]}                             | x.yaml: phases 1: ghost must be a number, not "first"
            {phases: [{arrows: {from: [0, 0], to: [1, 1]}}]}       | x.yaml: phases 1: arrows must be a list
            {phases: [{arrows: [{from: [0, 0]}]}]}                 | x.yaml: phases 1: arrows 1: to is missing
            {phases: [{arrows: [{from: [0, 0], to: [1, 0], x: 1}]}]} | x.yaml: phases 1: arrows 1: unknown key "x"
            {phases: [{props: [sofa]}]}                            | x.yaml: phases 1: props: there is no "sofa"
            {phases: [{labels: Up}]}                               | x.yaml: phases 1: unknown key "labels"
            """)
    void aFaultOfTheFileIsSaidWithItsPlace(String text, String sentence) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(PoseException.class).hasMessageStartingWith(sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"phases: [", "{phases: [{pose: {root: standing}]}", "a: b: c", "\t- x"})
    void whatIsNoYamlIsSaidToBeNone(String text) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(PoseException.class)
                .hasMessageStartingWith("x.yaml is not YAML: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# nothing yet", "42", "[1, 2]", "just words"})
    void whatIsNoGroupOfKeysIsSaidToBeNone(String text) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(PoseException.class)
                .hasMessageStartingWith("x.yaml must be a group of keys");
    }

    static Stream<Arguments> limits() {
        return Stream.of(Angle.values()).map(angle -> Arguments.of(angle, angle.label() + (angle.sided() ? "R" : "")));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("limits")
    void anAngleMayBeAsLargeAsItsLimitAndNoLarger(Angle angle, String key) {
        assertThat(read(pose(key, angle.most())).phases()).hasSize(1);
        assertThat(read(pose(key, -angle.most())).phases()).hasSize(1);
        assertThatThrownBy(() -> read(pose(key, angle.most() + .01))).hasMessageContaining(key + " must be between");
        assertThatThrownBy(() -> read(pose(key, -angle.most() - .01))).hasMessageContaining(key + " must be between");
    }

    @ParameterizedTest
    @EnumSource(Angle.class)
    void onlyLimbsHaveARightAndALeft(Angle angle) {
        for (Side side : Side.values()) {
            String text = pose(angle.label() + side.suffix(), 1);
            if (angle.sided()) {
                assertThat(read(text).phases()).hasSize(1);
            } else {
                assertThatThrownBy(() -> read(text))
                        .hasMessageContaining("unknown key \"" + angle.label() + side.suffix());
            }
        }
        assertThat(Angle.named(angle.label())).contains(angle);
    }

    @Test
    void theSentenceIsTheSameInEveryLanguageOfTheComputer() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            assertThatThrownBy(() -> read(pose("kneeR", 200)))
                    .hasMessage("x.yaml: phases 1: pose: kneeR must be between -160.0 and 160.0");
        } finally {
            Locale.setDefault(before);
        }
    }

    private static String pose(String key, double number) {
        return "{phases: [{pose: {" + key + ": " + number + "}}]}";
    }

    private static Sketch read(String text) {
        return PoseReader.read("x.yaml", text);
    }
}
