package org.homestretch.ui.kit.walking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.homestretch.advice.ExamAdvice;
import org.homestretch.basics.Act;
import org.homestretch.basics.Language;
import org.homestretch.patient.episode.Circumstances;
import org.homestretch.patient.episode.Condition;
import org.homestretch.patient.episode.Conditioning;
import org.homestretch.patient.episode.Diagnosis;
import org.homestretch.patient.episode.Examination;
import org.homestretch.patient.episode.Stage;
import org.homestretch.patient.redflag.RedFlag;
import org.homestretch.patient.redflag.RedFlagScreen;
import org.homestretch.program.walking.Activity;
import org.homestretch.program.walking.Bout;
import org.homestretch.program.walking.Pace;
import org.homestretch.program.walking.Target;
import org.homestretch.program.walking.WalkingPlan;
import org.homestretch.progress.ExerciseDays;
import org.homestretch.progress.Visit;
import org.homestretch.ui.kit.work.View;
import org.homestretch.ui.program.Bench;
import org.junit.jupiter.api.Test;

class PlanModelTest {

    private final Bench bench = new Bench();
    private final PlanModel model = bench.explaining.plan();

    @Test
    void aPlanBeginsWithWhatTheRecordSaysAndIsKeptOnceItIsChanged() {
        open(Stage.CHRONIC, OptionalInt.empty());
        assertThat(totals()).containsExactly(40, 48, 56, 65, 75, 90, 105, 125, 150);
        assertThat(kept()).isEmpty();

        model.hold(3);

        assertThat(totals()).hasSize(10);
        assertThat(kept()).containsExactly(plan());
    }

    @Test
    void theWalkingLimitIsTheCeilingOfAWalkAndNotOfTheBike() {
        open(Stage.CHRONIC, OptionalInt.of(12));
        assertThat(plan().target().ceiling()).isEqualTo(12);
        assertThat(says())
                .contains("Nothing is longer than the walking limit on record, 12 min.")
                .anyMatch(line -> line.startsWith("Ends at 60 min a week"));

        model.doing(Activity.BIKE);

        assertThat(plan().target().ceiling()).isEqualTo(30);
        assertThat(says()).contains("Reaches 150 min a week in week 9.");
    }

    @Test
    void withANarrowCanalWalkAndSitComesFirstAndTheWalkingLimitDoesNotHoldIt() {
        open(Stage.CHRONIC, OptionalInt.of(12));
        model.close();
        model.openUsual();

        assertThat(plan().activity()).isEqualTo(Activity.WALK_AND_SIT);
        assertThat(plan().target().ceiling()).isEqualTo(30);
        assertThat(says()).anyMatch(line -> line.startsWith("Sits when the legs ask for it"));
        assertThat(model.words().orElseThrow().title()).isEqualTo("Your walk-and-sit plan");
    }

    @Test
    void aSlowerWayIsKeptAndAFasterOneIsRefused() {
        open(Stage.CHRONIC, OptionalInt.empty());
        model.weeks(8);
        assertThat(model.told().get()).contains("9 weeks is the fastest way");
        assertThat(kept()).isEmpty();

        model.weeks(12);
        assertThat(totals()).hasSize(12);
        assertThat(kept()).containsExactly(plan());
        bench.model.undo();
        assertThat(totals()).hasSize(9);
    }

    @Test
    void inTheAcuteStageNothingIsLongerThanAnAverageStart() {
        open(Stage.ACUTE, OptionalInt.empty());

        assertThat(plan().target().ceiling()).isEqualTo(20);
    }

    @Test
    void aChangeThePlanDoesNotTakeIsSaidAndChangesNothing() {
        open(Stage.CHRONIC, OptionalInt.empty());
        var before = plan();

        model.week(1, new Bout(20, 4));

        assertThat(plan()).isEqualTo(before);
        assertThat(model.told().get()).contains("Week 2 may have 48 minutes at the most");
    }

    @Test
    void itIsPrintedKeptAndNotedAsGivenAndSparesThePulseInPregnancy() {
        bench.record(bench.episode()
                .with(Diagnosis.UNCLEAR.withMain(Condition.PREGNANCY).toldToBe(Stage.CHRONIC))
                .screened(RedFlagScreen.clear(bench.desk.today(), "Dr Brandt")));
        bench.open();
        model.open(Activity.WALK);
        model.print();

        assertThat(bench.cards.plans).hasSize(1);
        assertThat(bench.cards.plans.getFirst().notByPulse()).isTrue();
        assertThat(bench.acts()).contains(Act.Kind.PLAN_GIVEN);
        assertThat(kept()).containsExactly(plan());
    }

    @Test
    void openedAgainItIsThePlanThatWasKept() {
        open(Stage.CHRONIC, OptionalInt.empty());
        model.easeOff(4);
        var kept = plan();
        model.open(Activity.WALK);

        assertThat(plan()).isEqualTo(kept);
    }

