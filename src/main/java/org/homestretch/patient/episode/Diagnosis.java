package org.homestretch.patient.episode;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.homestretch.basics.Require;
import org.homestretch.basics.RoomWords;

/** What the clinician takes the episode to be: the conditions, when it began and which leg. */
public record Diagnosis(
        Condition main, List<Condition> secondary, Optional<LocalDate> onset, Side leg, OptionalInt trimester) {

    private static final RoomWords WORDS = RoomWords.of(Diagnosis.class);

    public static final Diagnosis UNCLEAR =
            new Diagnosis(Condition.NONSPECIFIC, List.of(), Optional.empty(), Side.NONE, OptionalInt.empty());

    public Diagnosis {
        secondary = List.copyOf(secondary);
        trimester.ifPresent(number -> Require.inRange(() -> WORDS.say("trimester"), number, 1, 3));
    }

    public OptionalLong daysOn(LocalDate day) {
        return onset.isPresent() ? OptionalLong.of(ChronoUnit.DAYS.between(onset.get(), day)) : OptionalLong.empty();
    }

    /** The stage on a day; an episode without an onset date counts as acute, the stage with the most care. */
    public Stage stageOn(LocalDate day) {
        return Stage.after(daysOn(day).orElse(0));
    }

    public Diagnosis withMain(Condition condition) {
        return new Diagnosis(condition, without(condition), onset, leg, trimester);
    }

    public Diagnosis withSecondary(List<Condition> conditions) {
        return new Diagnosis(main, conditions, onset, leg, trimester);
    }

    public Diagnosis begunOn(Optional<LocalDate> day) {
        return new Diagnosis(main, secondary, day, leg, trimester);
    }

    public Diagnosis onLeg(Side side) {
        return new Diagnosis(main, secondary, onset, side, trimester);
    }

    public Diagnosis inTrimester(OptionalInt number) {
        return new Diagnosis(main, secondary, onset, leg, number);
    }

    private List<Condition> without(Condition condition) {
        return secondary.stream().filter(other -> other != condition).toList();
    }
}
