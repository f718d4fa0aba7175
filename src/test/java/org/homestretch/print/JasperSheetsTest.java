package org.homestretch.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.homestretch.basics.Language;
import org.homestretch.figure.Figures;
import org.homestretch.print.words.DoseWords;
import org.homestretch.print.words.Words;
import org.homestretch.program.Paper;
import org.homestretch.program.Prescription;
import org.homestretch.program.SheetStyle;
import org.homestretch.testing.Beside;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Beside
final class JasperSheetsTest {

    private static final JasperSheets SHEETS = new JasperSheets(new DrawnPictures());

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 15})
    void everyExerciseStandsWholeOnOnePage(int count) {
        var order = SheetSamples.order(count);

        Pdf pdf = Pdf.read(SHEETS.make(order).pdf());

        int number = 0;
        for (Prescription prescription : order.program().inOrder()) {
            number++;
            String name = prescription.exercise().in(Language.EN).sheetName();
            String instruction = prescription.exercise().in(Language.EN).instruction();
            String dose = String.join(
                    " ",
                    new DoseWords(Words.ofSheets(Language.EN)).of(prescription).lines());
            assertThat(IntStream.range(0, pdf.pages().size())
                            .mapToObj(pdf::flat)
                            .filter(page -> page.contains(name)
                                    && page.contains(instruction)
                                    && page.contains(dose.replace('\u00a0', ' '))))
                    .as(name)
                    .hasSize(1);
            assertThat(pdf.text()).contains(number + " " + name);
        }
    }

    @ParameterizedTest
    @MethodSource("org.homestretch.print.SheetSamples#styles")
    void facesAreEmbeddedAndPicturesAreVectors(SheetStyle style) {
        Pdf pdf = Pdf.read(
                SHEETS.make(SheetSamples.order(SheetSamples.program(5), style)).pdf());

        assertThat(pdf.looseFonts()).isEmpty();
        assertThat(pdf.bitmaps()).isZero();
        assertThat(pdf.drawings()).isGreaterThanOrEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 15})
    void noPageHasOnlyAFooterAndPagesAreNumbered(int count) {
        var sheet = SHEETS.make(SheetSamples.order(count));

        Pdf pdf = Pdf.read(sheet.pdf());
        assertThat(SHEETS.pages(SheetSamples.order(count))).isEqualTo(sheet.pages());

        assertThat(sheet.pages()).isEqualTo(pdf.pages().size()).isLessThanOrEqualTo((count + 2) / 3 + 2);
        for (int page = 0; page < pdf.pages().size(); page++) {
            assertThat(pdf.flat(page))
                    .contains("Questions? Call (555) 0142", "Page %d / %d".formatted(page + 1, sheet.pages()));
            assertThat(pdf.flat(page).length()).isGreaterThan(200);
        }
    }

    @Test
    void sixExercisesTakeThreePagesOnEveryPaperAndInEveryLanguage() {
        var six = SheetSamples.program(6);

        assertThat(SheetSamples.styles())
                .isNotEmpty()
                .allSatisfy(style ->
                        assertThat(SHEETS.pages(SheetSamples.order(six, style))).isLessThanOrEqualTo(3));
    }

    @Test
    void theFirstPageReadsFromLetterheadToStopRules() {
        Pdf pdf = Pdf.read(SHEETS.make(SheetSamples.order(8)).pdf());

        assertThat(pdf.flat(0))
                .containsSubsequence(
                        "Brookfield Spine & Rehabilitation",
                        "214 Mill Street",
                        "Your home exercises",
                        "Elena Marsh",
                        "Program 1",
                        "18 November 2025",
                        "Prepared by Dr Nadia Brandt, DC",
                        "Next visit: Tue 2 Dec",
                        "Keep moving.",
                        "Bridge",
                        "2 rounds of 10. Hold each 5 seconds.",
                        "Tummy brace",
                        "Carry on",
                        "Ease off",
                        "Stop and get help now",
                        "Go to the emergency department.");
    }

    @ParameterizedTest
    @MethodSource("org.homestretch.print.SheetSamples#styles")
    void stopRulesStandOnTheFirstPageAlways(SheetStyle style) {
        Pdf pdf = Pdf.read(
                SHEETS.make(SheetSamples.order(SheetSamples.program(12), style)).pdf());

        Words words = Words.ofSheets(style.language());
        assertThat(pdf.flat(0))
                .contains(words.say("carry"), words.say("ease"), words.say("stop"), words.say("stop.act"));
    }

    @Test
    void theLogHasARowForEveryExerciseAndOneForPain() {
        Pdf pdf = Pdf.read(SHEETS.make(SheetSamples.order(8)).pdf());

        assertThat(pdf.flat(pdf.pages().size() - 1))
                .containsSubsequence(
                        "My two weeks",
                        "Nov Tu 18",
                        "We 19",
                        "Mo 1",
                        "1 Bridge",
                        "8 Standing back bend",
                        "Worst pain",
                        "Minutes walked",
                        "11 of the 14 days is well done.",
                        "Bring this page on Tue 2 Dec.");
    }

    @ParameterizedTest
    @EnumSource(Paper.class)
    void thePaperIsAsOrdered(Paper paper) {
        Pdf pdf = Pdf.read(SHEETS.make(SheetSamples.order(SheetSamples.program(8), SheetStyle.USUAL.on(paper)))
                .pdf());

        Pdf.PageSize size = switch (paper) {
            case A4 -> new Pdf.PageSize(595, 842);
            case LETTER -> new Pdf.PageSize(612, 792);
        };
        assertThat(pdf.sizes()).containsOnly(size);
    }

    @Test
    void theDocumentSaysWhatItIs() {
        Pdf.About about = Pdf.read(SHEETS.make(SheetSamples.order(2)).pdf()).about();

        assertThat(about)
                .isEqualTo(new Pdf.About(
                        "Your home exercises, Elena Marsh", "Brookfield Spine & Rehabilitation", "en", true, true));
    }

    @Test
    void picturesCarryWhatIsSeenInThem() {
        byte[] pdf = SHEETS.make(SheetSamples.order(1)).pdf();

        assertThat(Pdf.alternatives(pdf)).contains("Bridge: Lying, Hips lifted");
    }

    @Test
    void theRealPicturesPrintToo() {
        var sheets = new JasperSheets(new Figures());
        sheets.warmUp(Paper.A4);

        Pdf pdf = Pdf.read(sheets.make(SheetSamples.order(8)).pdf());

        assertThat(pdf.bitmaps()).isZero();
        assertThat(pdf.pages()).hasSizeLessThanOrEqualTo(4);
    }
}
