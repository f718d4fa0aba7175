package org.homestretch.program.walking;

import org.homestretch.basics.Require;
import org.homestretch.basics.RoomWords;

/** Minutes at a time, once or more often a day, on some days of a week. */
public record Bout(int minutes, int days, int times) {

    public static final int LONGEST = 120;
    public static final int EVERY_DAY = 7;
    public static final int MOST_TIMES = 6;

    private static final RoomWords WORDS = RoomWords.of(Bout.class);

    public Bout {
        Require.inRange(() -> WORDS.say("bout.times"), times, 1, MOST_TIMES);
        Require.inRange(() -> WORDS.say("bout.minutes"), minutes, 1, LONGEST);
        Require.inRange(() -> WORDS.say("bout.days"), days, 1, EVERY_DAY);
    }

    /** Once a day. */
    public Bout(int minutes, int days) {
        this(minutes, days, 1);
    }

    public int aWeek() {
        return minutes * days * times;
    }

    public Bout lasting(int other) {
        return new Bout(other, days, times);
    }

    public Bout onDays(int other) {
        return new Bout(minutes, other, times);
    }

    public Bout oftenADay(int other) {
        return new Bout(minutes, days, other);
    }

    Bout upTo(int most) {
        return lasting(Math.min(minutes, most));
    }
}
