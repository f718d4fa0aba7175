package org.homestretch.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.text.TextPosition;
import org.homestretch.print.face.Faces;
import org.homestretch.program.SheetOrder;
import org.homestretch.program.SheetStyle;
import org.homestretch.testing.Beside;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands on the paper where a patient's name belongs, whatever its script, length and direction. */
@Beside
final class PrintedNamesTest {

    private static final JasperSheets SHEETS = new JasperSheets(new DrawnPictures());
    private static final Faces FACES = new Faces();

    /** The title line of the first page under the letterhead, in dots. */
    private static final int LINE_TOP = 92;

    private static final int LINE_BOTTOM = 137;
    private static final int TITLE_END = 380;
    private static final int DARK = 384;
    private static final int FIRST_INK = firstInk();

    /** A word of six letters, drawn by lot, in every script for which there is a face. */
    static Stream<String> words() {
        List<String> words = Arrays.stream(UnicodeScript.values())
                .map(PrintedNamesTest::word)
                .filter(word -> !word.isEmpty())
                .toList();
        assertThat(words).hasSizeGreaterThan(20);
        return words.stream();
    }

    private static String word(UnicodeScript script) {
        int[] letters = IntStream.range('A', 0xFB00)
                .filter(Character::isLetter)
                .filter(letter -> UnicodeScript.of(letter) == script)
                .filter(FACES::canDraw)
                .toArray();
        return letters.length < 20
                ? ""
                : new Random(5)
                        .ints(6, 0, letters.length)
                        .mapToObj(at -> Character.toString(letters[at]))
                        .collect(Collectors.joining());
    }

    @ParameterizedTest
    @MethodSource("words")
    void aNameOfEveryScriptIsThereInInk(String word) {
        assertThat(ink(word)).isGreaterThan(90);
    }

    @ParameterizedTest
    @ValueSource(strings = {"王小明", "김민준 金民俊", "田中 さくら", "뷔 왕", "Ò王", "한Ж王א"})
    void namesOfSeveralFacesLoseNoLetter(String name) {
        for (String letter : name.split("|")) {
            if (!letter.isBlank() && letter.codePoints().allMatch(FACES::canDraw)) {
                assertThat(ink(letter)).as(letter).isGreaterThan(12);
            }
        }
        assertThat(ink(name)).isGreaterThan(12 * name.length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"王小明", "김민준", "田中さくら"})
    void aNameOfAScriptWithoutABoldFaceIsAsHeavyAsOthers(String name) {
        byte[] pdf = sheet(name);

        assertThat(Pdf.edged(pdf, 0)).extracting(TextPosition::getUnicode).containsAll(letters(name));
        assertThat(Pdf.read(pdf).flat(0)).contains(name);
    }

    @Test
    void noOtherLettersAreDrawnHeavierThanTheirFace() {
        assertThat(Pdf.letters(sheet("Ελένη Ñuñez Жуков"), 0)).isNotEmpty();
        assertThat(Pdf.edged(sheet("Ελένη Ñuñez Жуков"), 0)).isEmpty();
    }

    private static List<String> letters(String name) {
        return name.codePoints().mapToObj(Character::toString).toList();
    }

    private static int ink(String name) {
        return dark(Pdf.picture(bare(name), 0), TITLE_END, FIRST_INK - 2);
    }

    /** Where the line begins when the name is no more than a dot. */
    private static int firstInk() {
        BufferedImage page = Pdf.picture(bare("."), 0);
        return IntStream.range(TITLE_END, page.getWidth())
                .filter(x -> dark(page, x, x + 1) > 0)
                .findFirst()
                .orElseThrow();
    }

