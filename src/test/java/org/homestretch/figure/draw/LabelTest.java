package org.homestretch.figure.draw;

import static org.assertj.core.api.Assertions.assertThat;

import org.homestretch.figure.body.Material;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The code of a patch says what it was made of. */
class LabelTest {

    @ParameterizedTest
    @EnumSource(Material.class)
    void everyMarkOfABodyIsKeptBesideTheOthers(Material material) {
        int label = Label.wet(Label.target(Label.far(Label.body(material))));

        assertThat(Label.isBody(label)).isTrue();
        assertThat(Label.isFar(label)).isTrue();
        assertThat(Label.isTarget(label)).isTrue();
        assertThat(Label.isWet(label)).isTrue();
        assertThat(Label.material(label)).isEqualTo(material);
        assertThat(Label.isWater(label)).isFalse();
        assertThat(Label.isGround(label)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Material.class)
    void aPlainBodyHasOnlyItsMaterial(Material material) {
        int label = Label.body(material);

        assertThat(Label.isFar(label)).isFalse();
        assertThat(Label.isTarget(label)).isFalse();
        assertThat(Label.isWet(label)).isFalse();
        assertThat(Label.isShaded(label)).isFalse();
        assertThat(Label.plain(Label.target(label))).isEqualTo(Label.body(Material.SKIN));
        assertThat(Label.plain(Label.far(label))).isEqualTo(Label.far(Label.body(Material.SKIN)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 17, 300})
    void aThingKeepsItsNumberOnEveryFace(int number) {
        assertThat(Label.thing(Label.top(number))).isEqualTo(number);
        assertThat(Label.thing(Label.wet(Label.shaded(Label.side(number))))).isEqualTo(number);
        assertThat(Label.isSide(Label.side(number))).isTrue();
        assertThat(Label.isSide(Label.top(number))).isFalse();
        assertThat(Label.isBody(Label.side(number))).isFalse();
    }

    @Test
    void nothingIsNothingUntilItIsUnderWater() {
        assertThat(Label.isBody(Label.NOTHING)).isFalse();
        assertThat(Label.isFar(Label.NOTHING)).isFalse();
        assertThat(Label.isTarget(Label.NOTHING)).isFalse();
        assertThat(Label.isWet(Label.NOTHING)).isFalse();
        assertThat(Label.isWater(Label.wet(Label.NOTHING))).isTrue();
        assertThat(Label.isBody(Label.wet(Label.NOTHING))).isFalse();
    }

    @Test
    void aShadowOnTheGroundIsGroundInTheShade() {
        assertThat(Label.isGround(Label.shadowOnGround())).isTrue();
        assertThat(Label.isShaded(Label.shadowOnGround())).isTrue();
        assertThat(Label.isGround(Label.wet(Label.shadowOnGround()))).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Line.class)
    void aLineIsKeptAsOneByte(Line line) {
        assertThat(Line.of(line.code())).isEqualTo(line);
        assertThat(line.isDrawn()).isEqualTo(line != Line.NONE && line != Line.HIDDEN);
        assertThat(line.isOnThing()).isEqualTo(line.name().startsWith("THING"));
    }
}
