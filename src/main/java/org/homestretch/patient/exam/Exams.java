package org.homestretch.patient.exam;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** All examinations of an episode, the newest last; of each test the newest counts. */
public record Exams(List<Exam> all) {

    public Exams {
        all = List.copyOf(all);
    }

    public Optional<Exam> on(LocalDate day) {
        return all.stream().filter(exam -> exam.day().equals(day)).findFirst();
    }

    /** Those of days before one. */
    public Exams before(LocalDate day) {
        return new Exams(all.stream().filter(exam -> exam.day().isBefore(day)).toList());
    }

    public Optional<Exam> last() {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    /** With an examination in the place of the one of its day. */
    public Exams with(Exam exam) {
        Stream<Exam> others = all.stream().filter(other -> !other.day().equals(exam.day()));
        return new Exams(Stream.concat(others, Stream.of(exam))
                .sorted(Comparator.comparing(Exam::day))
                .toList());
    }

    /** What is known by all of them together, as if found in one. */
    public Optional<Exam> counting() {
        return all.stream().reduce((earlier, later) -> later.over(earlier));
    }

    /** What the nerves show: power that fell since it was tested before is getting worse. */
    public Optional<Neuro> nerves() {
        Optional<Exam> counting = counting();
        Stream<Neuro> found = Stream.of(
                        weaker() ? Optional.of(Neuro.WORSENING) : Optional.<Neuro>empty(),
                        counting.flatMap(Exam::told),
                        counting.flatMap(exam -> exam.nerves().show()))
                .flatMap(Optional::stream);
        return found.max(Comparator.naturalOrder());
    }

    /** The roots of which a leg has less than full power, by the newest test of each. */
    public Set<NerveLevel> weakRoots() {
        return counting().map(exam -> exam.nerves().weak()).orElse(Set.of());
    }

    /** The straight leg raise of the worse leg. */
    public LegRaise raise() {
        return counting().map(exam -> exam.legs().worse()).orElse(LegRaise.NOT_TESTED);
    }

    private boolean weaker() {
        return Arrays.stream(NerveLevel.values())
                .anyMatch(level -> Arrays.stream(Leg.values()).anyMatch(leg -> weaker(level, leg)));
    }

    /** Whether the power of a root was less when it was last tested than the time before. */
    public boolean weaker(NerveLevel level, Leg leg) {
        int[] powers = sinceTold().stream()
                .flatMapToInt(exam -> exam.nerves().at(level, leg).power().stream())
                .toArray();
        return powers.length > 1 && powers[powers.length - 1] < powers[powers.length - 2];
    }

    /** A word told of the nerves stands for all tests before it. */
    private List<Exam> sinceTold() {
        int from = all.size() - 1;
        while (from > 0 && all.get(from).told().isEmpty()) {
            from--;
        }
        return all.subList(Math.max(0, from), all.size());
    }

    /** Whether the newest examination found a brisk reflex that was not known to be brisk. */
    public boolean briskAnew() {
        if (all.isEmpty()) {
            return false;
        }
        Exam last = all.getLast();
        Nerves earlier = before(last.day()).counting().map(Exam::nerves).orElse(Nerves.NOT_TESTED);
        return last.nerves().briskSince(earlier);
    }
}
