package org.homestretch.ui.program.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.homestretch.advice.Caution;
import org.homestretch.advice.Hint;
import org.homestretch.advice.Verdict.Readiness;
import org.homestretch.guidance.Severity;
import org.homestretch.guidance.Threshold;
import org.homestretch.guidance.Thresholds;
import org.homestretch.patient.episode.Background;
import org.homestretch.patient.episode.Examination;
import org.homestretch.patient.episode.Irritability;
import org.homestretch.patient.episode.Symptoms;
import org.homestretch.patient.episode.YellowFlag;
import org.homestretch.patient.exam.Neuro;
import org.homestretch.patient.redflag.RedFlagScreen;
import org.homestretch.program.CautionAtPrinting;
import org.homestretch.program.KeptCaution;
import org.homestretch.program.Reminder;
import org.homestretch.ui.kit.work.View;
import org.homestretch.ui.program.Bench;
import org.junit.jupiter.api.Test;

/** What the guidance says while a program is built, and what is done about it. */
class FindingsModelTest extends FindingsBench {

    @Test
    void whatThePatientCannotDoIsNotAdvisedAndHoldsTheSheet() {
        bench.with("bridge", "water-walking");

        assertThat(water().finding().severity()).isEqualTo(Severity.BLOCK);
        assertThat(water().line()).isEqualTo(water().finding().brief());
        assertThat(print.readiness().get()).isEqualTo(Readiness.REASON_FIRST);
        print.print();
        assertThat(bench.tray.printed).isEmpty();
    }

    @Test
    void aNumberChangedInTheSettingsCountsWhenTheProgramIsInFrontAgain() {
        bench.with("bridge", "clam", "bird-dog");
        assertThat(rules()).doesNotContain("N01");

        bench.desk.place().set(View.SETTINGS);
        bench.thresholds = Thresholds.USUAL.with(Threshold.COUNT_WARN, 2);
        bench.desk.place().set(View.PROGRAM);

        assertThat(rules()).contains("N01");
    }

    @Test
    void aReasonBegunIsThereAgainWithItsPatientUntilItIsGiven() {
        bench.with("bridge", "water-walking");
        findings.beginReason(water(), "He swims wi");
        bench.model.add(Bench.exercise("clam"));
        assertThat(findings.begunReason(water())).contains("He swims wi");
        bench.desk.chosen().set(Optional.empty());
        assertThat(findings.found().get().cautions()).isEmpty();

        bench.open();
        assertThat(findings.begunReason(water())).contains("He swims wi");
        findings.keep(blocks(), "He swims with a belt");
        assertThat(findings.begunReason(water())).isEmpty();
    }

    @Test
    void itIsKeptOnlyWithATypedReason() {
        bench.with("bridge", "water-walking");

        findings.keep(blocks(), " ");
        assertThat(bench.now().overrides()).isEmpty();

        findings.keep(blocks(), "A pool opens next week");
        assertThat(print.readiness().get()).isEqualTo(Readiness.READY);
        KeptCaution kept = bench.kept().orElseThrow().overrides().getFirst();
        assertThat(kept.reason()).isEqualTo("A pool opens next week");
        assertThat(kept.by()).isEqualTo("Dr Brandt");
        assertThat(kept.at()).isEqualTo(bench.clock.instant());
        assertThat(kept.exercise()).contains(WATER);
    }

    @Test
    void whatIsKeptStaysKeptInTheNextVersionAndCanBeUndone() {
        bench.with("bridge", "water-walking");
        findings.keep(blocks(), "A pool opens next week");
        int kept = bench.now().overrides().size();

        bench.model.undo();
        assertThat(bench.now().overrides()).isEmpty();
        bench.model.redo();
        print.print();
        bench.model.add(Bench.exercise("clam"));

        assertThat(bench.now().number()).isEqualTo(2);
        assertThat(bench.now().overrides()).hasSize(kept);
        assertThat(print.readiness().get()).isEqualTo(Readiness.READY);
    }

