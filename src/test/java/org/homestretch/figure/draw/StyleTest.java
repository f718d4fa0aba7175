package org.homestretch.figure.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.homestretch.figure.Curve;
import org.homestretch.figure.Shape;
import org.homestretch.figure.body.Material;
import org.homestretch.figure.prop.Look;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines and tints that a printer and a copier keep apart. */
class StyleTest {

    private static final Curve DOT = dot();

    @Test
    void theStrongerALineMattersTheThickerItIs() {
        List<Line> thinToThick = List.of(Line.THING_EDGE, Line.THING_OUTLINE, Line.INNER, Line.OUTLINE);

        for (int i = 1; i < thinToThick.size(); i++) {
            assertThat(Style.PRINT.width(thinToThick.get(i))).isGreaterThan(Style.PRINT.width(thinToThick.get(i - 1)));
        }
        assertThat(Style.PRINT.width(Line.HIDDEN)).isZero();
    }

    /** A picture of 900 units is printed 60 mm wide, so a unit is 0.19 points. */
    @ParameterizedTest
    @EnumSource(
            value = Line.class,
            names = {"THING_EDGE", "THING_OUTLINE", "CREASE", "FINGER", "INNER", "OUTLINE"})
    void noLineIsThinnerThanAPrinterCanDraw(Line line) {
        double points = Style.PRINT.width(line) * 60 / 900 * 72 / 25.4;

        assertThat(points).isBetween(.3, .95);
    }

    @ParameterizedTest
    @EnumSource(
            value = Material.class,
            names = {"SKIN", "SHIRT", "SHORTS", "SHOE"})
    void whatIsFarIsNotLighterThanWhatIsNear(Material material) {
        int near = Style.PRINT.tint(Label.body(material));
        int far = Style.PRINT.tint(Label.far(Label.body(material)));

        assertThat(grey(far)).isLessThan(grey(near));
    }

    @Test
    void aMarkedMuscleHasTheAccentWhateverCoversIt() {
        assertThat(Style.PRINT.tint(Label.target(Label.body(Material.SHORTS)))).isEqualTo(Style.ACCENT);
        assertThat(Style.PRINT.tint(Label.far(Label.target(Label.body(Material.SKIN)))))
                .isEqualTo(Style.ACCENT);
    }

    @ParameterizedTest
    @ValueSource(ints = {0xFFFFFF, 0xECEFF1, 0xCFD5D9, 0x5C666F})
    void theShadeDarkensAndWaterMakesBluer(int tint) {
        assertThat(grey(Style.shaded(tint))).isLessThan(grey(tint));
        int wet = Style.underWater(tint);
        assertThat((wet & 255) - (wet >> 16 & 255)).isGreaterThan((tint & 255) - (tint >> 16 & 255));
    }

    @ParameterizedTest
    @EnumSource(
            value = Line.class,
            names = {"NONE", "HIDDEN"},
            mode = EnumSource.Mode.EXCLUDE)
    void theStyleSheetKnowsEveryLineOfThePrint(Line line) {
        assertThat(new StyleSheet().knowsWidth(Shape.stroked(DOT, 0, Style.PRINT.width(line))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(doubles = {1.2, 5.3, 12, 30})
    void theStyleSheetKnowsNoOtherWidth(double width) {
        assertThat(new StyleSheet().knowsWidth(Shape.stroked(DOT, 0, width))).isFalse();
        assertThat(new StyleSheet().knowsWidth(Shape.filled(DOT, 0))).isTrue();
    }

    @Test
    void theStyleSheetKnowsTintsDryWetAndShadedAndNoOther() {
        StyleSheet sheet = new StyleSheet();
        int mat = Look.MAT.top();

        assertThat(List.of(mat, Style.shaded(mat), Style.underWater(mat), Style.underWater(Style.shaded(mat))))
                .allSatisfy(tint ->
                        assertThat(sheet.knowsTints(Shape.filled(DOT, tint))).isTrue());
        assertThat(sheet.knowsTints(Shape.filled(DOT, 0x00FF00))).isFalse();
        assertThat(sheet.knowsTints(new Shape(DOT, mat, 0x123456, 1))).isFalse();
    }

    private static double grey(int rgb) {
        return .30 * (rgb >> 16 & 255) + .59 * (rgb >> 8 & 255) + .11 * (rgb & 255);
    }

    private static Curve dot() {
        Curve.Recorder pen = new Curve.Recorder();
        pen.moveTo(1, 1);
        pen.lineTo(2, 2);
        return pen.curve();
    }
}
