package org.homestretch.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Outlines as the text of an SVG path, and back. */
class SvgPathTest {

    @ParameterizedTest(name = "{0} is written {1}")
    @CsvSource({
        "0, 0",
        "5, 5",
        "-5, -5",
        "0.5, .5",
        "-0.25, -.2",
        "12.34, 12.3",
        "12.96, 13",
        "-0.04, 0",
        "900, 900",
        "0.05, .1"
    })
    void aNumberHasAtMostOneDecimalAndNoIdleZero(double value, String text) {
        assertThat(SvgPen.number(value)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            M10 20l5-3 1 2z           | M 10 20, L 15 17, L 16 19, Z
            M1 2h3v-4                 | M 1 2, L 4 2, L 4 -2
            M0 0c1 1 2 1 3 0 1-1 2-1 3 0 | M 0 0, C 1 1 2 1 3 0, C 4 -1 5 -1 6 0
            M.5 .5l.5.5-1-1           | M 0.5 0.5, L 1 1, L 0 0
            M5 5h2zM9 9               | M 5 5, L 7 5, Z, M 9 9
            M5 5l1 1zl2 2             | M 5 5, L 6 6, Z, L 7 7
            """)
    void aPathIsReadStepByStep(String path, String steps) {
        assertThat(String.join(", ", Spelled.of(SvgSteps.read(path)))).isEqualTo(steps);
    }

    @ParameterizedTest
    @ValueSource(strings = {"M10", "M1 2c1 1 2", "M1 2l3", "M1 2h"})
    void aPathThatBreaksOffIsRefused(String path) {
        assertThatThrownBy(() -> SvgSteps.read(path))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ends in the middle");
    }

    @Test
    void aPathThatBeginsWithANumberIsRefused() {
        assertThatThrownBy(() -> SvgSteps.read("5 5l1 1")).hasMessageContaining("Unknown step");
    }

    @Test
    void thePictureIsWrittenAtASizeInPixelsWhenAsked() {
        Picture picture = new Picture("Lift", 900, 560, List.of());

        assertThat(SvgPicture.write(picture, 450)).contains("width=\"450\" height=\"280\" viewBox=\"0 0 900 560\"");
        assertThat(SvgPicture.write(picture)).doesNotContain("height=");
    }
}
