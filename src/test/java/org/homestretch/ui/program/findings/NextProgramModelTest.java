package org.homestretch.ui.program.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.homestretch.advice.Hint;
import org.homestretch.advice.Remedy;
import org.homestretch.advice.StartChoice;
import org.homestretch.advice.Verdict.Readiness;
import org.homestretch.exercise.Exercise;
import org.homestretch.patient.episode.PainScore;
import org.homestretch.program.Prescription;
import org.homestretch.progress.ExerciseDays;
import org.homestretch.progress.Reaction;
import org.homestretch.progress.Visit;
import org.homestretch.ui.kit.work.View;
import org.homestretch.ui.program.Bench;
import org.homestretch.ui.program.edit.Column;
import org.junit.jupiter.api.Test;

/** What the visits so far mean for the next program. */
class NextProgramModelTest extends FindingsBench {

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
    void withoutALogThereIsNoStepToOffer() {
        bench.with("bridge");
        print.print();

        assertThat(bench.choices()).extracting(StartChoice::title).startsWith("Program 1, as printed");
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

    private Visit visit(LocalDate day, int leg) {
        return Visit.on(day, bench.elena.id(), "Dr Brandt").withLeg(Optional.of(PainScore.of(leg)));
    }

    private static ExerciseDays days(int done) {
        var days = new BitSet();
        days.set(0, done);
        return ExerciseDays.of(days, ExerciseDays.LOG_DAYS);
    }
}
