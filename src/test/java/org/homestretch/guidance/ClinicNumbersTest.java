package org.homestretch.guidance;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.homestretch.guidance.Threshold.*;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;
import org.homestretch.guidance.answer.Guidance;
import org.homestretch.guidance.rules.Rules;
import org.homestretch.guidance.suggest.Steps;
import org.homestretch.guidance.visit.FollowUp;
import org.homestretch.guidance.visit.FollowUpRules;
import org.homestretch.program.Prescription;
import org.homestretch.testing.Beside;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every number in a reason is the clinic's own, whichever the clinic changed. */
@Beside
class ClinicNumbersTest {

    private static final int CASES = 250;

    /** A number that a sentence of a rule quotes, as it shows there. */
    private record Quote(String rule, Threshold threshold, IntUnaryOperator shown) {

        int in(Thresholds thresholds) {
            return shown.applyAsInt(thresholds.of(threshold));
        }
    }

    /** What somebody said, and which rule it was. */
    private record Said(String rule, String sentence) {}

    private static final List<Quote> QUOTES = Stream.of(
                    quotes("S12", YOUNGEST_AGE),
                    quotes("S13", SCREEN_VALID),
                    quotes("S18", GROWN_SPINE),
                    quotes("D13", SURGERY_EARLY),
                    quotes("D15", SURGERY_STRENGTHEN),
                    quotes("P07", REST),
                    quotes("P01", SEVERE_COUNT_WARN, SEVERE_COUNT_BLOCK),
                    quotes("P02", PAIN_HIGH, HIGH_COUNT_WARN, HIGH_COUNT_BLOCK),
                    quotesBelow("P02", PAIN_SEVERE),
                    quotes("P03", PAIN_SOME),
                    quotesBelow("P03", PAIN_HIGH),
                    quotes("N01", COUNT_WARN),
                    quotes("N02", COUNT_BLOCK),
                    quotes("N03", COUNT_LEAST, COUNT_WARN, OLDER_COUNT),
                    quotes("N07", ACTIVE_SHORT, ACTIVE_LONG),
                    quotes("N08", ALIKE),
                    quotes("N12", NEW_AT_ONCE),
                    quotes("N13", OLDER_COUNT),
                    quotes("N15", OFTEN_MUSCLE, OFTEN_CONTROL, OFTEN_DIRECTIONAL),
                    quotes("N16", STRENGTH_DAYS),
                    quotes("A01", START_LOW, START_AVERAGE, START_HIGH),
                    quotes("A02", AEROBIC_RISE_PERCENT, AEROBIC_RISE_MINUTES),
                    quotes("A03", AEROBIC_TARGET),
                    quotes("G03", LOAD_RISE),
                    quotes("G05", TRUNK_HOLD),
                    quotes("M02", PROTECTED_MONTHS),
                    quotes("M03", PROTECTED_MONTHS),
                    quotes("step", DONE_WELL))
            .flatMap(quotes -> quotes)
            .toList();

    /** Numbers that no clinic sets: levels, what the case itself brings, and plain turns of phrase. */
    private static final Map<String, String> FIXED = Map.ofEntries(
            Map.entry("D08", "one leg|one-sided"),
            Map.entry("D11", "first two hours"),
            Map.entry("P01", "^\\d+ exercises|[Ll]evel \\d"),
            Map.entry("P02", "^\\d+ exercises|[Ll]evel \\d"),
            Map.entry("P04", "[Ll]evel \\d"),
            Map.entry("P08", "one set, half"),
            Map.entry("P11", "a third to a half|one level"),
            Map.entry("N01", "^\\d+ exercises"),
            Map.entry("N02", "^\\d+ exercises"),
            Map.entry("N06", "all three areas"),
            Map.entry("N07", "^\\d+ minutes"),
            Map.entry("N13", "^\\d+ exercises"),
            Map.entry("N14", "add one|three days"),
            Map.entry("N15", "^\\d+ times"),
            Map.entry("A01", "^\\d+ minutes"),
            Map.entry("G01", "one thing"),
            Map.entry("G02", "one thing|one at a time"),
            Map.entry("G04", "one level"),
            Map.entry("M01", "two or three"),
            Map.entry("M03", "1, 3, 6 and"),
            Map.entry("M04", "one to three days"),
            Map.entry("step", "\\w+ times more"));

