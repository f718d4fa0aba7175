package org.homestretch.print.face;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.fonts.FontFamily;
import net.sf.jasperreports.engine.fonts.FontSet;
import net.sf.jasperreports.engine.fonts.FontSetFamily;
import org.homestretch.print.Hollow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FacesTest {

    @Test
    void whatIsCheckedIsWhatIsPrintedWith() {
        List<String> checked = Faces.FILES.stream().map(Faces::path).toList();

        assertThat(filesOf("Text")).isEqualTo(checked);
        assertThat(filesOf("Semi")).containsAll(checked.subList(1, checked.size()));
        assertThat(filesOf("Strong")).containsAll(checked.subList(1, checked.size()));
    }

    /** The first face claims every letter and draws none, as some do with Han and Hangul. */
    @Test
    void aFaceThatClaimsALetterButDrawsNothingIsPassedOver() {
        Font drawing = new Faces().face(Faces.REGULAR);
        var hollowOnly = new Faces(List.of("hollow"), Map.of("hollow", new Hollow(drawing))::get);
        var both =
                new Faces(List.of("hollow", "drawing"), Map.of("hollow", new Hollow(drawing), "drawing", drawing)::get);

        assertThat("Aß\u738b\uac00".codePoints()).noneMatch(hollowOnly::canDraw).isNotEmpty();
        assertThat(both.canDraw('A')).isTrue();
        assertThat(both.canDraw('\u738b')).isFalse();
    }

    @Test
    void blanksNeedNoInk() {
        var hollow = new Faces(List.of("hollow"), file -> new Hollow(new Faces().face(Faces.REGULAR)));

        assertThat(" \u00a0\u200d\u200e".codePoints()).isNotEmpty().allMatch(hollow::canDraw);
    }

    /** JasperReports asks the same faces, letter by letter. */
    @ParameterizedTest
    @ValueSource(strings = {"Text", "Semi", "Strong"})
    void noFaceOfASetHasAnEmptyLetter(String set) {
        var paper = new FontRenderContext(null, true, true);
        int drawn = 0;
        for (FontFamily family : familiesOf(set)) {
            Font face = family.getNormalFace().getFont();
            for (int letter = 'A'; letter <= 0xD7A3; letter += 7) {
                if (Character.isLetter(letter) && face.canDisplay(letter)) {
                    Shape outline = face.createGlyphVector(paper, Character.toChars(letter))
                            .getOutline();
                    assertThat(outline.getBounds2D().isEmpty())
                            .as("%s U+%04X", family.getName(), letter)
                            .isFalse();
                    drawn++;
                }
            }
        }
        assertThat(drawn).isGreaterThan(3000);
    }

    private static List<String> filesOf(String set) {
        return familiesOf(set).stream()
                .map(family -> family.getNormalFace().getTtf())
                .toList();
    }

    private static List<FontFamily> familiesOf(String set) {
        var context = DefaultJasperReportsContext.getInstance();
        List<FontFamily> families = context.getExtensions(FontFamily.class);
        FontSet found = context.getExtensions(FontSet.class).stream()
                .filter(one -> one.getName().equals(set))
                .findFirst()
                .orElseThrow();
        return found.getFamilies().stream()
                .map(FontSetFamily::getFamilyName)
                .map(name -> families.stream()
                        .filter(family -> family.getName().equals(name))
                        .findFirst()
                        .orElseThrow())
                .toList();
    }
}
