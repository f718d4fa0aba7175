package org.homestretch.guidance.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homestretch.basics.RoomWords;
import org.homestretch.catalogue.Citations;
import org.homestretch.guidance.GuidanceRule;
import org.homestretch.guidance.Threshold;
import org.homestretch.guidance.visit.FollowUpRules;
import org.junit.jupiter.api.Test;

class RulesTest {

    @Test
    void everyRuleOfTheTableIsAskedAtItsMoment() throws IOException {
        assertThat(ids(Rules.PROGRAM_EDIT, Rules.EXERCISE_EDIT))
                .isEqualTo(table("edit").keySet());
        assertThat(ids(Rules.PROGRAM_FINALISE, Rules.EXERCISE_FINALISE))
                .isEqualTo(table("finalise").keySet());
        assertThat(ids(
                        FollowUpRules.ON_RESPONSE,
                        FollowUpRules.ON_CHANGE,
                        FollowUpRules.ON_PLAN,
                        FollowUpRules.ON_VISIT))
                .isEqualTo(table("followup").keySet());
    }

    @Test
    void everyRuleGetsAsHardAsTheTableSays() throws IOException {
        Map<String, String> table = new HashMap<>(table("edit"));
        table.putAll(table("finalise"));
        table.putAll(table("followup"));
        assertThat(table).isNotEmpty();

        // The table calls A01 a warning and lets its reason block far above the start.
        table.put("A01", "block");

        everyRule()
                .forEach(rule -> assertThat(rule.hardest().code()).as(rule.id()).isEqualTo(table.get(rule.id())));
    }

    @Test
    void everySourceOfARuleCanBeLookedUp() {
        Citations citations = Citations.load();

        assertThat(everyRule().flatMap(rule -> rule.sources().stream()))
                .isNotEmpty()
                .allSatisfy(key -> assertThat(citations.of(key)).isNotEqualTo(key));
    }

    @Test
    void everySourceOfAThresholdCanBeLookedUp() {
        Citations citations = Citations.load();

        for (Threshold threshold : Threshold.values()) {
            assertThat(citations.of(threshold.source())).as(threshold.words()).isNotEqualTo(threshold.source());
            assertThat(threshold.unit().words()).isNotBlank();
        }
    }

    @Test
    void whatIsSaidOfAnExerciseFitsInItsRow() {
        var cautions = Stream.of(
                        Rules.EXERCISE_EDIT,
                        Rules.EXERCISE_FINALISE,
                        FollowUpRules.ON_RESPONSE,
                        FollowUpRules.ON_CHANGE,
                        FollowUpRules.ON_PLAN)
                .flatMap(List::stream)
                .filter(GuidanceRule::cautions);
        assertThat(cautions)
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(RoomWords.of(GuidanceRule.class).find("brief." + rule.id()))
                        .as(rule.id())
                        .hasValueSatisfying(words -> assertThat(words).hasSizeBetween(5, 26)));
    }

    private static Stream<GuidanceRule<?>> everyRule() {
        return Stream.of(
                        Rules.PROGRAM_EDIT,
                        Rules.PROGRAM_FINALISE,
                        Rules.EXERCISE_EDIT,
                        Rules.EXERCISE_FINALISE,
                        FollowUpRules.ON_RESPONSE,
                        FollowUpRules.ON_CHANGE,
                        FollowUpRules.ON_PLAN,
                        FollowUpRules.ON_VISIT)
                .flatMap(List::stream);
    }

    private static Set<String> ids(List<?>... groups) {
        return Stream.of(groups)
                .flatMap(List::stream)
                .map(rule -> ((GuidanceRule<?>) rule).id())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Ids and severities of the rules asked at a moment. */
    private static Map<String, String> table(String moment) throws IOException {
        try (InputStream file = RulesTest.class.getResourceAsStream("rules.csv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split(";"))
                    .filter(fields -> fields[1].equals(moment))
                    .collect(Collectors.toMap(fields -> fields[0], fields -> fields[2]));
        }
    }
}
