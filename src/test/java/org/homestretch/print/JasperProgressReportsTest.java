package org.homestretch.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.homestretch.program.Paper;
import org.homestretch.progress.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    private static Pdf report(List<Visit> visits, Paper paper) {
        return Pdf.read(REPORTS.make(ReportSamples.order(visits, paper)));
    }
}
