package org.homestretch.ui.program.edit;

import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.homestretch.basics.Coded;
import org.homestretch.basics.Require;
import org.homestretch.basics.RoomWords;
import org.homestretch.exercise.Dose;
import org.homestretch.program.Prescription;

/** A cell of a program row that can be changed in place: a number of the dose, or the side. */
public enum Column implements Coded {
    SETS(new Range(1, 10, 1), Dose::sets, Dose::withSets),
    REPETITIONS(new Range(1, 100, 1), Dose::repetitions, Dose::withRepetitions),
    MINUTES("minutes", new Range(1, 240, 5), Dose::minutes, Dose::withMinutes),
    HOLD("seconds", new Range(0, 600, 5), Dose::holdSeconds, Dose::withHold),
    TIMES_A_DAY(new Range(1, 12, 1), Dose::timesADay, Dose::withTimesADay),
    DAYS_A_WEEK(new Range(1, 7, 1), Dose::daysAWeek, Dose::withDaysAWeek),
    SIDE(new Range(0, 0, 0), dose -> 0, (dose, value) -> dose);

    private static final List<Column> OF_SETS = List.of(SETS, REPETITIONS, HOLD, TIMES_A_DAY, DAYS_A_WEEK);
    private static final List<Column> OF_MINUTES = List.of(MINUTES, TIMES_A_DAY, DAYS_A_WEEK);

    private final String unit;
    private final Range range;
    private final ToIntFunction<Dose> reading;
    private final Writing writing;

    /** The least and the most of a number, and the step of its plus and minus buttons. */
    private record Range(int least, int most, int step) {}

    /** A dose with another number in one place. */
    private interface Writing {
        Dose in(Dose dose, int value);
    }

    Column(Range range, ToIntFunction<Dose> reading, Writing writing) {
        this("", range, reading, writing);
    }

    /** With a unit, by the key of its words. */
    Column(String unit, Range range, ToIntFunction<Dose> reading, Writing writing) {
        this.unit = unit;
        this.range = range;
        this.reading = reading;
        this.writing = writing;
    }

    /** The columns a prescription can be changed in, from left to right. */
    public static List<Column> of(Prescription prescription) {
        List<Column> dose = prescription.dose().aerobic() ? OF_MINUTES : OF_SETS;
        return prescription.exercise().sided()
                ? Stream.concat(dose.stream(), Stream.of(SIDE)).toList()
                : dose;
    }

    /** What stands behind the number, short. */
    public String unit() {
        return unit.isEmpty() ? "" : RoomWords.of(Column.class).say("unit." + unit);
    }

    int most() {
        return range.most();
    }

    public int read(Dose dose) {
        return reading.applyAsInt(dose);
    }

    /** The dose with a number that keeps to the limits; any other is refused with the limits in words. */
    Dose write(Dose dose, int value) {
        return writing.in(dose, Require.inRange(words(), value, range.least(), range.most()));
    }

    /** The number one press of plus away, on the next round step and within the limits. */
    public int more(int value) {
        return Math.min(range.most(), value - Math.floorMod(value, range.step()) + range.step());
    }

    /** The number one press of minus away, on the next round step and within the limits. */
    int less(int value) {
        int over = Math.floorMod(value, range.step());
        return Math.max(range.least(), value - (over == 0 ? range.step() : over));
    }
}
