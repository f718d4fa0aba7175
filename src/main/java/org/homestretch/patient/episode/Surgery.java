package org.homestretch.patient.episode;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalLong;
import org.homestretch.basics.Coded;
import org.homestretch.basics.Require;
import org.homestretch.basics.RoomWords;

/** An operation on the spine: its kind, the day where it is known, and the level in a few words. */
public record Surgery(Kind kind, Optional<LocalDate> day, String level) {

    /** What was done. */
    public enum Kind implements Coded {
        DISCECTOMY,
        DECOMPRESSION,
        FUSION,
        OTHER
    }

    private static final int LONGEST_LEVEL = 40;

    private static final RoomWords WORDS = RoomWords.of(Surgery.class);

    public Surgery {
        level = level.strip();
        Require.inRange(() -> WORDS.say("surgery.level"), level.length(), 0, LONGEST_LEVEL);
    }

    public static Surgery of(Kind kind) {
        return new Surgery(kind, Optional.empty(), "");
    }

    /** Days since; empty where nobody knows the day. */
    public OptionalLong daysOn(LocalDate today) {
        return day.isPresent() ? OptionalLong.of(ChronoUnit.DAYS.between(day.get(), today)) : OptionalLong.empty();
    }

    /** Without a day it is taken for one of the last two weeks, the time with the most care. */
    public static long counted(OptionalLong days) {
        return days.orElse(0);
    }

    /** Days since an operation set the stage of what came after it; of another trouble only where that means more care. */
    public static Stage stage(long days, Condition main, Stage otherwise) {
        Stage stage = Stage.after(days);
        return main.afterSurgery() || stage.compareTo(otherwise) < 0 ? stage : otherwise;
    }

    Stage stage(LocalDate today, Condition main, Stage byOnset) {
        return stage(counted(daysOn(today)), main, byOnset);
    }

    public Surgery with(Kind other) {
        return new Surgery(other, day, level);
    }

    public Surgery on(Optional<LocalDate> known) {
        return new Surgery(kind, known, level);
    }

    public Surgery at(String words) {
        return new Surgery(kind, day, words);
    }
}
