package org.homestretch.patient.episode;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.homestretch.basics.Require;
import org.homestretch.basics.RoomWords;

/**
 * What the clinician takes the episode to be: the conditions, when it began or only which stage it is in, which leg, and the
 * operation on the spine where there was one.
 */
public record Diagnosis(
        Condition main,
        List<Condition> secondary,
        Optional<LocalDate> onset,
        Side leg,
        OptionalInt trimester,
        Optional<Stage> told,
        Optional<Surgery> surgery) {

    private static final RoomWords WORDS = RoomWords.of(Diagnosis.class);

    public static final Diagnosis UNCLEAR =
            new Diagnosis(Condition.NONSPECIFIC, List.of(), Optional.empty(), Side.NONE, OptionalInt.empty());

    public Diagnosis {
        secondary = List.copyOf(secondary);
        trimester.ifPresent(number -> Require.inRange(() -> WORDS.say("trimester"), number, 1, 3));
    }

    /** Where nobody told a stage by itself, and of no operation. */
    public Diagnosis(
            Condition main, List<Condition> secondary, Optional<LocalDate> onset, Side leg, OptionalInt trimester) {
        this(main, secondary, onset, leg, trimester, Optional.empty(), Optional.empty());
    }

    public OptionalLong daysOn(LocalDate day) {
        return onset.isPresent() ? OptionalLong.of(ChronoUnit.DAYS.between(onset.get(), day)) : OptionalLong.empty();
    }

    /** The stage on a day; without a date the one that was told, else acute, the stage with the most care. */
    public Stage stageOn(LocalDate day) {
        OptionalLong days = daysOn(day);
        Stage byOnset = days.isPresent() ? Stage.after(days.getAsLong()) : told.orElse(Stage.ACUTE);
        return surgery.map(stated -> stated.stage(day, main, byOnset)).orElse(byOnset);
    }

    public boolean has(Condition condition) {
        return main == condition || secondary.contains(condition);
    }

    /** Whether one of the conditions comes after an operation. */
    public boolean afterSurgery() {
        return main.afterSurgery() || secondary.stream().anyMatch(Condition::afterSurgery);
    }

    /** Whether it comes after an operation of which nobody told anything. */
    public boolean surgeryUnknown() {
        return afterSurgery() && surgery.isEmpty();
    }

    public Diagnosis withMain(Condition condition) {
        return new Diagnosis(condition, without(condition), onset, leg, trimester, told, surgery);
    }

    public Diagnosis withSecondary(List<Condition> conditions) {
        return new Diagnosis(main, conditions, onset, leg, trimester, told, surgery);
    }

    public Diagnosis begunOn(Optional<LocalDate> day) {
        return new Diagnosis(main, secondary, day, leg, trimester, day.isPresent() ? Optional.empty() : told, surgery);
    }

    /** In a stage that was told, where nobody knows the day it began; it stays that one until a date is known. */
    public Diagnosis toldToBe(Stage stage) {
        return new Diagnosis(main, secondary, Optional.empty(), leg, trimester, Optional.of(stage), surgery);
    }

    public Diagnosis onLeg(Side side) {
        return new Diagnosis(main, secondary, onset, side, trimester, told, surgery);
    }

    public Diagnosis inTrimester(OptionalInt number) {
        return new Diagnosis(main, secondary, onset, leg, number, told, surgery);
    }

    public Diagnosis operated(Optional<Surgery> stated) {
        return new Diagnosis(main, secondary, onset, leg, trimester, told, stated);
    }

    private List<Condition> without(Condition condition) {
        return secondary.stream().filter(other -> other != condition).toList();
    }
}
