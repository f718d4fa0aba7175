package org.homestretch.progress;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.homestretch.basics.Refusal;
import org.homestretch.basics.Require;
import org.homestretch.basics.RoomWords;

/** On which of the last days a patient exercised, oldest first, read off the sheet's log; some may be not known. */
public record ExerciseDays(List<Boolean> done, List<Integer> unknown) {

    private static final RoomWords WORDS = RoomWords.of(ExerciseDays.class);

    public static final int LOG_DAYS = 14;

    public ExerciseDays {
        done = List.copyOf(done);
        unknown = List.copyOf(unknown);
        Require.inRange(() -> WORDS.say("days.in.log"), done.size(), 1, LOG_DAYS);
        Require.inRange(() -> WORDS.say("days.known.in.log"), done.size() - unknown.size(), 1, LOG_DAYS);
    }

    /** A log that speaks about every day. */
    public ExerciseDays(List<Boolean> done) {
        this(done, List.of());
    }

    public static ExerciseDays none() {
        return of(new BitSet(), LOG_DAYS);
    }

    public static ExerciseDays of(BitSet days, int length) {
        return new ExerciseDays(IntStream.range(0, length).mapToObj(days::get).toList());
    }

    /** A mark for each of the two weeks: 1 exercised, 0 not, - not known. */
    public static ExerciseDays marked(String marks) {
        if (!marks.matches("[01-]{" + LOG_DAYS + "}")) {
            throw new Refusal(WORDS.say("days.marks", LOG_DAYS));
        }
        return new ExerciseDays(
                marks.chars().mapToObj(mark -> mark == '1').toList(),
                IntStream.range(0, LOG_DAYS)
                        .filter(day -> marks.charAt(day) == '-')
                        .boxed()
                        .toList());
    }

    /** Whether the log says of a day that it was one with exercise or one without. */
    public boolean knows(int day) {
        return !unknown.contains(day);
    }

    public int count() {
        return (int) done.stream().filter(day -> day).count();
    }

    /** How many days it says something about. */
    public int outOf() {
        return done.size() - unknown.size();
    }

    /** How many days it reaches back. */
    public int length() {
        return done.size();
    }

    public int percent() {
        return Math.round(100f * count() / outOf());
    }

    public ExerciseDays toggled(int day) {
        return new ExerciseDays(
                IntStream.range(0, done.size())
                        .mapToObj(place -> place == day ? !done.get(place) : done.get(place))
                        .toList(),
                unknown.stream().filter(place -> place != day).toList());
    }
}
