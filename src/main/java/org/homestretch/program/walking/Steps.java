package org.homestretch.program.walking;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The next week of a plan: fewer and longer times a day where it can be, else as much more as the pace allows. */
record Steps(Target target, Pace pace) {

    /** Fewer and longer times may cost so much of a week, in percent, and no more unless there is no other way. */
    private static final int KEPT = 80;

    private static final int WHOLE = 100;

    /** As much as the goal, and no more often a day. */
    boolean arrived(Bout bout) {
        Bout end = target.end();
        return bout.times() <= end.times() && bout.aWeek() >= end.aWeek();
    }

    /** Nothing where the week before is at the end already, or where nothing lies between it and the most. */
    Optional<Bout> after(Bout before, int most) {
        if (arrived(before)) {
            return Optional.empty();
        }
        int top =
                Math.min(most, Math.min(pace.most(before.aWeek()), target.end().aWeek()));
        int least = (before.aWeek() * KEPT + WHOLE - 1) / WHOLE;
        return fewer(before, least, top)
                .or(() -> more(before, top))
                .or(() -> fewer(before, 1, top))
                .or(() -> past(before, most));
    }

    /** A value somebody chose, or what comes next to it without rising faster than the pace. */
    Bout within(Bout before, Bout chosen) {
        Bout held = chosen.upTo(target.ceiling());
        return allows(before, held)
                ? held
                : between(1, pace.most(before.aWeek()), held)
                        .filter(bout -> allows(before, bout))
                        .max(best(chosen))
                        .orElse(before);
    }

    /** Neither a week nor a single time rises faster than the pace. */
    boolean allows(Bout before, Bout bout) {
        return bout.aWeek() <= pace.most(before.aWeek()) && bout.minutes() <= pace.most(before.minutes());
    }

    private Optional<Bout> fewer(Bout before, int least, int top) {
        int times = before.times() - 1;
        if (times < target.end().times()) {
            return Optional.empty();
        }
        return between(least, top, target.end().oftenADay(times))
                .filter(bout -> bout.times() == times && allows(before, bout))
                .max(best(before));
    }

    /** A little more than the goal, where nothing that is not too long at a time lies between. */
    private Optional<Bout> past(Bout before, int most) {
        int least = target.end().aWeek();
        return least > most
                ? Optional.empty()
                : between(least, pace.most(before.aWeek()), target.end().onDays(Bout.EVERY_DAY))
                        .filter(bout -> allows(before, bout))
                        .min(Comparator.comparing(Bout::aWeek));
    }

    /** On more days than the goal asks for only where there is no other way. */
    private Optional<Bout> more(Bout before, int top) {
        int times = Math.max(before.times(), target.end().times());
        Bout widest = target.end().oftenADay(times);
        return more(before, top, widest).or(() -> more(before, top, widest.onDays(Bout.EVERY_DAY)));
    }

    private Optional<Bout> more(Bout before, int top, Bout widest) {
        return between(before.aWeek() + 1, top, widest)
                .filter(bout -> allows(before, bout))
                .max(best(before));
    }

    /** All ways to a week of so many minutes, none longer at a time, more often or on more days than the widest. */
    private static Stream<Bout> between(int least, int most, Bout widest) {
        return IntStream.rangeClosed(1, widest.times())
                .boxed()
                .flatMap(times -> onceOnDays(widest).map(bout -> bout.oftenADay(times)))
                .filter(bout -> bout.aWeek() >= least && bout.aWeek() <= most);
    }

    private static Stream<Bout> onceOnDays(Bout widest) {
        return IntStream.rangeClosed(1, widest.days())
                .boxed()
                .flatMap(days ->
                        IntStream.rangeClosed(1, widest.minutes()).mapToObj(minutes -> new Bout(minutes, days)));
    }

    /** Of two weeks as full as each other the one as often a day and on as many days as before. */
    private static Comparator<Bout> best(Bout before) {
        return Comparator.comparing((Bout bout) -> bout.days() >= before.days())
                .thenComparing(bout -> bout.times() <= before.times())
                .thenComparing(Bout::aWeek)
                .thenComparing(bout -> bout.times() == before.times())
                .thenComparing(bout -> bout.days() == before.days())
                .thenComparing(Bout::days);
    }
}