    @Test
    void everyChangeIsTakenBackByTheUndoOfTheProgram() {
        open(Stage.CHRONIC, OptionalInt.empty());
        var begun = plan();
        model.hold(3);
        model.goal(new Bout(25, 5));
        model.goal(new Bout(20, 5));

        bench.model.undo();
        assertThat(plan().target().goal()).isEqualTo(Target.USUAL_GOAL);
        assertThat(bench.notice()).contains("Undone: plan: another goal");
        bench.model.undo();
        assertThat(plan()).isEqualTo(begun);
        assertThat(bench.visits.of(bench.elena.id())).isEmpty();
        bench.model.redo();
        assertThat(totals()).hasSize(10);
        assertThat(kept()).containsExactly(plan());
    }

    @Test
    void aHeldPatientGetsNoPlanAndIsToldWhy() {
        open(Stage.CHRONIC, OptionalInt.empty());
        bench.record(bench.episode().screened(raised()));
        model.open(Activity.WALK);
        assertThat(says().getFirst()).startsWith("Not to be given now.");

        model.print();
        model.saveAsPdf();

        assertThat(bench.papers()).isZero();
        assertThat(bench.acts()).doesNotContain(Act.Kind.PLAN_GIVEN);
        assertThat(bench.notice().orElseThrow()).startsWith("Not printed. Held by a red flag");
    }

    @Test
    void itLiesOverTheProgramUntilOneGoesElsewhere() {
        open(Stage.CHRONIC, OptionalInt.empty());
        assertThat(bench.desk.place().get()).isEqualTo(View.PROGRAM);
        assertThat(model.isOpen().get()).isTrue();

        bench.desk.place().set(View.PATIENTS);
        assertThat(model.isOpen().get()).isFalse();

        model.open(Activity.BIKE);
        assertThat(plan().activity()).isEqualTo(Activity.BIKE);
        bench.desk.chosen().set(Optional.empty());
        assertThat(model.isOpen().get()).isFalse();
    }

    @Test
    void weeksThatAreOverTellWhatTheLogSays() {
        LocalDate today = bench.desk.today();
        var target = new Target(new Bout(10, 4), Target.USUAL_GOAL, 30);
        var plan = WalkingPlan.begin(Activity.WALK, today.minusDays(17), target, Pace.USUAL);
        bench.visits.save(
                Visit.on(today.minusDays(17), bench.elena.id(), "Dr Brandt").walking(Optional.of(plan)));
        bench.visits.save(Visit.on(today, bench.elena.id(), "Dr Brandt")
                .withDays(Optional.of(ExerciseDays.marked("11111100000000"))));
        open(Stage.CHRONIC, OptionalInt.empty());
        PlanWeeks weeks = model.weeks().orElseThrow();

        assertThat(weeks.now()).isEqualTo(2);
        assertThat(weeks.weeks().getFirst().done()).hasValue(40);
        assertThat(weeks.weeks().get(1).done()).hasValue(24);
        assertThat(weeks.weeks().get(4).done()).isEmpty();
        assertThat(weeks.lines()).containsExactly(0, 50, 100, 150);
        assertThat(says()).contains("Week 2: 2 of 4 days done. Better hold the week.");
    }

    @Test
    void itStartsOverFromAWeekAsItIs() {
        open(Stage.CHRONIC, OptionalInt.empty());

        model.anewFrom(4);

        assertThat(totals()).startsWith(75, 90).endsWith(150);
        assertThat(plan().start()).isEqualTo(bench.desk.today());
    }

    @Test
    void whatThePatientReadsIsInTheLanguageChosen() {
        open(Stage.CHRONIC, OptionalInt.empty());
        assertThat(model.words().orElseThrow().title()).isEqualTo("Your walking plan");

        model.language().set(new Language("es"));
        assertThat(model.words().orElseThrow().title()).isEqualTo("Su plan para caminar");
        model.print();
        assertThat(bench.cards.plans.getLast().given().style().language().code())
                .isEqualTo("es");
    }

    private List<String> says() {
        return model.advice().orElseThrow().lines().stream()
                .map(ExamAdvice.Line::words)
                .toList();
    }

    private RedFlagScreen raised() {
        return RedFlagScreen.clear(bench.desk.today(), "Dr Brandt").answered(Set.of(RedFlag.values()[0]));
    }

    private void open(Stage stage, OptionalInt walkLimit) {
        bench.record(bench.episode()
                .with(Diagnosis.UNCLEAR.withMain(Condition.SPINAL_STENOSIS).toldToBe(stage))
                .with(Circumstances.UNKNOWN.fit(Conditioning.LOW))
                .with(Examination.NONE.withWalkLimit(walkLimit))
                .screened(RedFlagScreen.clear(bench.desk.today(), "Dr Brandt")));
        bench.open();
        model.open(Activity.WALK);
    }

    private WalkingPlan plan() {
        return model.plan().get().orElseThrow();
    }

    private List<WalkingPlan> kept() {
        return bench.visits.of(bench.elena.id()).stream()
                .flatMap(visit -> visit.walking().stream())
                .toList();
    }

    private List<Integer> totals() {
        return plan().weeks().stream().map(week -> week.bout().aWeek()).toList();
    }
}
