package org.homestretch.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.homestretch.basics.ScreenLanguage;
import org.homestretch.patient.PersonName;
import org.homestretch.patient.episode.Episode;
import org.homestretch.patient.redflag.Answer;
import org.homestretch.patient.redflag.RedFlag;
import org.homestretch.patient.redflag.RedFlagScreen;
import org.homestretch.print.face.Faces;
import org.homestretch.print.face.PrintableText;
import org.homestretch.print.page.PrintException;
import org.homestretch.print.report.ReportPlan;
import org.homestretch.print.words.Words;
import org.homestretch.program.Paper;
import org.homestretch.progress.Chart;
import org.homestretch.progress.ReportOrder;
import org.homestretch.progress.Visit;
import org.homestretch.testing.ChangesLanguage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ChangesLanguage
final class JasperProgressReportsTest {

    private static final JasperProgressReports REPORTS = new JasperProgressReports();

    @ParameterizedTest
    @CsvSource({"0,A4", "1,A4", "5,A4", "30,A4", "0,LETTER", "1,LETTER", "5,LETTER", "30,LETTER"})
    void takesOnePageWithoutBitmapsOrLooseFonts(int visits, Paper paper) {
        Pdf pdf = report(ReportSamples.visits(visits), paper);

        assertThat(pdf.pages()).hasSize(1);
        assertThat(pdf.bitmaps()).isZero();
        assertThat(pdf.looseFonts()).isEmpty();
        assertThat(pdf.flat(0))
                .contains("Elena Marsh", "No. 20418", "Page 1 / 1")
                .doesNotContain("null");
    }

    @Test
    void readsFromThePatientToTheSource() {
        assertThat(report(ReportSamples.visits(5), Paper.A4).flat(0))
                .containsSubsequence(
                        "Progress report",
                        "born 3 March 1978",
                        "5 visits",
                        "Disc-related sciatica, left leg",
                        "Leg pain is down from 8 to 4",
                        "8 to 4",
                        "4 less",
                        "meaningful, 2 or more",
                        "Pain. Leg solid, back dashed",
                        "Visits",
                        "18 Oct 8 5 15",
                        "19 Nov 4 3 7 9 of 14",
                        "Current program",
                        "Strengthening",
                        "No red flags on 18 Oct. Review 2 Dec.",
                        "Dr Nadia Brandt, DC",
                        "Spine 2008");
    }

    /** Its reader is another clinic; who makes it reads the screens. */
    @Test
    void itStaysInItsOwnLanguageWhateverTheScreensSpeak() {
        String english = report(ReportSamples.visits(5), Paper.A4).text();
        Locale before = Locale.getDefault(Locale.Category.DISPLAY);
        ScreenLanguage.use(Locale.of("es"));
        try {
            assertThat(report(ReportSamples.visits(5), Paper.A4).text()).isEqualTo(english);
            var order = ReportSamples.order(ReportSamples.visits(2), Paper.A4);
            var unprintable = new ReportOrder(
                    order.letterhead(), order.chart(), order.standards(), "\u0007", order.date(), order.paper());
            assertThatThrownBy(() -> REPORTS.make(unprintable))
                    .isInstanceOf(PrintException.class)
                    .hasMessageContaining("no se puede");
        } finally {
            ScreenLanguage.use(before);
        }
    }

    @Test
    void saysHowManyVisitsItLeavesOut() {
        assertThat(report(ReportSamples.visits(30), Paper.A4).flat(0)).containsPattern("Visits, the last \\d+ of 30");
    }

    @Test
    void withoutVisitsItSaysSo() {
        assertThat(report(List.of(), Paper.A4).flat(0)).contains("No scores recorded yet.", "Nothing recorded yet.");
    }

    @Test
    void longNotesStillLeaveOnePage() {
        List<Visit> visits = ReportSamples.visits(9).stream()
                .map(visit -> visit.noted("Sat through a whole film and walked home after it. ".repeat(4)))
                .toList();

        assertThat(report(visits, Paper.LETTER).pages()).hasSize(1);
    }

    @Test
    void aNoteTooLongForAnyPageIsRefused() {
        var visit = ReportSamples.visits(1).getFirst().noted("Walked further than last week. ".repeat(150));

        assertThatThrownBy(() -> report(List.of(visit), Paper.A4))
                .isInstanceOf(PrintException.class)
                .hasMessageContaining("too long");
    }

