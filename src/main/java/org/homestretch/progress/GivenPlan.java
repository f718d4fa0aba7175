package org.homestretch.progress;

import org.homestretch.basics.Act;
import org.homestretch.program.walking.WalkingPlan;

/** What the journal keeps of a plan by weeks that the patient has on paper. */
public final class GivenPlan {

    private GivenPlan() {}

    public static Act act(WalkingPlan plan) {
        return Act.of(Act.Kind.PLAN_GIVEN)
                .with("activity", plan.activity().code())
                .with("from", plan.weeks().getFirst().bout().aWeek())
                .with("to", plan.weeks().getLast().bout().aWeek())
                .with("weeks", plan.weeks().size());
    }
}
