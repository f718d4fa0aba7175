package org.homestretch.guidance.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homestretch.catalogue.ReviewTable;
import org.homestretch.guidance.Severity;
import org.homestretch.guidance.rules.Rules;
import org.homestretch.guidance.visit.FollowUpRules;
import org.junit.jupiter.api.Test;

/** What is laid before a reviewer is what the rules are: none is missing, and what is said of each is so. */
class RuleReviewTest {

    private static final int RULES = 93;
    private static final Path TESTS = Path.of("src", "test", "java");
    private static final Path PAGE = Path.of("docs", "guidance.md");
    private static final Pattern METHOD = Pattern.compile("void (\\w+)\\(");
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| ([A-Z]\\d\\d) \\| ([^|]*) \\| (.*) \\| ([^|]*) \\| ([^|]*) \\| ([^|]*) \\|$");

    private final List<RuleReview> all = RuleReview.all(ReviewTable.read());

    @Test
    void everyRuleIsReadWithItsSentencesItsSourcesAndItsTest() {
        assertThat(all).extracting(RuleReview::id).doesNotHaveDuplicates().startsWith("S01", "S02");
        assertThat(all.stream().map(RuleReview::id).collect(Collectors.toSet()))
                .isEqualTo(Stream.concat(Rules.all(), FollowUpRules.all())
                        .map(rule -> rule.id())
                        .collect(Collectors.toSet()))
                .isEqualTo(ReviewTable.read().keySet());
        assertThat(all).hasSizeGreaterThanOrEqualTo(RULES).allSatisfy(rule -> {
            assertThat(rule.says()).as(rule.id()).isNotEmpty().noneMatch(words -> words.contains("{"));
            assertThat(rule.sources()).as(rule.id()).isNotEmpty();
            assertThat(rule.reading().when()).as(rule.id()).isNotBlank();
            assertThat(rule.reading().tests()).as(rule.id()).isNotEmpty();
        });
    }

    @Test
    void aRuleSaysEachSentenceItHas() {
        RuleReview stage =
                all.stream().filter(rule -> rule.id().equals("P04")).findFirst().orElseThrow();

        assertThat(stage.hardest()).isEqualTo(Severity.BLOCK);
        assertThat(stage.reading().asked()).isEqualTo(Moment.EDIT);
        assertThat(stage.says())
                .containsExactly(
                        "The hardest level has to wait until the acute stage is over.",
                        "Level 3 is early in the acute stage.");
    }

    @Test
    void everyTestItNamesIsThere() throws IOException {
        Set<String> written;
        try (Stream<Path> files = Files.walk(TESTS)) {
            written = files.filter(file -> file.toString().endsWith("Test.java"))
                    .flatMap(RuleReviewTest::methods)
                    .collect(Collectors.toSet());
        }

        assertThat(all.stream().flatMap(rule -> rule.reading().tests().stream()))
                .isNotEmpty()
                .isSubsetOf(written);
    }

    /** The page for people and the table for the program tell the same. */
    @Test
    void thePageOfTheGuidanceTellsTheSame() throws IOException {
        List<MatchResult> rows = ROW.matcher(Files.readString(PAGE)).results().toList();

        assertThat(rows).hasSameSizeAs(all).allSatisfy(row -> {
            RuleReview rule = all.stream()
                    .filter(one -> one.id().equals(row.group(1)))
                    .findFirst()
                    .orElseThrow();
            assertThat(row.group(2).replace('-', '_'))
                    .as(rule.id())
                    .isEqualTo(rule.reading().asked().code());
            assertThat(plain(row.group(3)))
                    .as(rule.id())
                    .isEqualTo(rule.reading().when());
            assertThat(row.group(5)).as(rule.id()).isEqualTo(String.join(" ", rule.sources()));
            assertThat(plain(row.group(6)).split(", "))
                    .as(rule.id())
                    .containsExactlyElementsOf(rule.reading().tests());
        });
    }

    @Test
    void aRuleNobodyWroteDownIsOurOwnMistake() {
        var readings = new HashMap<>(ReviewTable.read());
        readings.remove("S12");

        assertThatThrownBy(() -> RuleReview.all(readings))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("S12");
    }

    private static String plain(String marked) {
        return marked.replace("`", "");
    }

    private static Stream<String> methods(Path file) {
        try {
            return METHOD.matcher(Files.readString(file)).results().map(found -> found.group(1));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
