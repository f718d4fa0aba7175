package org.homestretch.ui.kit.walking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.homestretch.basics.Act;
import org.homestretch.patient.episode.Circumstances;
import org.homestretch.patient.episode.Condition;
import org.homestretch.patient.episode.Conditioning;
import org.homestretch.patient.episode.Diagnosis;
import org.homestretch.patient.episode.Examination;
import org.homestretch.patient.episode.Stage;
import org.homestretch.program.walking.Activity;
import org.homestretch.program.walking.Bout;
import org.homestretch.program.walking.WalkingPlan;
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
        assertThat(model.told().get()).contains("12 minutes");

        model.doing(Activity.BIKE);

        assertThat(plan().target().ceiling()).isEqualTo(30);
        assertThat(model.told().get()).isEmpty();
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
                .with(Diagnosis.UNCLEAR.withMain(Condition.PREGNANCY).toldToBe(Stage.CHRONIC)));
        bench.open();
        model.begin();
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
        model.begin();

        assertThat(plan()).isEqualTo(kept);
    }

    private void open(Stage stage, OptionalInt walkLimit) {
        bench.record(bench.episode()
                .with(Diagnosis.UNCLEAR.withMain(Condition.SPINAL_STENOSIS).toldToBe(stage))
                .with(Circumstances.UNKNOWN.fit(Conditioning.LOW))
                .with(Examination.NONE.withWalkLimit(walkLimit)));
        bench.open();
        model.begin();
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
