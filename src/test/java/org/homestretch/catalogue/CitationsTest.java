package org.homestretch.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.homestretch.guidance.SourceKind;
import org.homestretch.guidance.Threshold;
import org.homestretch.guidance.review.RuleReview;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every number and every rule says what kind of source it stands on, and of which year. */
class CitationsTest {

    private static final int FIRST_YEAR = 1985;
    private static final int LAST_YEAR = 2026;

    private final Citations citations = Citations.load();

    @ParameterizedTest
    @EnumSource(Threshold.class)
    void everyNumberHasASourceOfAKindAndAYear(Threshold number) {
        assertKnown(number.source());
    }

    /** The page for people tells the same. */
    @ParameterizedTest
    @EnumSource(Threshold.class)
    void thePageOfTheGuidanceTellsEachNumber(Threshold number) throws IOException {
        var source = citations.source(number.source()).orElseThrow();

        assertThat(Files.readString(Path.of("docs", "guidance.md")))
                .contains(String.join(
                        " | ",
                        "| " + number.words(),
                        number.usual() + " " + number.unit().words(),
                        number.source(),
                        source.kind().code(),
                        source.year() + " |"));
    }

    @Test
    void everyRuleHasSourcesOfAKindAndAYear() {
        assertThat(RuleReview.all(ReviewTable.read()))
                .isNotEmpty()
                .allSatisfy(rule ->
                        assertThat(rule.sources()).as(rule.id()).isNotEmpty().allSatisfy(this::assertKnown));
    }

    @Test
    void everyKindIsUsedSomewhere() {
        Stream<SourceKind> used = CsvFile.records("sources.csv").stream()
                .map(row -> citations.source(row.getField("key")).orElseThrow().kind());

        assertThat(used).contains(SourceKind.values());
    }

    @Test
    void aSourceIsToldWithItsKindAndYear() {
        assertThat(citations.graded(List.of("R49", "P")))
                .isEqualTo("Steffens 2016, prevention of low back pain, JAMA Intern Med (review of studies, 2016);"
                        + " Product decision, open to change by the clinic (2026)");
    }

    private void assertKnown(String key) {
        assertThat(citations.source(key))
                .as(key)
                .hasValueSatisfying(source -> assertThat(source.year()).as(key).isBetween(FIRST_YEAR, LAST_YEAR));
    }
}
