package org.homestretch.progress;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.homestretch.progress.Change.Verdict;

/** How a patient is doing, in two or three sentences for a report. */
public record Summary(List<Change> changes, Optional<ExerciseDays> log, boolean scored, Standards standards) {

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
            sentences.add(
                    scored ? "One set of scores so far. A change shows from the second." : "No scores recorded yet.");
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
            return "No change is past the meaningful-change mark yet.";
        }
        if (past.size() == changes.size() && past.size() > 1) {
            return (past.size() == 2 ? "Both" : "All three") + " are past the meaningful-change mark.";
        }
        return joined(past) + (past.size() == 1 ? " is" : " are") + " past the meaningful-change mark.";
    }

    private String goal(ExerciseDays days) {
        return standards.reached(days)
                ? "Exercise days reach the %d%% goal.".formatted(standards.daysGoal())
                : "Exercise days are below the %d%% goal.".formatted(standards.daysGoal());
    }

    /** One list in words; only its first member keeps its capital. */
    private static String joined(List<String> parts) {
        List<String> members = new ArrayList<>(List.of(parts.getFirst()));
        parts.subList(1, parts.size()).stream().map(Summary::inside).forEach(members::add);
        if (members.size() == 1) {
            return members.getFirst();
        }
        String last = members.removeLast();
        return String.join(", ", members) + " and " + last;
    }

    private static String inside(String part) {
        return part.substring(0, 1).toLowerCase(Locale.ROOT) + part.substring(1);
    }
}