    private static int dark(BufferedImage page, int from, int to) {
        int dark = 0;
        for (int x = from; x < to; x++) {
            for (int y = LINE_TOP; y < LINE_BOTTOM; y++) {
                int dot = page.getRGB(x, y);
                dark += (dot >> 16 & 255) + (dot >> 8 & 255) + (dot & 255) < DARK ? 1 : 0;
            }
        }
        return dark;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void aLongNameWrapsAndIsNeverSmallerThanElevenPoints(int times) {
        String name = "Wolfeschlegelstein Hausenberger Quxorf Zwyndelagh "
                .repeat(times)
                .strip();
        byte[] pdf = sheet(name);

        for (int page = 0; page < Pdf.read(pdf).pages().size(); page++) {
            List<TextPosition> rare = Pdf.letters(pdf, page).stream()
                    .filter(letter -> "QZ".contains(letter.getUnicode())
                            && letter.getFont().getName().contains("Bold"))
                    .toList();
            assertThat(rare).hasSizeGreaterThanOrEqualTo(2 * times).allSatisfy(letter -> {
                assertThat(letter.getFontSizeInPt()).isGreaterThanOrEqualTo(11);
                assertThat(letter.getXDirAdj()).isBetween(30f, 562f);
            });
            assertThat(Pdf.read(pdf).flat(page).replace(" ", "")).contains(name.replace(" ", ""));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ကျော်ဇော", "สมชาย ใจดี", "王小明", "श्रीमती क्षमा", "Ելենա", "김민준"})
    void aNameInATallerFaceKeepsItsSize(String name) {
        assertThat(Pdf.letters(sheet(name), 0).stream()
                        .filter(letter -> letter.getUnicode()
                                .codePoints()
                                .anyMatch(name.codePoints().boxed().toList()::contains))
                        .filter(letter -> letter.getYDirAdj() > 60 && letter.getYDirAdj() < 100)
                        .filter(letter -> !letter.getUnicode().isBlank()))
                .isNotEmpty()
                .allSatisfy(letter -> assertThat(letter.getFontSizeInPt()).isGreaterThanOrEqualTo(11));
    }

    @ParameterizedTest
    @ValueSource(strings = {"محمد علي", "יוסף כהן", "محمد (علي) 3", "Ann محمد"})
    void aNameFromTheRightKeepsItsPlaceInTheLine(String name) {
        byte[] pdf = sheet(name);

        for (int page = 0; page < 2; page++) {
            List<TextPosition> line = line(Pdf.letters(pdf, page));
            float ends = line.stream()
                    .filter(PrintedNamesTest::fromTheRight)
                    .map(TextPosition::getXDirAdj)
                    .max(Float::compare)
                    .orElseThrow();
            String after = line.stream()
                    .filter(letter -> letter.getXDirAdj() > ends)
                    .map(TextPosition::getUnicode)
                    .collect(Collectors.joining());
            assertThat(after).contains("· Program 1 · 18 November 2025");
        }
    }

    /** The letters on the line of the first letter of the name, from left to right. */
    private static List<TextPosition> line(List<TextPosition> letters) {
        float y = letters.stream()
                .filter(PrintedNamesTest::fromTheRight)
                .findFirst()
                .orElseThrow()
                .getYDirAdj();
        return letters.stream()
                .filter(letter -> Math.abs(letter.getYDirAdj() - y) < 2)
                .sorted((one, other) -> Float.compare(one.getXDirAdj(), other.getXDirAdj()))
                .toList();
    }

    private static boolean fromTheRight(TextPosition letter) {
        byte direction = Character.getDirectionality(letter.getUnicode().codePointAt(0));
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    @Test
    void theSameSheetIsTheSameFile() {
        assertThat(sheet("Elena Marsh")).isEqualTo(sheet("Elena Marsh"));
        assertThat(sheet("Elena Marsh")).isNotEqualTo(sheet("Elena March"));
    }

    /** One exercise, no clinician and no next visit: only the name, the program and the day beside the title. */
    private static byte[] bare(String name) {
        var order = SheetSamples.order(name, SheetSamples.program(1).reviewedOn(Optional.empty()), SheetStyle.USUAL);
        return SHEETS.make(new SheetOrder(order.letterhead(), name, "", order.date(), order.program(), order.style()))
                .pdf();
    }

    private static byte[] sheet(String name) {
        return SHEETS.make(SheetSamples.order(name, SheetSamples.program(5), SheetStyle.USUAL))
                .pdf();
    }
}
