package org.homestretch.ui.program.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.Optional;
import org.homestretch.advice.StartChoice;
import org.homestretch.patient.episode.Circumstances;
import org.homestretch.patient.episode.Episode;
import org.homestretch.patient.episode.PainScore;
import org.homestretch.progress.ExerciseDays;
import org.homestretch.progress.Visit;
import org.homestretch.ui.kit.work.View;
import org.homestretch.ui.program.Bench;
import org.junit.jupiter.api.Test;

class StartsModelTest {

    private static final long TWO_WEEKS = 14L * 24 * 60 * 60 * 1000;

    private final Bench bench = new Bench();
    private final StartsModel starts = bench.builder.starts();

    @Test
    void afterAVisitItIsAskedWhatToStartFromWithTheAdjustedProgramFirst() {
        visitedAfterPrinting();

        assertThat(starts.asked().get()).isTrue();
        StartChoice first = first();
        assertThat(first.title()).isEqualTo("Program 1, adjusted");
        assertThat(first.changes()).isNotEmpty();

        starts.start(first);

        assertThat(starts.asked().get()).isFalse();
        assertThat(bench.now().number()).isEqualTo(2);
        assertThat(bench.now().inOrder().stream()
                        .filter(one -> bench.model.sinceLast(one).isPresent())
                        .toList())
                .hasSize(first.changes().size());
    }

    @Test
    void oneStepSaysWhatChangedAndTheOthersStay() {
        visitedAfterPrinting();
        starts.start(first());

        assertThat(bench.now().inOrder().stream().flatMap(one -> bench.model.sinceLast(one).stream()))
                .singleElement()
                .asString()
                .matches("Up \\d+ reps? since Program 1");
        bench.builder.print().print();
        assertThat(bench.now().inOrder().stream().flatMap(one -> bench.model.sinceLast(one).stream()))
                .isEmpty();
    }

    @Test
    void goingBackLeavesThePrintedProgramAndIsNotAskedAgainUntilOneComesBack() {
        visitedAfterPrinting();

        starts.close();
        assertThat(starts.asked().get()).isFalse();
        assertThat(bench.now().draft()).isFalse();

        bench.desk.place().set(View.PATIENTS);
        bench.desk.place().set(View.PROGRAM);
        assertThat(starts.asked().get()).isTrue();
    }

    @Test
    void withoutAVisitSinceOrInADraftNothingIsAskedButItCanBe() {
        bench.with("bridge", "walk-continuous");
        assertThat(starts.asked().get()).isFalse();
        bench.builder.print().print();
        bench.desk.place().set(View.PATIENTS);
        bench.desk.place().set(View.PROGRAM);
        assertThat(starts.asked().get()).isFalse();

        starts.ask();
        assertThat(starts.asked().get()).isTrue();
        bench.model.add(Bench.exercise("clam"));
        assertThat(starts.asked().get()).isFalse();
    }

    @Test
    void aStartSaysWhatItDoesNotKnowYet() {
        bench.patients.save(Episode.begin(bench.elena.id()).with(Circumstances.UNKNOWN));
        bench.desk.place().set(View.PROGRAM);
        bench.open();

        StartChoice suggested = first();

        assertThat(suggested.title()).isEqualTo("Suggested start");
        assertThat(suggested.details())
                .contains("Not known yet: no pain score, no diagnosis")
                .contains("pain settling not asked", "fitness not asked", "nerve tests not made")
                .doesNotContain("from diagnosis");
        assertThat(bench.builder.findings().unasked().getValue()).hasSize(6);
    }

    private StartChoice first() {
        return starts.choices().get().orElseThrow().getFirst();
    }

    private void visitedAfterPrinting() {
        bench.with("bridge", "walk-continuous");
        bench.builder.print().print();
        bench.clock.forward(TWO_WEEKS);
        bench.desk.place().set(View.PROGRESS);
        var days = new BitSet();
        days.set(0, 13);
        bench.visits.save(Visit.on(bench.desk.today(), bench.elena.id(), "Dr Brandt")
                .withLeg(Optional.of(PainScore.of(0)))
                .withBack(Optional.of(PainScore.of(0)))
                .withDays(Optional.of(ExerciseDays.of(days, 14))));
        bench.desk.place().set(View.PROGRAM);
    }
}
