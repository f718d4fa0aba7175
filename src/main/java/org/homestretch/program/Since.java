package org.homestretch.program;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.homestretch.exercise.Dose;

/** What a prescription changes beside the program the patient has, in a few words. */
public record Since(Program before) {

    /** Such as "Up 2 reps since Program 3"; nothing where it is the same. */
    public Optional<String> of(Prescription now) {
        List<String> parts = before.prescriptions().stream()
                .filter(old -> old.exercise().equals(now.exercise()))
                .findFirst()
                .map(old -> parts(old, now))
                .orElse(List.of("new"));
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(sentence(String.join(", ", parts) + " since Program " + before.number()));
    }

    private static List<String> parts(Prescription old, Prescription now) {
        Dose was = old.dose();
        Dose is = now.dose();
        List<String> parts = new ArrayList<>();
        add(parts, is.minutes() - was.minutes(), "min", "min");
        add(parts, is.sets() - was.sets(), "set", "sets");
        add(parts, is.repetitions() - was.repetitions(), "rep", "reps");
        add(parts, is.holdSeconds() - was.holdSeconds(), "second held", "seconds held");
        add(parts, is.timesADay() - was.timesADay(), "time a day", "times a day");
        add(parts, is.daysAWeek() - was.daysAWeek(), "day a week", "days a week");
        if (old.side() != now.side()) {
            parts.add("now " + now.side().words().toLowerCase(Locale.ROOT));
        }
        return parts;
    }

    private static void add(List<String> parts, int by, String one, String more) {
        if (by != 0) {
            parts.add((by > 0 ? "up " : "down ") + Math.abs(by) + " " + (Math.abs(by) == 1 ? one : more));
        }
    }

    private static String sentence(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
