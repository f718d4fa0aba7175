package org.homestretch.program;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.homestretch.basics.FirstLetter;
import org.homestretch.basics.RoomWords;
import org.homestretch.exercise.Dose;

/** What a prescription changes beside the program the patient has, in a few words. */
public record Since(Program before) {

    private static final RoomWords WORDS = RoomWords.of(Since.class);

    /** Such as "Up 2 reps since Program 3"; nothing where it is the same. */
    public Optional<String> of(Prescription now) {
        List<String> parts = before.prescriptions().stream()
                .filter(old -> old.exercise().equals(now.exercise()))
                .findFirst()
                .map(old -> parts(old, now))
                .orElseGet(() -> List.of(WORDS.say("since.new")));
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(FirstLetter.large(WORDS.say("since", String.join(", ", parts), before.number())));
    }

    private static List<String> parts(Prescription old, Prescription now) {
        Dose was = old.dose();
        Dose is = now.dose();
        List<String> parts = new ArrayList<>();
        add(parts, "minutes", is.minutes() - was.minutes());
        add(parts, "sets", is.sets() - was.sets());
        add(parts, "repetitions", is.repetitions() - was.repetitions());
        add(parts, "hold", is.holdSeconds() - was.holdSeconds());
        add(parts, "times", is.timesADay() - was.timesADay());
        add(parts, "days", is.daysAWeek() - was.daysAWeek());
        if (old.side() != now.side()) {
            parts.add(WORDS.say("since.side", List.of(now.side())));
        }
        return parts;
    }

    private static void add(List<String> parts, String what, int by) {
        if (by != 0) {
            parts.add(WORDS.count("since." + what + (by > 0 ? ".up" : ".down"), Math.abs(by)));
        }
    }
}
