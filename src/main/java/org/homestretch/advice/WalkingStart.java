package org.homestretch.advice;

import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.homestretch.guidance.Threshold;
import org.homestretch.guidance.Thresholds;
import org.homestretch.patient.episode.Condition;
import org.homestretch.patient.episode.Irritability;
import org.homestretch.patient.episode.Remark;
import org.homestretch.patient.episode.Stage;
import org.homestretch.program.walking.Activity;
import org.homestretch.program.walking.Bout;
import org.homestretch.program.walking.Pace;
import org.homestretch.program.walking.Target;
import org.homestretch.program.walking.WalkingPlan;
import org.homestretch.progress.Chart;
import org.homestretch.progress.RecentPain;

/** What a record says a plan by weeks may begin with, how fast it may rise, and what no single time may pass. */
public record WalkingStart(Chart chart, Thresholds thresholds, LocalDate today) {

    private static final int START_DAYS = 4;
    /** What high pain and high irritability start with, whatever else is known. */
    private static final int START_IN_PAIN = 5;
    /** Short times that make one longer one together. */
    private static final int TIMES_IN_PAIN = 3;

    public static WalkingStart of(Chart chart, Thresholds thresholds, LocalDate today) {
        return new WalkingStart(chart, thresholds, today);
    }

    /** What is offered first: whoever has a narrow canal walks until the legs ask for a seat, and goes on. */
    public Activity usual() {
        var diagnosis = chart.episode().diagnosis();
        boolean narrow = Stream.of(Condition.SPINAL_STENOSIS, Condition.DEGENERATIVE_SPONDYLOLISTHESIS)
                .anyMatch(
                        one -> diagnosis.main() == one || diagnosis.secondary().contains(one));
        return narrow ? Activity.WALK_AND_SIT : Activity.WALK;
    }

    /** A first plan, worked out from all that is known. */
    public WalkingPlan plan(Activity activity) {
        return WalkingPlan.begin(activity, today, target(activity), pace());
    }

    /** The same from what somebody does already, beginning today. */
    public WalkingPlan planFrom(Activity activity, Bout now) {
        Target known = target(activity);
        return WalkingPlan.begin(activity, today, new Target(now, known.goal(), known.ceiling()), pace());
    }

    public Target target(Activity activity) {
        int ceiling = ceiling(activity);
        var from = new Bout(Math.min(minutes(), ceiling), START_DAYS, hurts() ? TIMES_IN_PAIN : 1);
        return new Target(from, Target.USUAL_GOAL, ceiling);
    }

    public Pace pace() {
        return new Pace(thresholds.of(Threshold.AEROBIC_RISE_PERCENT), thresholds.of(Threshold.AEROBIC_RISE_MINUTES));
    }

    /** A walk ends before the legs ask for it, one with seats on the way goes on after each; in the acute stage nothing is longer than an average start. */
    public int ceiling(Activity activity) {
        int usual = Target.USUAL_GOAL.minutes();
        int stage = acute() ? Math.min(usual, thresholds.of(Threshold.START_AVERAGE)) : usual;
        return activity == Activity.WALK
                ? Math.max(1, Math.min(stage, walkLimit().orElse(stage)))
                : stage;
    }

    /** How long the patient can walk until the legs stop it, where that was measured. */
    public OptionalInt walkLimit() {
        return chart.episode().examination().walkLimitMinutes();
    }

    /** Whether the pulse says nothing of the effort, so that breath has to. */
    public boolean notByPulse() {
        var diagnosis = chart.episode().diagnosis();
        return diagnosis.main() == Condition.PREGNANCY
                || diagnosis.secondary().contains(Condition.PREGNANCY)
                || diagnosis.trimester().isPresent()
                || chart.episode().background().has(Remark.BETA_BLOCKER);
    }

    boolean acute() {
        return chart.episode().diagnosis().stageOn(today) == Stage.ACUTE;
    }

    /** How long the first times may be, by fitness and by pain. */
    int minutes() {
        int fit = thresholds.of(
                switch (chart.episode().circumstances().assumedConditioning()) {
                    case LOW -> Threshold.START_LOW;
                    case AVERAGE -> Threshold.START_AVERAGE;
                    case HIGH -> Threshold.START_HIGH;
                });
        return hurts() ? Math.min(fit, START_IN_PAIN) : fit;
    }

    boolean hurts() {
        int worst = RecentPain.of(chart.visits()).worst();
        return worst >= thresholds.of(Threshold.PAIN_HIGH)
                || chart.episode().symptoms().assumedIrritability() == Irritability.HIGH;
    }
}
