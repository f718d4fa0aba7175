package org.homestretch.program.walking;

import org.homestretch.basics.Require;
import org.homestretch.basics.RoomWords;

/** Minutes at a time, once a day on some days of a week. */
public record Bout(int minutes, int days) {

    public static final int LONGEST = 120;
    public static final int EVERY_DAY = 7;

    private static final RoomWords WORDS = RoomWords.of(Bout.class);

    public Bout {
        Require.inRange(() -> WORDS.say("bout.minutes"), minutes, 1, LONGEST);
        Require.inRange(() -> WORDS.say("bout.days"), days, 1, EVERY_DAY);
    }

    public int aWeek() {
        return minutes * days;
    }

    Bout upTo(int most) {
        return new Bout(Math.min(minutes, most), days);
    }
}
