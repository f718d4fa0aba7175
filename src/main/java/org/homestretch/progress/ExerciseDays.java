package org.homestretch.progress;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.homestretch.basics.Require;
import org.homestretch.basics.RoomWords;

/** On which of the last days a patient exercised, oldest first, read off the sheet's log. */
public record ExerciseDays(List<Boolean> done) {

    private static final RoomWords WORDS = RoomWords.of(ExerciseDays.class);

    public static final int LOG_DAYS = 14;

    public ExerciseDays {
        done = List.copyOf(done);
        Require.inRange(() -> WORDS.say("days.in.log"), done.size(), 1, LOG_DAYS);
    }

    public static ExerciseDays none() {
        return of(new BitSet(), LOG_DAYS);
    }

    public static ExerciseDays of(BitSet days, int length) {
        return new ExerciseDays(IntStream.range(0, length).mapToObj(days::get).toList());
    }

    public int count() {
        return (int) done.stream().filter(day -> day).count();
    }

    public int outOf() {
        return done.size();
    }

    public int percent() {
        return Math.round(100f * count() / outOf());
    }

    public ExerciseDays toggled(int day) {
        return new ExerciseDays(IntStream.range(0, done.size())
                .mapToObj(place -> place == day ? !done.get(place) : done.get(place))
                .toList());
    }
}
