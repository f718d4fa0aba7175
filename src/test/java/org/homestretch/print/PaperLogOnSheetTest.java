package org.homestretch.print;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.homestretch.basics.Language;
import org.homestretch.exercise.Dose;
import org.homestretch.figure.Figures;
import org.homestretch.print.sheet.place.PaperSize;
import org.homestretch.program.Ink;
import org.homestretch.program.Paper;
import org.homestretch.program.Prescription;
import org.homestretch.program.Program;
import org.homestretch.program.SheetOrder;
import org.homestretch.program.SheetStyle;
import org.homestretch.program.log.LogCode;
import org.homestretch.program.log.PaperLog;
import org.homestretch.testing.Beside;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The log at the end of a sheet, read back from its PDF. */
@Beside
class PaperLogOnSheetTest {

    private static final JasperSheets SHEETS = new JasperSheets(new Figures());
    private static final LocalDate DAY = LocalDate.of(2026, 11, 28);
    private static final LogCode CODE = LogCode.draw(new Random(11));

    @Test
    void itBeginsOnTheDayItIsPrintedWhateverTheDateOfTheProgram() {
        SheetOrder order = order(3, SheetStyle.USUAL, Optional.of(CODE));

        byte[] bytes = SHEETS.make(order).pdf();

        Pdf pdf = Pdf.read(bytes);
        assertThat(pdf.flat(0)).contains("18 November 2025");
        assertThat(last(pdf)).contains("Goal: 11 of the 14 days is well done.", "Bring this page on", CODE.text());
        assertThat(ReadAloud.of(bytes).all("Table").getFirst().all("TH"))
                .extracting(head -> head.text().strip())
                .contains("Nov Sa 28", "Su 29", "Mo 30", "Dec Tu 1", "We 2", "Fr 11");
    }

    @Test
    void onAPageOfItsOwnThereIsRoomToWrite() {
        List<String> own = IntStream.rangeClosed(2, 6)
                .mapToObj(exercises -> order(exercises, SheetStyle.USUAL, Optional.of(CODE)))
                .map(order -> last(Pdf.read(SHEETS.make(order).pdf())))
                .filter(page -> !page.contains("You feel"))
                .toList();

        assertThat(own)
                .isNotEmpty()
                .allSatisfy(page -> assertThat(page)
                        .contains("My two weeks", "What got easier", "What hurt, and when", "What I want to ask")
                        .doesNotContain("Notes for my next visit"));
    }

    @Test
    void inItsOwnLanguage() {
        Pdf pdf = Pdf.read(SHEETS.make(order(2, SheetStyle.USUAL.in(new Language("es")), Optional.of(CODE)))
                .pdf());

        assertThat(last(pdf)).contains("nov", "dic", "Meta: 11 de los 14 días", CODE.text());
    }

    @Test
    void thePhotographOfAPageFindsTheCode() throws ReaderException {
        byte[] pdf = SHEETS.make(order(6, SheetStyle.USUAL.inked(Ink.BLACK), Optional.of(CODE)))
                .pdf();
        BufferedImage page = Pdf.picture(pdf, Pdf.read(pdf).pages().size() - 1);

        int[] dots = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
        var seen =
                new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(page.getWidth(), page.getHeight(), dots)));
        assertThat(new QRCodeReader().decode(seen).getText()).isEqualTo(CODE.text());
    }

    /** A case file has no clinic; a preview is no paper. */
    @Test
    void onlyASheetThatLeavesHasACode() {
        Pdf ofCase = Pdf.read(
                SHEETS.make(order(3, SheetStyle.USUAL, Optional.empty())).pdf());
        Pdf preview = Pdf.read(SHEETS.make(order(3, SheetStyle.USUAL, Optional.of(LogCode.TO_COME)))
                .pdf());

        assertThat(last(ofCase)).doesNotContain("HS-", "scan").contains("Goal: 11 of the 14 days");
        assertThat(last(preview)).contains("HS-......-..");
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 7", "2, 1, 14", "4, 2, 14"})
    void everyFortnightIsATableOfItsOwn(int weeks, int tables, int days) {
        SheetStyle style = SheetStyle.USUAL.logging(weeks).on(Paper.LETTER);
        byte[] pdf = SHEETS.make(order(4, style, Optional.of(CODE))).pdf();

        var logs = ReadAloud.of(pdf).all("Table");
        assertThat(logs)
                .hasSize(tables)
                .allSatisfy(table -> assertThat(table.all("TR"))
                        .hasSize(7)
                        .last()
                        .satisfies(row -> assertThat(row.all("TD")).hasSize(days)));
        assertThat(Conformity.faults(pdf)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1, en", "2, en", "4, en", "1, es", "2, es", "4, es"})
    void nothingOfItLeavesThePaper(int weeks, String language) {
        SheetStyle style = SheetStyle.USUAL.logging(weeks).in(new Language(language));
        byte[] pdf = SHEETS.make(order(9, style, Optional.of(CODE))).pdf();

        int pages = Pdf.read(pdf).pages().size();
        assertThat(IntStream.range(pages - 2, pages)
                        .boxed()
                        .flatMap(page -> Pdf.letters(pdf, page).stream())
                        .filter(letter -> !letter.getUnicode().isBlank()))
                .isNotEmpty()
                .allSatisfy(letter -> assertThat(letter.getXDirAdj() + letter.getWidthDirAdj())
                        .isLessThan(PaperSize.of(Paper.A4).width() - (float) PaperSize.SIDE + 1));
    }

    @Test
    void whereDotsWouldBeTooManyTheirNumberIsWritten() {
        Prescription one = SheetSamples.program(1).prescriptions().getFirst();
        var dose = one.dose();
        var often = one.dosed(new Dose(dose.sets(), dose.repetitions(), dose.holdSeconds(), 8, 7, dose.minutes()));
        Program program = SheetSamples.program(1).prescribing(List.of(often));
        SheetOrder order = SheetSamples.order(program, SheetStyle.USUAL);

        assertThat(last(Pdf.read(SHEETS.make(order).pdf()))).contains("write how many of 8 times");
    }

    /** No code moves a line, so that the pages counted before one is drawn are those that are printed. */
    @Test
    void aPreviewHasThePagesOfTheSheetThatLeaves() {
        for (int exercises = 1; exercises <= 9; exercises++) {
            assertThat(SHEETS.pages(order(exercises, SheetStyle.USUAL, Optional.of(LogCode.TO_COME))))
                    .isEqualTo(
                            SHEETS.pages(order(exercises, SheetStyle.USUAL, Optional.of(new LogCode("HS-WWWWWW-WW")))));
        }
    }

    private static SheetOrder order(int exercises, SheetStyle style, Optional<LogCode> code) {
        return SheetSamples.order(SheetSamples.program(exercises), style)
                .logging(new PaperLog(DAY, style.weeks(), code));
    }

    private static String last(Pdf pdf) {
        return pdf.flat(pdf.pages().size() - 1);
    }
}
