package org.homestretch.ui.program.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.homestretch.advice.Caution;
import org.homestretch.advice.Hint;
import org.homestretch.advice.Remedy;
import org.homestretch.advice.StartChoice;
import org.homestretch.advice.Verdict.Readiness;
import org.homestretch.exercise.Exercise;
import org.homestretch.guidance.Finding;
import org.homestretch.guidance.Severity;
import org.homestretch.guidance.Threshold;
import org.homestretch.guidance.Thresholds;
import org.homestretch.patient.episode.Background;
import org.homestretch.patient.episode.Diagnosis;
import org.homestretch.patient.episode.Examination;
import org.homestretch.patient.episode.Irritability;
import org.homestretch.patient.episode.PainScore;
import org.homestretch.patient.episode.Symptoms;
import org.homestretch.patient.episode.YellowFlag;
import org.homestretch.patient.exam.Direction;
import org.homestretch.patient.exam.Neuro;
import org.homestretch.patient.redflag.RedFlagScreen;
import org.homestretch.program.CautionAtPrinting;
import org.homestretch.program.KeptCaution;
import org.homestretch.program.Prescription;
import org.homestretch.program.Reminder;
import org.homestretch.progress.ExerciseDays;
import org.homestretch.progress.Reaction;
import org.homestretch.progress.Visit;
import org.homestretch.ui.kit.work.View;
import org.homestretch.ui.program.Bench;
import org.homestretch.ui.program.edit.Column;
import org.homestretch.ui.program.sheet.PrintModel;
import org.junit.jupiter.api.Test;

/** What the guidance says while a program is built, and what is done about it. */
class FindingsModelTest {

    private static final Exercise WATER = Bench.exercise("water-walking");

    private final Bench bench = new Bench();
    private final FindingsModel findings = bench.builder.findings();
    private final PrintModel print = bench.builder.print();

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
    void painRecordedInAnotherViewIsWeighedOnComingBack() {
        bench.with("bridge");
        assertThat(rules()).doesNotContain("P01");

        bench.desk.place().set(View.PROGRESS);
        bench.visits.save(visit(bench.desk.today(), 9));
        bench.desk.place().set(View.PROGRAM);

        assertThat(rules()).contains("P01");
    }

    @Test
    void aNewPatientIsOfferedASoundProgramFirst() {
        bench.open();

        StartChoice first = bench.choices().getFirst();
        bench.model.startFrom(first.title(), first.prescriptions());

        assertThat(first.title()).isEqualTo("Suggested start");
        assertThat(first.prescriptions())
                .extracting(Prescription::exercise)
                .isNotEmpty()
                .allMatch(one -> first.why(one).isPresent());
        assertThat(findings.found().get().cautions()).isEmpty();
    }

    @Test
    void aProgramDoneWellIsOfferedOneStepOn() {
        bench.with("bridge", "walk-continuous");
        print.print();
        bench.clock.forward(14L * 24 * 60 * 60 * 1000);
        bench.visits.save(visit(bench.desk.today(), 0).withDays(Optional.of(days(13))));
        bench.desk.place().set(View.PATIENTS);
        bench.desk.place().set(View.PROGRAM);

        StartChoice first = bench.choices().getFirst();

        assertThat(first.title()).isEqualTo("Program 1, adjusted");
        assertThat(first.details()).isEqualTo("93% of days done. Guessed from the scores: pain no worse. Step up 1");
        assertThat(first.changes()).singleElement().asString().startsWith("Bridge: ");
    }

    @Test
    void whatTheVisitStoppedNeedsAReasonToGoOutAgain() {
        bench.with("bridge", "walk-continuous");
        print.print();
        bench.clock.forward(14L * 24 * 60 * 60 * 1000);
        var spreading =
                Reaction.NONE.during(Optional.of(PainScore.of(2))).with(Set.of(Reaction.Sign.SPREAD_DOWN_THE_LEG));
        bench.visits.save(visit(bench.desk.today(), 0).reacting(Optional.of(spreading)));
        bench.desk.place().set(View.PATIENTS);
        bench.desk.place().set(View.PROGRAM);

        assertThat(rules()).contains("P12");
        assertThat(print.readiness().get()).isEqualTo(Readiness.REASON_FIRST);
    }

