package org.homestretch.program.walking;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The next week of a plan: as much more as the pace allows, on no fewer days if that can be. */
record Steps(Target target, Pace pace) {

    /** Nothing where the week before is at the end already. */
    Optional<Bout> after(Bout before) {
        int most = Math.min(pace.most(before.aWeek()), target.end().aWeek());
        return between(before.aWeek() + 1, most, target.end()).max(best(before));
    }

    /** A value somebody chose, or what comes next to it without rising faster than the pace. */
    Bout within(Bout before, Bout chosen) {
        Bout held = chosen.upTo(target.ceiling());
        int most = Math.min(pace.most(before.aWeek()), held.aWeek());
        return held.aWeek() <= most
                ? held
                : between(1, most, held).max(best(chosen)).orElse(before);
    }

    /** All ways to a week of so many minutes, none longer at a time or on more days than the widest. */
    private static Stream<Bout> between(int least, int most, Bout widest) {
        return IntStream.rangeClosed(1, widest.days())
                .boxed()
                .flatMap(
                        days -> IntStream.rangeClosed(1, widest.minutes()).mapToObj(minutes -> new Bout(minutes, days)))
                .filter(bout -> bout.aWeek() >= least && bout.aWeek() <= most);
    }

    /** Of two weeks as full as each other the one on as many days as before. */
    private static Comparator<Bout> best(Bout before) {
        return Comparator.comparing((Bout bout) -> bout.days() >= before.days())
                .thenComparing(Bout::aWeek)
                .thenComparing(bout -> bout.days() == before.days())
                .thenComparing(Bout::days);
    }
}
