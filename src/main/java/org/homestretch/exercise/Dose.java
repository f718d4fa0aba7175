package org.homestretch.exercise;

import org.homestretch.basics.Refusal;
import org.homestretch.basics.Require;
import org.homestretch.basics.RoomWords;

/** How much of an exercise to do: sets, repetitions, hold in seconds, times a day, days a week, minutes if aerobic. */
public record Dose(int sets, int repetitions, int holdSeconds, int timesADay, int daysAWeek, int minutes) {

    private static final RoomWords WORDS = RoomWords.of(Dose.class);

    public Dose {
        Require.inRange(() -> WORDS.say("dose.sets"), sets, 0, 20);
        Require.inRange(() -> WORDS.say("dose.repetitions"), repetitions, 0, 200);
        Require.inRange(() -> WORDS.say("dose.hold"), holdSeconds, 0, 900);
        Require.inRange(() -> WORDS.say("dose.times"), timesADay, 1, 24);
        Require.inRange(() -> WORDS.say("dose.days"), daysAWeek, 1, 7);
        Require.inRange(() -> WORDS.say("dose.minutes"), minutes, 0, 300);
        if (minutes == 0 && (sets == 0 || repetitions == 0)) {
            throw new Refusal(WORDS.say("dose.empty"));
        }
        if (minutes > 0 && (sets > 0 || repetitions > 0 || holdSeconds > 0)) {
            throw new Refusal(WORDS.say("dose.both"));
        }
    }

    public static Dose ofMinutes(int minutes, int timesADay, int daysAWeek) {
        return new Dose(0, 0, 0, timesADay, daysAWeek, minutes);
    }

    public boolean aerobic() {
        return minutes > 0;
    }

    public Dose withSets(int changed) {
        return new Dose(changed, repetitions, holdSeconds, timesADay, daysAWeek, minutes);
    }

    public Dose withRepetitions(int changed) {
        return new Dose(sets, changed, holdSeconds, timesADay, daysAWeek, minutes);
    }

    public Dose withHold(int seconds) {
        return new Dose(sets, repetitions, seconds, timesADay, daysAWeek, minutes);
    }

    public Dose withTimesADay(int changed) {
        return new Dose(sets, repetitions, holdSeconds, changed, daysAWeek, minutes);
    }

    public Dose withDaysAWeek(int changed) {
        return new Dose(sets, repetitions, holdSeconds, timesADay, changed, minutes);
    }

    public Dose withMinutes(int changed) {
        return new Dose(sets, repetitions, holdSeconds, timesADay, daysAWeek, changed);
    }
}