    @Test
    void anAnswerAtTheVisitDecidesTheStepWhateverTheScoresSay() {
        bench.with("bridge", "walk-continuous");
        print.print();
        bench.clock.forward(14L * 24 * 60 * 60 * 1000);
        var tooMuch =
                Reaction.NONE.during(Optional.of(PainScore.of(7))).settling(Optional.of(Reaction.Settled.WITHIN_A_DAY));
        bench.visits.save(
                visit(bench.desk.today(), 0).withDays(Optional.of(days(13))).reacting(Optional.of(tooMuch)));
        bench.desk.place().set(View.PATIENTS);
        bench.desk.place().set(View.PROGRAM);

        StartChoice first = bench.choices().getFirst();

        assertThat(first.details()).isEqualTo("93% of days done. Exercises: pain 7, settled within a day. Step back 2");
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
    void withoutALogThereIsNoStepToOffer() {
        bench.with("bridge");
        print.print();

        assertThat(bench.choices()).extracting(StartChoice::title).startsWith("Program 1, as printed");
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

    /** The suggestion every follow-up ends with: a little more walking. */
    @Test
    void inLittlePainTheWalkOfThePrintedProgramIsLengthenedByOnePress() {
        bench.with("bridge", "walk-continuous");
        Exercise walk = Bench.exercise("walk-continuous");
        bench.model.dose(walk, Column.MINUTES, 15);
        assertThat(hint("A03")).isEmpty();
        print.print();
        bench.clock.forward(14L * 24 * 60 * 60 * 1000);
        bench.desk.place().set(View.PROGRAM);
        assertThat(hint("A03")).isEmpty();
        bench.visits.save(visit(bench.desk.today(), 0));
        bench.desk.place().set(View.PATIENTS);
        bench.desk.place().set(View.PROGRAM);
        Hint more = hint("A03").orElseThrow();

        Remedy remedy = findings.remedies(List.of(more.finding())).getFirst();
        findings.apply(remedy);

        assertThat(remedy.words()).isEqualTo("Continuous comfortable walk: 15 to 18 min");
        assertThat(bench.now().number()).isEqualTo(2);
        assertThat(minutes(walk)).isEqualTo(18);
    }

    @Test
    void twoThingsRaisedAtOnceSinceThePrintedProgramDrawACaution() {
        bench.with("bridge");
        print.print();
        Exercise bridge = Bench.exercise("bridge");

        bench.model.dose(bridge, Column.REPETITIONS, 14);
        assertThat(rules()).doesNotContain("G02");
        bench.model.dose(bridge, Column.SETS, 3);

        assertThat(rules()).contains("G02");
    }

    @Test
    void afterAPrintedProgramTheMaintenanceProgramIsOfferedAndCanBeUndone() {
        bench.with("bridge", "hamstring-supine-towel", "walk-continuous");
        print.print();

        StartChoice choice = bench.choices().stream()
                .filter(one -> one.title().equals("Maintenance program"))
                .findFirst()
                .orElseThrow();
        bench.model.startFrom(choice.title(), choice.prescriptions());

        assertThat(bench.now().number()).isEqualTo(2);
        assertThat(minutes(Bench.exercise("walk-continuous"))).isEqualTo(30);
        bench.model.undo();
        assertThat(bench.now().number()).isEqualTo(1);
    }

    private void irritable() {
        bench.patients.save(bench.episode()
                .with(Symptoms.UNKNOWN.irritable(Irritability.HIGH))
                .screened(RedFlagScreen.clear(bench.desk.today(), "Dr Brandt")));
    }

    private Optional<Hint> hint(String rule) {
        return findings.found().get().hints().stream()
                .filter(one -> one.rule().equals(rule))
                .findFirst();
    }

    private int minutes(Exercise exercise) {
        return bench.now().prescriptions().stream()
                .filter(one -> one.exercise().equals(exercise))
                .mapToInt(one -> one.dose().minutes())
                .findFirst()
                .orElseThrow();
    }

    private Remedy swap(Finding finding) {
        return findings.remedies(List.of(finding)).stream()
                .filter(Remedy.Swap.class::isInstance)
                .findFirst()
                .orElseThrow();
    }

    private List<String> rules() {
        return findings.found().get().cautions().stream()
                .map(one -> one.finding().rule())
                .toList();
    }

    private Caution water() {
        return findings.found().get().on(WATER).orElseThrow();
    }

    private List<Caution> blocks() {
        return findings.found().get().cautions().stream()
                .filter(Caution::needsReason)
                .toList();
    }

    private Visit visit(LocalDate day, int leg) {
        return Visit.on(day, bench.elena.id(), "Dr Brandt").withLeg(Optional.of(PainScore.of(leg)));
    }

    private static ExerciseDays days(int done) {
        var days = new BitSet();
        days.set(0, done);
        return ExerciseDays.of(days, ExerciseDays.LOG_DAYS);
    }
}
