package org.homestretch.program.walking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.homestretch.basics.Refusal;
import org.junit.jupiter.api.Test;

class WalkingPlanTest {

    private static final LocalDate START = LocalDate.of(2026, 11, 2);
    private static final Target USUAL = new Target(new Bout(10, 4), Target.USUAL_GOAL, 30);
    private static final int TRIES = 3000;

    private final WalkingPlan plan = plan(USUAL);

    @Test
    void tenMinutesOnFourDaysReachHalfAnHourOnFiveInNineWeeks() {
        assertThat(totals(plan)).containsExactly(40, 48, 56, 65, 75, 90, 105, 125, 150);
        assertThat(plan.weeks().get(3).bout()).isEqualTo(new Bout(13, 5));
        assertThat(plan.arrives()).isTrue();
    }

    @Test
    void aHeldWeekIsDoneOnceMoreAndTheLaterOnesMove() {
        assertThat(totals(plan.hold(3))).containsExactly(40, 48, 56, 65, 65, 75, 90, 105, 125, 150);
    }

    @Test
    void easingOffGoesBackOneStepAndComesAgain() {
        assertThat(totals(plan.easeOff(3))).containsExactly(40, 48, 56, 56, 65, 75, 90, 105, 125, 150);
        assertThat(totals(plan.easeOff(0))).startsWith(36, 40, 48);
    }

    @Test
    void aWeekSetByHandKeepsItsValueWhenTheTopLineChanges() {
        var changed = plan.with(2, new Bout(13, 4)).towards(new Target(new Bout(10, 4), new Bout(40, 5), 40), START);

        assertThat(changed.weeks().get(2)).isEqualTo(new Week(new Bout(13, 4), true));
        assertThat(totals(changed)).startsWith(40, 48, 52).endsWith(200);
        assertAllowed(changed);
    }

    @Test
    void weeksThatAreOverStayAsTheyWere() {
        var changed = plan.towards(new Target(new Bout(5, 3), new Bout(20, 5), 20), START.plusDays(16));

        assertThat(totals(changed)).startsWith(40, 48).endsWith(100);
        assertAllowed(changed);
    }

    @Test
    void aLowerGoalAndCeilingHoldFromTheNextWeekOn() {
        var changed = plan.towards(new Target(new Bout(10, 4), new Bout(12, 4), 12), START.plusWeeks(6));

        assertThat(totals(changed)).containsExactly(40, 48, 56, 65, 75, 90, 48);
    }