    @Test
    void everyRuleSpeaksSomewhereAndQuotesOnlyTheClinicsNumbers() {
        List<Said> all = said(Thresholds.USUAL);

        assertThat(all.stream().map(Said::rule).collect(toSet())).containsAll(rules());
        assertOnlyQuoted(all, Thresholds.USUAL);
    }

    @ParameterizedTest
    @EnumSource
    void aChangedNumberTakesThePlaceOfTheUsualOne(Threshold threshold) {
        for (int change : new int[] {-1, 1}) {
            Thresholds changed = Thresholds.USUAL.with(threshold, threshold.usual() + change);
            List<Said> all = said(changed);

            assertOnlyQuoted(all, changed);
            QUOTES.stream()
                    .filter(quote -> quote.threshold() == threshold)
                    .forEach(quote -> assertThat(numbers(all, quote.rule()))
                            .as("%s quotes %s as %s", quote.rule(), threshold, changed)
                            .contains(quote.in(changed)));
        }
    }

    private static void assertOnlyQuoted(List<Said> all, Thresholds thresholds) {
        assertThat(all)
                .hasSizeGreaterThan(200)
                .allSatisfy(said -> assertThat(Numbers.in(free(said)))
                        .as(said.toString())
                        .isSubsetOf(QUOTES.stream()
                                .filter(quote -> quote.rule().equals(said.rule()))
                                .map(quote -> quote.in(thresholds))
                                .collect(toSet())));
    }

    private static Set<Integer> numbers(List<Said> all, String rule) {
        return all.stream()
                .filter(said -> said.rule().equals(rule))
                .flatMap(said -> Numbers.in(free(said)).stream())
                .collect(toSet());
    }

    private static String free(Said said) {
        return Optional.ofNullable(FIXED.get(said.rule()))
                .map(fixed -> said.sentence().replaceAll(fixed, ""))
                .orElse(said.sentence());
    }

    /** All that is said of the same cases drawn by lot. */
    private static List<Said> said(Thresholds thresholds) {
        var guidance = new Guidance(Checked.EVERYTHING, thresholds);
        var steps = new Steps(guidance, Checked.EVERYTHING);
        var all = new ArrayList<Said>();
        for (int seed = 0; seed < CASES; seed++) {
            var any = new AnyCase(seed);
            var who = any.anyone();
            List<Prescription> program = any.program();
            History history = any.history(program);
            FollowUp visit = any.visitOf(who, program);
            Stream.concat(guidance.check(who.build(), history, program).stream(), guidance.followUp(visit).stream())
                    .map(found -> new Said(found.rule(), found.reason()))
                    .forEach(all::add);
            steps.next(who.build(), history, visit.responses()).stream()
                    .map(step -> new Said("step", step.why()))
                    .forEach(all::add);
        }
        return all.stream().distinct().toList();
    }

    private static Set<String> rules() {
        Stream<List<? extends GuidanceRule<?>>> lists = Stream.of(
                Rules.PROGRAM_EDIT,
                Rules.PROGRAM_FINALISE,
                Rules.EXERCISE_EDIT,
                Rules.EXERCISE_FINALISE,
                FollowUpRules.ON_RESPONSE,
                FollowUpRules.ON_CHANGE,
                FollowUpRules.ON_PLAN,
                FollowUpRules.ON_VISIT);
        return lists.flatMap(List::stream).map(GuidanceRule::id).collect(toSet());
    }

    private static Stream<Quote> quotes(String rule, Threshold... thresholds) {
        return Arrays.stream(thresholds).map(one -> new Quote(rule, one, IntUnaryOperator.identity()));
    }

    /** A range up to just below it. */
    private static Stream<Quote> quotesBelow(String rule, Threshold threshold) {
        return Stream.of(new Quote(rule, threshold, limit -> limit - 1));
    }
}