    @Test
    void aChartComesWithTheSecondScore() {
        assertThat(report(ReportSamples.visits(1), Paper.A4).flat(0))
                .contains("Scores are drawn from the second visit that has them.")
                .doesNotContain("Pain. Leg solid", "Disability. Roland");
        assertThat(report(ReportSamples.visits(2), Paper.A4).flat(0))
                .contains("Pain. Leg solid", "Disability. Roland")
                .doesNotContain("from the second visit");
    }

    @Test
    void aReviewThatIsOverIsNoPlan() {
        LocalDate review = SheetSamples.DAY.plusDays(14);

        assertThat(plan(review.minusDays(1), List.of())).contains("Review 2 Dec.");
        assertThat(plan(review, List.of())).contains("Review 2 Dec.");
        assertThat(plan(review.plusDays(1), List.of()))
                .contains("No review date set.")
                .doesNotContain("Review 2");
        assertThat(plan(review.minusDays(1), List.of(Visit.on(review, ReportSamples.ELENA.id(), "nb"))))
                .contains("No review date set.");
    }

    @Test
    void noPositiveScreenIsLeftOut() {
        var positive = new RedFlagScreen(
                LocalDate.of(2024, 3, 5), "nb", Map.of(RedFlag.values()[0], Answer.YES), "", "Sent to hospital");
        var sample = ReportSamples.order(ReportSamples.visits(2), Paper.A4);
        var episode = Episode.begin(ReportSamples.ELENA.id()).screened(positive);
        for (int i = 0; i < 9; i++) {
            episode = episode.screened(RedFlagScreen.clear(SheetSamples.DAY.minusDays(20 - i), "nb"));
        }
        var chart = new Chart(ReportSamples.ELENA, episode, sample.chart().visits(), List.of());

        assertThat(new ReportPlan(Words.ofReports(), with(sample, chart), new PrintableText(new Faces())).text())
                .isEqualTo("No red flags in 9 screens, the last on 6 Nov. Red flags on 5 Mar 2024: "
                        + RedFlag.values()[0].words() + ". Done about it: Sent to hospital. No review date set.");
    }

    @Test
    void symptomsNotedAfterAScreenAreSaid() {
        var clear = RedFlagScreen.clear(SheetSamples.DAY.minusDays(9), "nb");
        var overtaken = new RedFlagScreen(
                clear.date(),
                "nb",
                clear.answers(),
                "",
                "",
                Optional.of(SheetSamples.DAY.minusDays(2)),
                Optional.empty(),
                List.of());
        var sample = ReportSamples.order(ReportSamples.visits(2), Paper.A4);
        var chart = new Chart(
                ReportSamples.ELENA,
                Episode.begin(ReportSamples.ELENA.id()).screened(overtaken),
                sample.chart().visits(),
                List.of());

        assertThat(new ReportPlan(Words.ofReports(), with(sample, chart), new PrintableText(new Faces())).text())
                .contains("New symptoms on 16 Nov, not screened since.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hohenlohe-Schillingsfürst y García de la Vega y Fernández de Córdoba y Mendoza",
                "علي",
                "ကျော်ဇော"
            })
    void aNameIsWholeAndLargeEnoughWhateverItIs(String family) {
        var sample = ReportSamples.order(ReportSamples.visits(3), Paper.LETTER);
        var named = ReportSamples.ELENA.named(new PersonName("Wolfgang", family));
        var chart = new Chart(
                named,
                sample.chart().episode(),
                sample.chart().visits(),
                sample.chart().programs());
        byte[] pdf = REPORTS.make(with(sample, chart));

        assertThat(Pdf.read(pdf).pages()).hasSize(1);
        assertThat(Pdf.letters(pdf, 0).stream()
                        .filter(letter -> letter.getUnicode().equals("W")))
                .isNotEmpty()
                .allSatisfy(letter -> assertThat(letter.getFontSizeInPt()).isGreaterThanOrEqualTo(11));
    }

    private static String plan(LocalDate day, List<Visit> visits) {
        var sample = ReportSamples.order(visits, Paper.A4);
        var order = new ReportOrder(
                sample.letterhead(), sample.chart(), sample.standards(), sample.clinician(), day, Paper.A4);
        return new ReportPlan(Words.ofReports(), order, new PrintableText(new Faces())).text();
    }

    private static ReportOrder with(ReportOrder order, Chart chart) {
        return new ReportOrder(
                order.letterhead(), chart, order.standards(), order.clinician(), order.date(), order.paper());
    }

    private static Pdf report(List<Visit> visits, Paper paper) {
        return Pdf.read(REPORTS.make(ReportSamples.order(visits, paper)));
    }
}
