package org.homestretch.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.homestretch.basics.Language;
import org.homestretch.exercise.Bias;
import org.homestretch.figure.Figures;
import org.homestretch.program.Program;
import org.homestretch.program.Reminder;
import org.homestretch.program.SheetFacts;
import org.homestretch.program.SheetStyle;
import org.homestretch.testing.Beside;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What differs on a sheet from patient to patient, read back from its PDF. */
@Beside
class SheetOfPatientTest {

    private static final JasperSheets SHEETS = new JasperSheets(new Figures());
    private static final SheetFacts BACK = new SheetFacts(4, 6, false, true, Optional.empty());

    @Test
    void whatEasesOnTestingIsTheFirstRowAndTheFirstRowOfTheLog() {
        var facts = new SheetFacts(4, 6, true, true, Optional.of(Bias.EXTENSION));

        Pdf pdf = sheet(8, facts, List.of(), SheetStyle.USUAL);

        assertThat(pdf.flat(0)).containsSubsequence("1 Press-up on your tummy");
        assertThat(all(pdf)).containsSubsequence("1 Press-up on your tummy", "2 Standing back bend", "3 Bridge");
    }

    @Test
    void withoutADirectionTheAreasKeepTheirOrder() {
        assertThat(all(sheet(8, BACK, List.of(), SheetStyle.USUAL))).contains("1 Bridge");
    }

    @Test
    void theLogAsksForThePainsThereAre() {
        var both = new SheetFacts(4, 6, true, true, Optional.empty());

        assertThat(all(sheet(3, BACK, List.of(), SheetStyle.USUAL)))
                .contains("Worst back pain number, 0 to 10")
                .doesNotContain("Worst leg pain");
        assertThat(all(sheet(3, both, List.of(), SheetStyle.USUAL)))
                .containsSubsequence("Worst leg pain number, 0 to 10", "Worst back pain number, 0 to 10");
    }

    @Test
    void afterAnOperationTheSheetSpeaksOfWoundAndLifting() {
        Pdf pdf = sheet(4, BACK, List.of(Reminder.WOUND_CARE, Reminder.LIFTING_LIMIT), SheetStyle.USUAL);

        assertThat(pdf.flat(0)).contains("Keep your wound clean and dry.", "only as much as your surgeon allows.");
    }

    /** The boxes grow with their words: nothing of them is lost on any paper, in any language. */
    @ParameterizedTest
    @MethodSource("styles")
    void nothingOfTheBoxesIsCut(SheetStyle style) {
        for (int exercises : List.of(1, 5, 9)) {
            var facts = new SheetFacts(9, 10, true, true, Optional.of(Bias.FLEXION));
            Pdf pdf = sheet(exercises, facts, List.of(Reminder.values()), style);

            boolean english = style.language().equals(Language.EN);
            assertThat(pdf.flat(0))
                    .contains(english ? "is a good sign." : "es buena se\u00f1al.")
                    .contains(english ? "or a weaker leg." : "pierna algo d\u00e9bil.")
                    .contains(english ? "Go to the emergency department." : "Vaya a urgencias.")
                    .contains("(555) 0142");
        }
    }

    static Stream<SheetStyle> styles() {
        return SheetSamples.styles();
    }

    private static Pdf sheet(int exercises, SheetFacts facts, List<Reminder> reminders, SheetStyle style) {
        Program given = SheetSamples.program(exercises)
                .printed(new Program.Printing(Instant.EPOCH, "nb", reminders).with(facts));
        return Pdf.read(SHEETS.make(SheetSamples.order(given, style)).pdf());
    }

    private static String all(Pdf pdf) {
        return String.join(
                " ",
                pdf.pages().stream().map(page -> page.replaceAll("\\s+", " ")).toList());
    }
}
