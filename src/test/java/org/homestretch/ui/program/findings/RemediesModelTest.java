package org.homestretch.ui.program.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.homestretch.advice.Caution;
import org.homestretch.advice.Hint;
import org.homestretch.advice.Remedy;
import org.homestretch.exercise.Exercise;
import org.homestretch.guidance.Finding;
import org.homestretch.patient.episode.Background;
import org.homestretch.patient.episode.Diagnosis;
import org.homestretch.patient.episode.Examination;
import org.homestretch.patient.episode.Symptoms;
import org.homestretch.patient.episode.YellowFlag;
import org.homestretch.patient.exam.Direction;
import org.homestretch.patient.redflag.RedFlagScreen;
import org.homestretch.ui.program.Bench;
import org.homestretch.ui.program.edit.Column;
import org.junit.jupiter.api.Test;

/** Each caution is answered by one press: another dose, another exercise, another order. */
class RemediesModelTest extends FindingsBench {

    @Test
    void aSwapTakesThePlaceAndTheCautionGoes() {
        bench.with("bridge", "water-walking");

        findings.apply(swap(water().finding()));

        assertThat(bench.now().has(WATER)).isFalse();
        assertThat(bench.now().prescriptions()).hasSize(2);
        assertThat(blocks()).isEmpty();
    }

    @Test
    void whatTheProgramLacksIsAddedInOneStep() {
        bench.with("bridge");
        var lacking = findings.remedies().get().entrySet().stream()
                .filter(answer -> answer.getValue().stream().anyMatch(Remedy.Add.class::isInstance))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();

        findings.apply(findings.remedies(List.of(lacking)).getFirst());

        assertThat(bench.now().prescriptions()).hasSize(2);
        assertThat(findings.remedies().get()).doesNotContainKey(lacking);
    }

    @Test
    void aHintThatAsksToExplainOffersTheCardThatDoes() {
        bench.patients.save(bench.episode()
                .with(Background.NONE.withYellowFlags(Set.of(YellowFlag.POOR_SLEEP)))
                .screened(RedFlagScreen.clear(bench.desk.today(), "Dr Brandt")));
        bench.with("bridge");
        Hint asks = findings.found().get().hints().stream()
                .filter(hint -> hint.rule().equals("C03"))
                .findFirst()
                .orElseThrow();

        assertThat(findings.card(asks)).map(offer -> offer.card().code()).contains("sleep_and_sitting");
    }

    @Test
    void aDoseThatDrawsACautionIsChangedByOnePress() {
        bench.with("bridge", "walk-continuous");
        Exercise walk = Bench.exercise("walk-continuous");
        bench.model.dose(walk, Column.MINUTES, 60);
        Caution caution = findings.found().get().on(walk).orElseThrow();

        Remedy remedy = findings.remedies(List.of(caution.finding())).getFirst();
        findings.apply(remedy);

        assertThat(remedy.words()).isEqualTo("Continuous comfortable walk: 60 to 20 min");
        assertThat(minutes(walk)).isEqualTo(20);
        assertThat(findings.found().get().on(walk)).isEmpty();
        bench.model.undo();
        assertThat(minutes(walk)).isEqualTo(60);
    }

    @Test
    void anIrritablePatientsDosesAreMadeGentleAndTheSuggestionIsGone() {
        irritable();
        bench.with("abdominal-brace", "walk-continuous");
        Hint gentle = hint("P08").orElseThrow();

        Remedy remedy = findings.remedies(List.of(gentle.finding())).getFirst();
        findings.apply(remedy);

        assertThat(remedy.details()).hasSize(2);
        assertThat(bench.now().prescriptions())
                .filteredOn(one -> !one.dose().aerobic())
                .isNotEmpty()
                .allMatch(one -> one.dose().sets() == 1);
        assertThat(hint("P08")).isEmpty();
    }

    @Test
    void whatMovesTheEasingWayIsPutFirstByOnePress() {
        bench.patients.save(bench.episode()
                .with(Symptoms.UNKNOWN.easedBy(Direction.EXTENSION))
                .screened(RedFlagScreen.clear(bench.desk.today(), "Dr Brandt")));
        bench.with("hamstring-supine-towel", "prone-press-up");
        Hint first = hint("D05").orElseThrow();

        findings.apply(findings.remedies(List.of(first.finding())).getFirst());

        assertThat(bench.order()).startsWith("prone-press-up");
        assertThat(hint("D05")).isEmpty();
    }

    @Test
    void aMissingStretchTakesAPlaceWhereOneMoreWouldBeTooMany() {
        bench.patients.save(bench.episode()
                .with(Diagnosis.UNCLEAR)
                .with(Examination.NONE.withStraightLegRaise(false, OptionalInt.of(60)))
                .screened(RedFlagScreen.clear(bench.desk.today(), "Dr Brandt")));
        bench.with("bridge", "abdominal-brace", "clam", "knee-rolls", "seated-sciatic-slider", "walk-continuous");
        Hint missing = hint("N05").orElseThrow();

        Remedy trade = findings.remedies(List.of(missing.finding())).getFirst();
        assertThat(trade.words()).startsWith("Swap ").contains(" for ").contains("hamstring");
        findings.apply(trade);

        assertThat(bench.now().prescriptions()).hasSize(6);
        assertThat(hint("N05")).isEmpty();
        assertThat(rules()).doesNotContain("N01");
    }

    private Remedy swap(Finding finding) {
        return findings.remedies(List.of(finding)).stream()
                .filter(Remedy.Swap.class::isInstance)
                .findFirst()
                .orElseThrow();
    }
}
