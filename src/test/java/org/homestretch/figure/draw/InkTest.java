package org.homestretch.figure.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.homestretch.figure.Curve;
import org.homestretch.figure.Shape;
import org.homestretch.figure.testing.Flattened;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Water, clock and fading: the small marks of a picture. */
class InkTest {

    @Test
    void theWaterIsAWaveAcrossTheWholePictureRoundItsLevel() {
        List<double[]> wave = Flattened.points(Water.surface(900, 300).curve());

        assertThat(wave.getFirst()[0]).isZero();
        assertThat(wave.getLast()[0]).isEqualTo(900);
        double mean = wave.stream().mapToDouble(p -> p[1]).average().orElseThrow();
        assertThat(mean).isCloseTo(300, within(.3));
        assertThat(wave.stream().mapToDouble(p -> p[1]).max().orElseThrow()).isBetween(304.0, 305.0);
        assertThat(wave.stream().mapToDouble(p -> p[1]).min().orElseThrow()).isBetween(295.0, 296.0);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 12, 33.3, 250})
    void aWaveComesBackAfterItsPeriod(double x) {
        assertThat(Water.wave(x + 68)).isCloseTo(Water.wave(x), within(1e-9));
        assertThat(Water.wave(x + 34)).isCloseTo(-Water.wave(x), within(1e-9));
    }

    @Test
    void ripplesLieUnderTheSurfaceAndOverTheBottom() {
        List<double[]> ripples = Flattened.points(Water.ripples(900, 200, 500).curve());

        assertThat(ripples).hasSizeGreaterThan(100);
        for (double[] p : ripples) {
            assertThat(p[0]).isBetween(0.0, 900.0);
            assertThat(p[1]).isBetween(200.0 + 15, 500.0 - 10);
        }
        assertThat(Water.ripples(900, 200, 500)).isEqualTo(Water.ripples(900, 200, 500));
    }

    @ParameterizedTest(name = "in a picture {0} wide")
    @ValueSource(doubles = {675, 900})
    void theClockIsSmallAndInTheUpperRightCorner(double width) {
        List<Shape> clock = HoldMark.in(width);

        assertThat(clock).hasSize(3);
        for (Shape shape : clock) {
            assertThat(Flattened.points(shape.curve())).isNotEmpty().allSatisfy(p -> {
                assertThat(p[0]).isBetween(width - 80, width - 20);
                assertThat(p[1]).isBetween(15.0, 85.0);
            });
        }
        assertThat(Flattened.area(clock.getFirst().curve())).isCloseTo(Math.PI * 18.9 * 18.9, within(12.0));
    }

    @Test
    void whatFadesHalfIsHalfWayToPaper() {
        Shape black = Shape.filled(rectangle(0, 0, 1, 1), 0x000000);
        Shape red = Shape.stroked(rectangle(0, 0, 1, 1), 0xC80000, 3);

        List<Shape> faded = Fading.to(.5, List.of(black, red));

        assertThat(faded.get(0).fill()).isEqualTo(0x808080);
        assertThat(faded.get(0).hasStroke()).isFalse();
        assertThat(faded.get(1).stroke()).isEqualTo(0xE48080);
        assertThat(faded.get(1).width()).isEqualTo(3);
        assertThat(Fading.to(1, List.of(black, red))).containsExactly(black, red);
    }

    @Test
    void whiteHalosGoAtOnce() {
        Shape halo = Shape.stroked(rectangle(0, 0, 1, 1), 0xFFFFFF, 6);
        Shape paper = Shape.filled(rectangle(0, 0, 1, 1), 0xFFFFFF);

        assertThat(Fading.to(.9, List.of(halo, paper))).isEmpty();
    }

    @ParameterizedTest(name = "{2} of the way from {0} to {1} is {3}")
    @CsvSource({
        "0, 0xFFFFFF, 0, 0",
        "0, 0xFFFFFF, 1, 0xFFFFFF",
        "0x000000, 0x0A1464, 0.5, 0x050A32",
        "0x640000, 0x00C800, 0.25, 0x4B3200"
    })
    void tintsAreMixedChannelByChannel(String from, String to, double part, String mixed) {
        assertThat(Style.mix(Integer.decode(from), Integer.decode(to), part)).isEqualTo(Integer.decode(mixed));
    }

    private static Curve rectangle(double x, double y, double width, double height) {
        Curve.Recorder pen = new Curve.Recorder();
        rectangle(pen, x, y, width, height);
        return pen.curve();
    }

    private static void rectangle(Curve.Recorder pen, double x, double y, double width, double height) {
        pen.moveTo(x, y);
        pen.lineTo(x + width, y);
        pen.lineTo(x + width, y + height);
        pen.lineTo(x, y + height);
        pen.close();
    }
}
