package org.homestretch.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.homestretch.basics.Language;
import org.homestretch.figure.Figures;
import org.homestretch.patient.episode.Side;
import org.homestretch.print.page.PrintException;
import org.homestretch.print.words.DoseWords;
import org.homestretch.print.words.Words;
import org.homestretch.program.Letterhead;
import org.homestretch.program.Paper;
import org.homestretch.program.Prescription;
import org.homestretch.program.Program;
import org.homestretch.program.Reminder;
import org.homestretch.program.SheetOrder;
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
            String dose = new DoseWords(Words.ofSheets(Language.EN)).of(prescription);
            assertThat(IntStream.range(0, pdf.pages().size())
                            .mapToObj(pdf::flat)
                            .filter(page -> page.contains(name)
                                    && page.contains(instruction)
                                    && page.contains(dose.replace("\n", " ").replace('\u00a0', ' '))))
                    .as(name)
                    .hasSize(1);
            assertThat(pdf.text()).contains(number + ". " + name);
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

        assertThat(sheet.pages()).isEqualTo(pdf.pages().size()).isLessThanOrEqualTo((count + 7) / 4);
        for (int page = 0; page < pdf.pages().size(); page++) {
            assertThat(pdf.flat(page))
                    .contains("Questions? Call (555) 0142", "Page %d / %d".formatted(page + 1, sheet.pages()));
            assertThat(pdf.flat(page).length()).isGreaterThan(300);
        }
    }

    @Test
    void eightExercisesTakeTwoPagesOnEitherPaper() {
        var eight = SheetSamples.program(8);

        assertThat(SHEETS.make(SheetSamples.order(eight, SheetStyle.USUAL)).pages())
                .isEqualTo(2);
        assertThat(SHEETS.make(SheetSamples.order(eight, SheetStyle.USUAL.on(Paper.LETTER)))
                        .pages())
                .isEqualTo(2);
        assertThat(SHEETS.make(SheetSamples.order(eight, SheetStyle.USUAL.in(new Language("es"))))
                        .pages())
                .isEqualTo(2);
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
                        "10 times, hold each 5 seconds.",
                        "Tummy brace",
                        "Clamshell",
                        "Both sides",
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

        assertThat(pdf.flat(1))
                .containsSubsequence(
                        "My two weeks.",
                        "Week 1",
                        "Week 2",
                        "M T W T F S S",
                        "1. Bridge",
                        "8. Standing back bend",
                        "Worst leg pain, 0 to 10",
                        "Notes for my next visit");
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
    void aSpanishSheetIsSpanishThroughout() {
        var order =
                SheetSamples.order("Rosa Jiménez", SheetSamples.program(8), SheetStyle.USUAL.in(new Language("es")));

        Pdf pdf = Pdf.read(SHEETS.make(order).pdf());

        assertThat(pdf.text())
                .contains("Sus ejercicios en casa", "18 de noviembre de 2025", "Próxima cita: mar 2 dic", "Puente")
                .contains("Pare y pida ayuda ya", "Mis dos semanas", "Pierna izquierda", "¿Preguntas?", "Página 2 / 2")
                .doesNotContain("Your", "times", "Page", "Start", "Week", "Left");
        assertThat(pdf.about().language()).isEqualTo("es");
    }

    @Test
    void aSheetInALanguageWhoseWordsWereTakenAwayIsTheEnglishOne() {
        var english = SheetSamples.order(SheetSamples.program(3), SheetStyle.USUAL);
        var taken = SheetSamples.order(english.program(), SheetStyle.USUAL.in(new Language("eo")));

        assertThat(SHEETS.make(taken).pdf()).isEqualTo(SHEETS.make(english).pdf());
    }

    @Test
    void theSideIsSaidOfTheLegOrTheBody() {
        Program program = Program.first(UUID.randomUUID())
                .add(Prescription.usual(SheetSamples.LIBRARY.get("hamstring-supine-towel"), Side.LEFT))
                .add(Prescription.usual(SheetSamples.LIBRARY.get("side-plank-knees"), Side.RIGHT))
                .add(Prescription.usual(SheetSamples.LIBRARY.get("clam"), Side.NONE))
                .add(Prescription.usual(SheetSamples.LIBRARY.get("bridge"), Side.LEFT));

        Pdf pdf = Pdf.read(
                SHEETS.make(SheetSamples.order(program, SheetStyle.USUAL)).pdf());

        assertThat(pdf.text()).contains("Left leg", "Right side", "Both sides");
        assertThat(pdf.text().split("Left leg|Right side|Both sides", -1)).hasSize(4);
    }

    @Test
    void aNoteIsPrintedAndALongOneGrowsItsCard() {
        String note = "Use the low step in the hall. ".repeat(12).strip();
        Program program = SheetSamples.program(4)
                .change(SheetSamples.LIBRARY.get("clam"), prescription -> prescription.noted(note));

        Pdf pdf = Pdf.read(
                SHEETS.make(SheetSamples.order(program, SheetStyle.USUAL)).pdf());

        assertThat(pdf.text().replaceAll("\\s+", " ")).contains(note);
    }

    @Test
    void whatTheRulesAskTheSheetToSayIsSaidInItsLanguage() {
        var printing = new Program.Printing(Instant.EPOCH, "Dr Brandt", List.of(Reminder.values()));
        Program program = SheetSamples.program(3).printed(printing);

        Pdf english = Pdf.read(
                SHEETS.make(SheetSamples.order(program, SheetStyle.USUAL)).pdf());
        Pdf spanish = Pdf.read(SHEETS.make(SheetSamples.order(program, SheetStyle.USUAL.in(new Language("es"))))
                .pdf());

        assertThat(english.text().replaceAll("\\s+", " "))
                .contains("do not bend your back forward.", "Keep a hand on something steady.");
        assertThat(spanish.text().replaceAll("\\s+", " ")).contains("Apoye una mano en algo firme.");
    }

    @Test
    void theSheetForAFlareUpSaysWhatItIsAndForHowLong() {
        SheetOrder order = SheetSamples.order(3).forFlareUp();

        Pdf english = Pdf.read(SHEETS.make(order).pdf());
        Pdf spanish = Pdf.read(
                SHEETS.make(SheetSamples.order(SheetSamples.program(3), SheetStyle.USUAL.in(new Language("es")))
                                .forFlareUp())
                        .pdf());

        assertThat(english.text().replaceAll("\\s+", " "))
                .contains("Your flare-up plan", "beside Program 1", "For 1 to 3 days.", "Rest 2 days at most.")
                .doesNotContain("Your home exercises");
        assertThat(english.about().title()).isEqualTo("Your flare-up plan, Elena Marsh");
        assertThat(spanish.text().replaceAll("\\s+", " ")).contains("Su plan para crisis de dolor", "De 1 a 3 días.");
    }

    @ParameterizedTest
    @MethodSource("org.homestretch.basics.Language#offered")
    void aDraftOfEitherPurposeSaysSo(Language language) {
        Program draft = SheetSamples.program(3);
        var order = new SheetOrder(
                SheetSamples.CLINIC, "Ann Lee", "", SheetSamples.DAY, draft, SheetStyle.USUAL.in(language));

        assertThat(Pdf.read(SHEETS.make(order).pdf()).text()).contains("DRAFT");
        assertThat(Pdf.read(SHEETS.make(order.forFlareUp()).pdf()).text()).contains("DRAFT");
    }

    @Test
    void aNoteThatFillsAPageIsRefused() {
        Program program = SheetSamples.program(2)
                .change(SheetSamples.LIBRARY.get("bridge"), one -> one.noted("Slowly and with care. ".repeat(120)));

        assertThatThrownBy(() -> SHEETS.make(SheetSamples.order(program, SheetStyle.USUAL)))
                .isInstanceOf(PrintException.class)
                .hasMessageContaining("Shorten the note");
    }

    @Test
    void withoutLetterheadAndNextVisitNothingIsLeftBlankOrNull() {
        Program program = SheetSamples.program(3).reviewedOn(Optional.empty());
        var order =
                new SheetOrder(Letterhead.NONE, "Ann Lee", "", LocalDate.of(2025, 11, 18), program, SheetStyle.USUAL);

        Pdf pdf = Pdf.read(SHEETS.make(order).pdf());

        assertThat(pdf.text()).doesNotContain("null", "Questions?", "Prepared by", "Next visit");
        assertThat(pdf.flat(0)).contains("Ann Lee", "Your home exercises");
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
    void anEmptyProgramIsRefused() {
        assertThatThrownBy(() -> SHEETS.make(SheetSamples.order(0)))
                .isInstanceOf(PrintException.class)
                .hasMessageContaining("Add an exercise");
    }

    @Test
    void anExerciseWithoutPictureIsRefusedByName() {
        var bare = new JasperSheets((exercise, side) -> List.of());

        assertThatThrownBy(() -> bare.make(SheetSamples.order(1)))
                .isInstanceOf(PrintException.class)
                .hasMessageStartingWith("Bridge has no picture");
    }

    @Test
    void theRealPicturesPrintToo() {
        var sheets = new JasperSheets(new Figures());
        sheets.warmUp(Paper.A4);

        Pdf pdf = Pdf.read(sheets.make(SheetSamples.order(8)).pdf());

        assertThat(pdf.bitmaps()).isZero();
        assertThat(pdf.pages()).hasSize(2);
    }
}
