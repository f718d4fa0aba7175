package org.homestretch.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The scores of one measure over the visits of an episode, oldest first, and how far it must fall to matter. */
public record Trend(Measure measure, int meaningful, List<Reading> readings) {

    /** What was scored on a day. */
    public record Reading(LocalDate date, int score) {}

    public Trend {
        readings = List.copyOf(readings);
    }

    /** The trend over visits given oldest first; visits that did not ask are left out. */
    public static Trend of(Measure measure, List<Visit> visits, Standards standards) {
        return new Trend(
                measure,
                standards.meaningful(measure),
                visits.stream()
                        .filter(visit -> measure.of(visit).isPresent())
                        .map(visit ->
                                new Reading(visit.date(), measure.of(visit).getAsInt()))
                        .toList());
    }

    public boolean empty() {
        return readings.isEmpty();
    }

    public Optional<Reading> last() {
        return empty() ? Optional.empty() : Optional.of(readings.getLast());
    }

    /** The newest score against the first; none before the second. */
    public Optional<Change> change() {
        if (readings.size() < 2) {
            return Optional.empty();
        }
        return Optional.of(new Change(
                measure, readings.getFirst().score(), readings.getLast().score(), meaningful));
    }

    /** The highest score that is a meaningful change from the first one. */
    public OptionalInt meaningfulFrom() {
        return empty()
                ? OptionalInt.empty()
                : Change.meaningfulFrom(readings.getFirst().score(), meaningful);
    }
}