    @Test
    void aWeekOverThePaceOrTheCeilingIsRefusedInASentence() {
        assertThatThrownBy(() -> plan.with(1, new Bout(13, 4)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Week 2 may have 48 minutes at the most");
        assertThatThrownBy(() -> plan.with(8, new Bout(31, 4)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("longer than 30 minutes");
    }

    @Test
    void aCeilingUnderTheGoalEndsThePlanThere() {
        var held = plan(new Target(new Bout(10, 4), Target.USUAL_GOAL, 12));

        assertThat(held.target().held()).isTrue();
        assertThat(held.weeks().getLast().bout()).isEqualTo(new Bout(12, 5));
        assertThat(held.arrives()).isTrue();
    }

    @Test
    void whoCanDoMoreThanTheGoalStaysThere() {
        assertThat(totals(plan(new Target(new Bout(30, 6), Target.USUAL_GOAL, 30))))
                .containsExactly(180);
    }

    @Test
    void threeShortWalksADayLeadToOneLongerOne() {
        var often = plan(new Target(new Bout(5, 4, 3), Target.USUAL_GOAL, 30));

        assertThat(often.weeks().getFirst().bout()).isEqualTo(new Bout(5, 4, 3));
        assertThat(often.weeks().getLast().bout()).isEqualTo(Target.USUAL_GOAL);
        assertThat(often.weeks()).hasSizeLessThanOrEqualTo(10);
        assertThat(often.weeks().stream().map(week -> week.bout().times()).distinct())
                .containsExactly(3, 2, 1);
        assertAllowed(often);
    }

    @Test
    void oneTimeMayNotGrowFasterThanThePaceEvenIfTheWeekDoesNot() {
        assertThatThrownBy(() -> plan.with(1, new Bout(16, 3)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Week 2 may have 15 minutes at a time at the most");
    }

    @Test
    void aSlowerWayHasMoreAndSmallerSteps() {
        var slower = plan.in(12, START);

        assertThat(slower.weeks()).hasSize(12);
        assertThat(slower.weeks().getLast().bout()).isEqualTo(Target.USUAL_GOAL);
        assertThat(slower.hold(3).weeks()).hasSize(13);
        assertThat(slower.in(9, START)).isEqualTo(plan);
        assertAllowed(slower);
    }

    @Test
    void fewerWeeksThanThePaceAllowsAreRefusedAndToldWhy() {
        assertThatThrownBy(() -> plan.in(8, START))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("8 weeks are too few")
                .hasMessageContaining("9 weeks is the fastest way");
        assertThatThrownBy(() -> plan.in(WalkingPlan.MOST_WEEKS + 1, START)).isInstanceOf(Refusal.class);
    }

    /** More weeks than are needed, drawn by lot: never faster than the pace, in just so many. */
    @Test
    void everySlowerWayKeepsThePaceArrivesAndTakesTheWeeksThatWereChosen() {
        var lot = new Random(20261203);
        for (int tried = 0; tried < TRIES / 3; tried++) {
            var fast = any(lot);
            int wanted = fast.weeks().size() + 1 + lot.nextInt(8);
            var slower = fast.in(wanted, START);
            assertAllowed(slower);
            assertThat(slower.arrives()).as("%s", slower).isTrue();
            assertThat(slower.weeks()).as("%s", slower).hasSize(wanted);
        }
    }

    /** Any beginning, goal, ceiling and pace, drawn by lot from a fixed seed. */
    @Test
    void noPlanRisesTooFastOrPassesItsCeilingAndEachArrives() {
        var lot = new Random(20261201);
        for (int tried = 0; tried < TRIES; tried++) {
            var one = any(lot);
            assertAllowed(one);
            if (one.target().from().times() <= one.target().goal().times()) {
                assertThat(totals(one)).as("%s", one).isSorted();
            }
            assertThat(one.arrives()).as("%s", one).isTrue();
            assertThat(one.weeks()).as("%s", one).hasSizeLessThan(60);
        }
    }

    /** The same after weeks were held, eased off and set by hand in any order. */
    @Test
    void noChangeByHandLetsAPlanRiseTooFastOrPassItsCeiling() {
        var lot = new Random(20261202);
        for (int tried = 0; tried < TRIES; tried++) {
            var one = any(lot);
            for (int change = 0; change < 4; change++) {
                one = changed(one, lot);
                assertAllowed(one);
                assertThat(one.arrives()).as("%s", one).isTrue();
            }
        }
    }

    private static WalkingPlan changed(WalkingPlan plan, Random lot) {
        int place = lot.nextInt(plan.weeks().size());
        return switch (lot.nextInt(4)) {
            case 0 -> plan.hold(place);
            case 1 -> plan.easeOff(place);
            case 2 -> plan.towards(target(lot), plan.start());
            default -> {
                var bout = new Bout(1 + lot.nextInt(40), 1 + lot.nextInt(7), 1 + lot.nextInt(6));
                yield plan.allows(place, bout) ? plan.with(place, bout) : plan;
            }
        };
    }

    private static void assertAllowed(WalkingPlan plan) {
        List<Integer> totals = totals(plan);
        assertThat(plan.weeks())
                .as("%s", plan)
                .isNotEmpty()
                .allSatisfy(week -> assertThat(week.bout().minutes())
                        .isLessThanOrEqualTo(plan.target().ceiling()));
        List<Integer> bouts =
                plan.weeks().stream().map(week -> week.bout().minutes()).toList();
        assertThat(IntStream.range(1, totals.size())
                        .filter(week -> tooFast(totals, week, plan.pace()) || tooFast(bouts, week, plan.pace())))
                .as("%s", plan)
                .isEmpty();
    }

    /** By the words of the rule: over a fifth more, and over five minutes more. */
    private static boolean tooFast(List<Integer> totals, int week, Pace pace) {
        int before = totals.get(week - 1);
        int more = totals.get(week) - before;
        return more * 100 > before * pace.percent() && more > pace.minutes();
    }

    private static WalkingPlan any(Random lot) {
        return WalkingPlan.begin(Activity.WALK, START, target(lot), Pace.USUAL);
    }

    private static Target target(Random lot) {
        var from = new Bout(1 + lot.nextInt(30), 1 + lot.nextInt(7), 1 + lot.nextInt(6));
        var goal = new Bout(1 + lot.nextInt(60), 1 + lot.nextInt(7), 1 + lot.nextInt(2));
        return new Target(from, goal, 1 + lot.nextInt(60));
    }

    private static WalkingPlan plan(Target target) {
        return WalkingPlan.begin(Activity.WALK, START, target, Pace.USUAL);
    }

    private static List<Integer> totals(WalkingPlan plan) {
        return plan.weeks().stream().map(week -> week.bout().aWeek()).toList();
    }
}
