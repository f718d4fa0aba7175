package org.homestretch.progress;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.homestretch.basics.FirstLetter;
import org.homestretch.basics.RoomWords;
import org.homestretch.basics.Series;
import org.homestretch.progress.Change.Verdict;

/** How a patient is doing, in two or three sentences for a report. */
public record Summary(List<Change> changes, Optional<ExerciseDays> log, boolean scored, Standards standards) {

    private static final RoomWords WORDS = RoomWords.of(Summary.class);

    public Summary {
        changes = List.copyOf(changes);
    }

    /** What visits given oldest first amount to. */
    public static Summary of(List<Visit> visits, Standards standards) {
        List<Trend> trends = Arrays.stream(Measure.values())
                .map(measure -> Trend.of(measure, visits, standards))
                .toList();
        List<Change> changes =
                trends.stream().map(Trend::change).flatMap(Optional::stream).toList();
        boolean scored = trends.stream().anyMatch(trend -> !trend.empty());
        return new Summary(changes, Adherence.lastLog(visits), scored, standards);
    }

    public String words() {
        List<String> sentences = new ArrayList<>();
        if (changes.isEmpty()) {
            sentences.add(WORDS.say(scored ? "summary.scored.once" : "summary.nothing"));
        } else {
            sentences.add(joined(changes.stream().map(Change::clause).toList()) + ".");
            sentences.add(verdict());
        }
        log.ifPresent(days -> sentences.add(goal(days)));
        return String.join(" ", sentences);
    }

    private String verdict() {
        List<String> past = changes.stream()
                .filter(change -> change.verdict() == Verdict.MEANINGFUL)
                .map(change -> change.measure().words())
                .toList();
        if (past.isEmpty()) {
            return WORDS.say("mark.none");
        }
        if (past.size() == changes.size() && past.size() > 1) {
            return WORDS.say(past.size() == 2 ? "mark.both" : "mark.all");
        }
        return WORDS.say(past.size() == 1 ? "mark.one" : "mark.some", joined(past));
    }

    private String goal(ExerciseDays days) {
        return WORDS.say(standards.reached(days) ? "goal.reached" : "goal.missed", standards.daysGoal());
    }

    /** One list in words; only its first member keeps its capital. */
    private static String joined(List<String> parts) {
        List<String> members = new ArrayList<>(List.of(parts.getFirst()));
        parts.subList(1, parts.size()).stream().map(FirstLetter::small).forEach(members::add);
        return Series.and(members).words();
    }
}
