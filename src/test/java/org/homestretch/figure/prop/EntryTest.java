package org.homestretch.figure.prop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.homestretch.figure.testing.Near.assertNear;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.homestretch.figure.body.Joint;
import org.homestretch.figure.body.Place;
import org.homestretch.figure.body.Side;
import org.homestretch.figure.body.Vec;
import org.homestretch.figure.testing.Sketches;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads groups of keys, and says what is wrong with one and where. */
class EntryTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Stream<Arguments> faults() {
        return Stream.of(
                fault("{\"h\": \"high\"}", keys -> keys.number("h"), "x: h must be a number, not \"high\""),
                fault("{\"h\": [1]}", keys -> keys.number("h"), "x: h must be a number, not [1]"),
                fault("{}", keys -> keys.number("h"), "x: h is missing"),
                fault("{\"h\": null}", keys -> keys.number("h"), "x: h is missing"),
                fault("{\"x\": [1, \"b\"]}", keys -> keys.numbers("x"), "x: x must be a number, not \"b\""),
                fault("{\"x\": [1]}", keys -> keys.numbers("x", 0, 1), "x: x must be 2 numbers, not 1"),
                fault("{\"x\": [1, 2, 3]}", keys -> keys.numbers("x", 0, 1), "x: x must be 2 numbers, not 3"),
                fault("{\"x\": 4}", keys -> keys.pair("x"), "x: x must be 2 numbers, not 1"),
                fault("{}", keys -> keys.pair("x"), "x: x is missing"),
                fault("{\"v\": [1]}", keys -> keys.vec("v"), "x: v must be [x, y] or [x, y, z]"),
                fault("{\"v\": [1, 2, 3, 4]}", keys -> keys.vec("v"), "x: v must be [x, y] or [x, y, z]"),
                fault("{\"b\": \"perhaps\"}", keys -> keys.yes("b", "no"), "x: b must be yes or no"),
                fault("{\"to\": {\"at\": \"nose\"}}", keys -> keys.place("to"), "x: to: at names no joint: \"nose\""),
                fault(
                        "{\"to\": {\"at\": \"head\", \"of\": [0, 1]}}",
                        keys -> keys.place("to"),
                        "x: to: unknown key \"of\""),
                fault("{\"to\": 3}", keys -> keys.place("to"), "x: to must be a group of keys, not 3"),
                fault("{\"path\": 3}", keys -> keys.places("path"), "x: path must be a list of at least two places"),
                fault("{\"path\": []}", keys -> keys.places("path"), "x: path must be a list of at least two places"),
                fault(
                        "{\"path\": [[0, 0]]}",
                        keys -> keys.places("path"),
                        "x: path must be a list of at least two places"),
                fault("{\"list\": [1]}", keys -> keys.entries("list"), "x: list 1 must be a group of keys, not 1"),
                fault("{\"list\": {\"a\": 1}}", keys -> keys.entries("list"), "x: list must be a list"),
                fault("{\"list\": 7}", keys -> keys.entries("list"), "x: list must be a list"),
                fault("{\"a\": 1, \"b\": 2}", keys -> keys.has("a"), "x: unknown key \"b\""));
    }

    private static Arguments fault(String json, Consumer<Entry> read, String sentence) {
        return Arguments.of(json, read, sentence);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("faults")
    void aFaultIsSaidInOneSentence(String json, Consumer<Entry> read, String sentence) {
        Entry keys = keys(json);

        assertThatThrownBy(() -> {
                    read.accept(keys);
                    keys.end();
                })
                .isInstanceOf(PoseException.class)
                .hasMessage(sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "3", "\"chair\"", "null"})
    void whatIsNoGroupIsRefusedAtOnce(String json) {
        assertThatThrownBy(() -> keys(json))
                .isInstanceOf(PoseException.class)
                .hasMessageStartingWith("x must be a group of keys");
    }

    @Test
    void whatIsNotSaidIsAsUsual() {
        Entry keys = Entry.empty("x");

        assertThat(keys.number("h", 2.5)).isEqualTo(2.5);
        assertThat(keys.numbers("x", 1, 2)).containsExactly(1, 2);
        assertThat(keys.text("label", "Step")).isEqualTo("Step");
        assertThat(keys.yes("back", "yes")).isTrue();
        assertThat(keys.maybeNumber("y")).isEmpty();
        assertThat(keys.maybeUpTo("y", 2)).isEmpty();
        assertThat(keys.maybeVec("v")).isEmpty();
        assertThat(keys.entries("arrows")).isEmpty();
        assertThat(keys.texts("target")).isEmpty();
    }

    @Test
    void whatIsSaidIsRead() {
        Entry keys = keys("{\"h\": 3, \"x\": [1, -2.5], \"v\": [1, 2], \"b\": true, \"c\": \"no\", \"d\": 7}");

        assertThat(keys.number("h", 2.5)).isEqualTo(3);
        assertThat(keys.pair("x")).containsExactly(1, -2.5);
        assertThat(keys.numbers("d")).containsExactly(7);
        assertNear(keys.vec("v"), Vec.of(1, 2, 0));
        assertThat(keys.yes("b", "no")).isTrue();
        assertThat(keys.yes("c", "yes")).isFalse();
        keys.end();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[\"quad\", \"calfR\"]", "\"quad, calfR\"", "\"quad calfR\"", "\"quad,calfR\""})
    void wordsComeAsAListOrInOneText(String words) {
        assertThat(keys("{\"target\": " + words + "}").texts("target")).containsExactly("quad", "calfR");
    }

    @Test
    void aPlaceOnABoneHasItsWayInTheBoneThenInTheRoomThenItsHeight() {
        Place place = keys("{\"to\": {\"at\": \"kneeR\", \"loc\": [0, -0.1], \"off\": [0.2, 0, 0.3], \"y\": 0.5}}")
                .place("to");

        var lifted = Sketches.skeleton("root: standing, hipR: [90]");
        Vec expected = lifted.at(Joint.KNEE_R)
                .plus(Vec.of(.1, 0, 0))
                .plus(Vec.of(.2, 0, .3))
                .atHeight(.5);
        assertNear(place.on(lifted), expected, 1e-9);
        assertThat(place.dependsOn(Side.RIGHT)).isTrue();
        assertThat(place.dependsOn(Side.LEFT)).isFalse();
        assertThat(place.mirrored().dependsOn(Side.LEFT)).isTrue();
    }

    @Test
    void placesOfTheRoomAreMirroredAtTheMiddleOfTheBody() {
        List<Place> places = keys("{\"path\": [[1, 2, 3], [4, 5]]}").places("path");

        var anyone = Sketches.skeleton("root: standing");
        assertNear(places.getFirst().mirrored().on(anyone), Vec.of(1, 2, -3));
        assertNear(places.getLast().on(anyone), Vec.of(4, 5, 0));
        assertThat(places.getFirst().dependsOn(Side.RIGHT)).isFalse();
    }

    @Test
    void anInnerGroupNamesItsWayFromTheFile() {
        Entry inner = keys("{\"pose\": {\"pin\": {\"hipR\": 1}}}").entry("pose").entry("pin");

        assertThat(inner.where()).isEqualTo("x: pose: pin");
        assertThat(inner.keys()).containsExactly("hipR");
        assertThat(keys("{\"arrows\": [{}, {}]}").entries("arrows"))
                .extracting(Entry::where)
                .containsExactly("x: arrows 1", "x: arrows 2");
    }

    private static Entry keys(String json) {
        try {
            return new Entry("x", JSON.readTree(json));
        } catch (JsonProcessingException wrong) {
            throw new IllegalArgumentException(json, wrong);
        }
    }
}
