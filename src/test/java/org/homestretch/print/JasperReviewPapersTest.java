package org.homestretch.print;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.homestretch.catalogue.Citations;
import org.homestretch.catalogue.ReviewTable;
import org.homestretch.guidance.Threshold;
import org.homestretch.guidance.review.ReviewOrder;
import org.homestretch.guidance.review.RuleReview;
import org.homestretch.program.Paper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JasperReviewPapersTest {

    private static final List<RuleReview> RULES = RuleReview.all(ReviewTable.read());
    private static final JasperReviewPapers PAPERS = new JasperReviewPapers(Citations.load()::graded);

    @ParameterizedTest
    @EnumSource(Paper.class)
    void everyRuleIsPrintedWithRoomToSign(Paper paper) {
        Pdf pdf = Pdf.read(PAPERS.pdf(order(paper)));

        String all = String.join(
                " ",
                pdf.pages().stream().map(page -> page.replaceAll("\\s+", " ")).toList());
        assertThat(RULES).isNotEmpty().allSatisfy(rule -> {
            assertThat(all).contains(rule.id() + " ");
            assertThat(all).contains(rule.says().getFirst());
            assertThat(all).contains(rule.reading().when());
        });
        assertThat(Threshold.values())
                .isNotEmpty()
                .allSatisfy(number -> assertThat(all).contains(number.words() + ": " + number.usual()));
        assertThat(all.split("Yes", -1)).hasSize(RULES.size() + Threshold.values().length + 1);
        assertThat(all).startsWith("Rules to sign off").contains("No clinician has reviewed these rules yet.");
        assertThat(pdf.looseFonts()).isEmpty();
    }

    @Test
    void theTableHasARowForEachRuleAndNumberAndThreeColumnsToFillIn() {
        String text = new String(PAPERS.csv(order(Paper.A4)), StandardCharsets.UTF_8);

        assertThat(text).startsWith("\ufeff");
        List<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(text.substring(1)).stream().toList();
        assertThat(rows)
                .extracting(row -> row.getField("Rule"))
                .containsExactlyElementsOf(Stream.concat(
                                RULES.stream().map(RuleReview::id),
                                Stream.of(Threshold.values()).map(Threshold::code))
                        .toList());
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.getField("Says")).isNotBlank();
            assertThat(row.getField("Sources")).matches(".*\\(([a-z ]+, )?(19|20)\\d\\d\\).*");
            assertThat(row.getField("Shown by test")).isNotBlank();
            assertThat(List.of(row.getField("Yes"), row.getField("No"), row.getField("Comment")))
                    .containsOnly("");
        });
    }

    private static ReviewOrder order(Paper paper) {
        return new ReviewOrder(RULES, "0.1.0", LocalDate.of(2026, 12, 1), paper);
    }
}
