package org.homestretch.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.homestretch.basics.Language;
import org.homestretch.patient.episode.Side;
import org.homestretch.print.page.PrintException;
import org.homestretch.program.Letterhead;
import org.homestretch.program.Prescription;
import org.homestretch.program.Program;
import org.homestretch.program.Reminder;
import org.homestretch.program.SheetOrder;
import org.homestretch.program.SheetStyle;
import org.homestretch.testing.Beside;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a sheet says, in which language, and what it will not print. */
@Beside
final class JasperSheetWordsTest {

    private static final JasperSheets SHEETS = new JasperSheets(new DrawnPictures());

    @Test
    void aSpanishSheetIsSpanishThroughout() {
        var order =
                SheetSamples.order("Rosa Jiménez", SheetSamples.program(6), SheetStyle.USUAL.in(new Language("es")));

        Pdf pdf = Pdf.read(SHEETS.make(order).pdf());

        assertThat(pdf.text())
                .contains("Sus ejercicios en casa", "18 de noviembre de 2025", "Próxima cita: mar 2 dic", "Puente")
                .contains("Pare y pida ayuda ya", "Mis dos semanas", "Pierna izquierda", "¿Preguntas?", "Página 3 / 3")
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
}