    @Test
    void aSuggestionPutOffStaysAwayForThisPatient() {
        bench.with("bridge");
        Hint hint = findings.found().get().hints().getFirst();

        findings.notNow(hint);
        bench.model.add(Bench.exercise("clam"));

        assertThat(findings.found().get().hints()).extracting(Hint::rule).doesNotContain(hint.rule());
    }

    @Test
    void aStopCannotBeKeptWithAnyReason() {
        bench.patients.save(bench.episode()
                .with(Examination.NONE.withNeuro(Neuro.SEVERE_WEAKNESS))
                .screened(RedFlagScreen.clear(bench.desk.today(), "Dr Brandt")));
        bench.with("bridge");
        Caution stop = findings.found().get().cautions().getFirst();

        findings.keep(List.of(stop), "It was so before");

        assertThat(stop.finding().severity()).isEqualTo(Severity.BLOCK_HARD);
        assertThat(print.readiness().get()).isEqualTo(Readiness.STOPPED);
        assertThat(bench.now().overrides()).isEmpty();
    }

    @Test
    void factsOfTheChartReachTheRules() {
        bench.patients.save(bench.episode()
                .with(Background.NONE.withYellowFlags(Set.of(YellowFlag.LOW_MOOD)))
                .screened(RedFlagScreen.clear(bench.desk.today(), "Dr Brandt")
                        .overtaken(Optional.of(bench.desk.today()))));
        bench.with("bridge");

        assertThat(findings.found().get().hints()).extracting(Hint::rule).contains("C03");
        assertThat(rules()).contains("S13");
        assertThat(print.readiness().get()).isEqualTo(Readiness.SCREEN_FIRST);
    }

    @Test
    void whatTheSheetMustSayIsFixedWithThePrinting() {
        bench.patients.save(bench.episode()
                .with(Symptoms.UNKNOWN.irritable(Irritability.HIGH))
                .screened(RedFlagScreen.clear(bench.desk.today(), "Dr Brandt")));
        bench.with("abdominal-brace");
        findings.keep(blocks(), "Half the dose");

        print.print();

        assertThat(bench.kept().orElseThrow().printing().orElseThrow().reminders())
                .containsExactly(Reminder.LITTLE_AND_OFTEN);
    }

    @Test
    void allThatIsSaidOfAnExerciseIsKeptAndCountedAsOne() {
        bench.with("bridge", "water-walking");
        long open = findings.found().get().open();
        assertThat(blocks()).hasSizeGreaterThan(1);

        findings.keep(blocks(), "A pool opens next week");

        assertThat(findings.found().get().open()).isEqualTo(open - 1);
    }

    @Test
    void whatIsKeptIsSignedFoldedAwayAndCanBeTakenBack() {
        bench.with("bridge", "water-walking");
        findings.keep(blocks(), "A pool opens next week");

        KeptCaution kept = bench.now().overrides().getFirst();
        assertThat(findings.signed(kept)).isEqualTo("Dr Brandt, 22 Nov, 09:00");
        assertThat(findings.found().get().wanting())
                .filteredOn(group -> group.getFirst().title().equals(WATER.name()))
                .isEmpty();
        List<Caution> settled = findings.found().get().settled().getFirst();
        assertThat(settled.getFirst().title()).isEqualTo(WATER.name());

        findings.takeBack(settled);
        assertThat(bench.now().overrides()).isEmpty();
        assertThat(water().open()).isTrue();
    }

    @Test
    void theCautionsThatStoodOpenAreLoggedWithThePrinting() {
        irritable();
        bench.with("bridge", "clam");
        findings.keep(findings.found().get().all(Bench.exercise("clam")), "Half the range");
        print.print();

        var printed = bench.kept().orElseThrow();
        assertThat(printed.printing().orElseThrow().cautions())
                .isNotEmpty()
                .extracting(CautionAtPrinting::words)
                .anyMatch(words -> words.startsWith("Bridge: "))
                .noneMatch(words -> words.startsWith("Clam: "));
    }

    @Test
    void aRowSaysItsCautionShortAndAScreenReaderAll() {
        bench.with("water-walking");

        assertThat(water().line()).hasSizeLessThanOrEqualTo(26);
        assertThat(water().spoken())
                .isEqualTo("Not advised: " + water().finding().reason());
    }
}
