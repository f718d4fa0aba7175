package org.homestretch.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.homestretch.advice.Remedy.Add;
import org.homestretch.advice.Remedy.OnSide;
import org.homestretch.advice.Remedy.PutFirst;
import org.homestretch.advice.Remedy.Redose;
import org.homestretch.advice.Remedy.Remove;
import org.homestretch.advice.Remedy.Swap;
import org.homestretch.advice.Remedy.Trade;
import org.homestretch.catalogue.Catalogue;
import org.homestretch.exercise.Library;
import org.homestretch.guidance.Finding;
import org.homestretch.guidance.Thresholds;
import org.homestretch.program.Program;
import org.homestretch.testing.Beside;
import org.junit.jupiter.api.Test;

/** The first thing offered about a finding is what its sentence asks for. */
@Beside
class RemedySearchTest {

    private static final int CASES = 320;
    private static final Library LIBRARY = Catalogue.everything();
    private static final Adviser ADVISER = Adviser.of(LIBRARY, () -> Thresholds.USUAL);
    private static final ProgramCheck CHECK = new ProgramCheck(
            ADVISER, Clock.fixed(AnyChart.TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC));

    private static final Set<Class<?>> ANOTHER = Set.of(Swap.class, Remove.class);
    private static final Set<Class<?>> MORE = Set.of(Add.class, Trade.class);
    private static final Set<Class<?>> FEWER = Set.of(Remove.class);
    private static final Set<Class<?>> DOSE = Set.of(Redose.class);

    /** What the sentence of each rule asks for; an exercise stands behind a rule that has two sentences. */
    private static final Map<String, Set<Class<?>>> ASKED = new TreeMap<>();

    static {
        Stream.of("A05 D01 D02 D03 D04 D06 D08 D09 D12 D13 D14 D16 D17 D18 N09 N10 P03 P04 P05 P06 P01+ P02+"
                        .split(" "))
                .forEach(rule -> ASKED.put(rule, ANOTHER));
        Stream.of("N03 N04 N05 N06 N14 D15".split(" ")).forEach(rule -> ASKED.put(rule, MORE));
        Stream.of("N01 N02 N08 N12 N13 P01 P02 D07 P12 P14".split(" ")).forEach(rule -> ASKED.put(rule, FEWER));
        Stream.of("A01 A02 D19 G02 G05 N15 N16 P08".split(" ")).forEach(rule -> ASKED.put(rule, DOSE));
        ASKED.put("A03", Set.of(Redose.class, Add.class, Trade.class));
        ASKED.put("N07", Set.of(Redose.class, Remove.class));
        ASKED.put("A04", Set.of(Swap.class, Add.class, Trade.class));
        ASKED.put("D05", Set.of(PutFirst.class));
        ASKED.put("N11", Set.of(OnSide.class));
    }

    private static final List<Offered> OFFERED = offered();

    private record Offered(Finding finding, Program program, Case patient, List<Remedy> remedies) {

        String rule() {
            boolean both = Set.of("P01", "P02").contains(finding.rule());
            return finding.rule() + (both && finding.exercise().isPresent() ? "+" : "");
        }
    }

    @Test
    void theFirstRemedyIsWhatTheSentenceAsksFor() {
        var answered = new TreeSet<String>();
        List<Offered> all = OFFERED;
        assertThat(all).hasSizeGreaterThan(500);
        for (Offered one : all) {
            if (ASKED.containsKey(one.rule())) {
                one.remedies().stream().limit(1).forEach(first -> {
                    assertThat(first.getClass()).as(one.toString()).isIn(ASKED.get(one.rule()));
                    answered.add(one.rule());
                });
            } else {
                assertThat(one.remedies()).as(one.rule()).isEmpty();
            }
        }
        assertThat(answered).containsExactlyElementsOf(ASKED.keySet());
    }

    @Test
    void oncePressedTheFindingIsGoneAndNothingNewIsObjectedTo() {
        List<Offered> all = OFFERED.stream()
                .filter(one -> !one.remedies().isEmpty())
                .filter(one -> !Set.of("A03", "P08").contains(one.finding().rule()))
                .toList();
        assertThat(all).hasSizeGreaterThan(300);
        for (Offered one : all) {
            Program then = one.remedies().getFirst().in(one.program());
            List<Finding> said = CHECK.of(then, one.patient().with(then));
            assertThat(said.stream().filter(one.finding()::repeats))
                    .as(one.toString())
                    .isEmpty();
        }
    }

    @Test
    void aTradeNeverTakesTheOnlyExerciseOfItsAreaOut() {
        List<Trade> trades = OFFERED.stream()
                .flatMap(one -> one.remedies().stream())
                .filter(Trade.class::isInstance)
                .map(Trade.class::cast)
                .toList();
        assertThat(trades).isNotEmpty();
        for (Offered one : OFFERED) {
            one.remedies().stream()
                    .filter(Trade.class::isInstance)
                    .map(Trade.class::cast)
                    .forEach(trade -> assertThat(one.program().in(trade.spared().area()))
                            .as(one.toString())
                            .hasSizeGreaterThan(1));
        }
    }

    private static List<Offered> offered() {
        return Stream.iterate(200L, seed -> seed + 1)
                .limit(CASES)
                .flatMap(RemedySearchTest::of)
                .toList();
    }

    private static Stream<Offered> of(long seed) {
        var any = new AnyChart(seed, LIBRARY.all());
        boolean followUp = seed % 2 == 0;
        Program printed = any.printed();
        Program program = followUp ? any.after(printed) : any.first();
        var chart = any.chart(followUp ? List.of(printed) : List.of());
        Case patient = Case.of(chart, program, Thresholds.USUAL, AnyChart.TODAY);
        Findings found = Findings.of(CHECK.of(program, patient), program, patient.screen());
        return RemedySearch.of(CHECK, patient, program, found).entrySet().stream()
                .map(entry -> new Offered(entry.getKey(), program, patient, entry.getValue()));
    }
}
