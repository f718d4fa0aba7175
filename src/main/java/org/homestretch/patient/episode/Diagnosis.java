package org.homestretch.patient.episode;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.homestretch.basics.Require;
import org.homestretch.basics.RoomWords;

/** What the clinician takes the episode to be: the conditions, when it began or only which stage it is in, which leg. */
public record Diagnosis(
        Condition main,
        List<Condition> secondary,
        Optional<LocalDate> onset,
        Side leg,
        OptionalInt trimester,
        Optional<Stage> told) {

    private static final RoomWords WORDS = RoomWords.of(Diagnosis.class);

    public static final Diagnosis UNCLEAR =
            new Diagnosis(Condition.NONSPECIFIC, List.of(), Optional.empty(), Side.NONE, OptionalInt.empty());

    public Diagnosis {
        secondary = List.copyOf(secondary);
        trimester.ifPresent(number -> Require.inRange(() -> WORDS.say("trimester"), number, 1, 3));
    }

    /** Where nobody told a stage by itself. */
    public Diagnosis(
            Condition main, List<Condition> secondary, Optional<LocalDate> onset, Side leg, OptionalInt trimester) {
        this(main, secondary, onset, leg, trimester, Optional.empty());
    }

    public OptionalLong daysOn(LocalDate day) {
        return onset.isPresent() ? OptionalLong.of(ChronoUnit.DAYS.between(onset.get(), day)) : OptionalLong.empty();
    }

    /** The stage on a day; without a date the one that was told, else acute, the stage with the most care. */
    public Stage stageOn(LocalDate day) {
        OptionalLong days = daysOn(day);
        return days.isPresent() ? Stage.after(days.getAsLong()) : told.orElse(Stage.ACUTE);
    }

    public Diagnosis withMain(Condition condition) {
        return new Diagnosis(condition, without(condition), onset, leg, trimester, told);
    }

    public Diagnosis withSecondary(List<Condition> conditions) {
        return new Diagnosis(main, conditions, onset, leg, trimester, told);
    }

    public Diagnosis begunOn(Optional<LocalDate> day) {
        return new Diagnosis(main, secondary, day, leg, trimester, day.isPresent() ? Optional.empty() : told);
    }

    /** In a stage that was told, where nobody knows the day it began; it stays that one until a date is known. */
    public Diagnosis toldToBe(Stage stage) {
        return new Diagnosis(main, secondary, Optional.empty(), leg, trimester, Optional.of(stage));
    }

    public Diagnosis onLeg(Side side) {
        return new Diagnosis(main, secondary, onset, side, trimester, told);
    }

    public Diagnosis inTrimester(OptionalInt number) {
        return new Diagnosis(main, secondary, onset, leg, number, told);
    }

    private List<Condition> without(Condition condition) {
        return secondary.stream().filter(other -> other != condition).toList();
    }
}
