package org.homestretch.ui.kit.walking;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.homestretch.program.walking.Bout;
import org.homestretch.program.walking.WalkingPlan;
import org.homestretch.progress.Adherence;

/** The weeks of a plan as the table and the chart show them: what is planned, what may be at the most, what the log tells. */
record PlanWeeks(WalkingPlan plan, int now, List<Week> weeks) {

    private static final int WHOLE = 100;
    private static final int STEPS = 4;
    private static final List<Integer> ROUND = List.of(5, 10, 25, 50, 100, 250);

    /** One week; what the log tells is absent where it does not speak about it. */
    record Week(int place, LocalDate begins, Bout bout, Bout before, OptionalInt most, Optional<Adherence.Week> log) {

        /** Minutes by the days of the log: no more than was planned, for the log counts days and not minutes. */
        OptionalInt done() {
            return log.stream()
                    .mapToInt(week -> bout.onDays(1).aWeek() * Math.min(week.done(), bout.days()))
                    .findFirst();
        }

        /** How much more than the week before, in percent. */
        long more() {
            return Math.round((double) WHOLE * (bout.aWeek() - before.aWeek()) / before.aWeek());
        }

        /** Short times of a day become fewer and longer ones. */
        boolean joins() {
            return bout.times() < before.times();
        }

        /** Days are added and each time becomes shorter. */
        boolean spreads() {
            return bout.days() > before.days() && bout.minutes() < before.minutes();
        }
    }

    static PlanWeeks of(WalkingPlan plan, Adherence adherence, LocalDate today) {
        int over = plan.over(today);
        return new PlanWeeks(
                plan,
                Math.min(over, plan.weeks().size() - 1),
                IntStream.range(0, plan.weeks().size())
                        .mapToObj(place -> week(plan, place, adherence))
                        .toList());
    }

    private static Week week(WalkingPlan plan, int place, Adherence adherence) {
        Bout bout = plan.weeks().get(place).bout();
        return new Week(
                place,
                plan.begins(place),
                bout,
                place == 0 ? bout : plan.weeks().get(place - 1).bout(),
                place == 0 ? OptionalInt.empty() : OptionalInt.of(plan.most(place)),
                adherence.weekFrom(plan.begins(place)));
    }

    boolean over(int place, LocalDate today) {
        return place < plan.over(today);
    }

    int goal() {
        return plan.target().goal().aWeek();
    }

    /** The most minutes that are drawn. */
    int top() {
        return Stream.concat(
                        Stream.of(goal()),
                        weeks.stream()
                                .map(week -> Math.max(
                                        week.bout().aWeek(),
                                        Math.min(week.most().orElse(0), goal()))))
                .max(Integer::compare)
                .orElse(1);
    }

    /** Round numbers for the lines across, from 0 up. */
    List<Integer> lines() {
        int top = top();
        int step = ROUND.stream().filter(one -> one * STEPS >= top).findFirst().orElse(ROUND.getLast());
        return Stream.iterate(0, line -> line <= top, line -> line + step).toList();
    }
}
