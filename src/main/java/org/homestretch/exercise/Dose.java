package org.homestretch.exercise;

import org.homestretch.basics.Refusal;
import org.homestretch.basics.Require;

/** How much of an exercise to do: sets, repetitions, hold in seconds, times a day, days a week, minutes if aerobic. */
public record Dose(int sets, int repetitions, int holdSeconds, int timesADay, int daysAWeek, int minutes) {

    public Dose {
        Require.inRange("Sets", sets, 0, 20);
        Require.inRange("Repetitions", repetitions, 0, 200);
        Require.inRange("Hold in seconds", holdSeconds, 0, 900);
        Require.inRange("Times a day", timesADay, 1, 24);
        Require.inRange("Days a week", daysAWeek, 1, 7);
        Require.inRange("Minutes", minutes, 0, 300);
        if (minutes == 0 && (sets == 0 || repetitions == 0)) {
            throw new Refusal("A dose needs sets and repetitions, or minutes.");
        }
        if (minutes > 0 && (sets > 0 || repetitions > 0 || holdSeconds > 0)) {
            throw new Refusal("A dose has sets and repetitions, or minutes, not both.");
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
