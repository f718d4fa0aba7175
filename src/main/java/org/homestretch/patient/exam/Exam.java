package org.homestretch.patient.exam;

import java.time.LocalDate;
import java.util.Optional;

/** The examination of one day; what was only told of the nerves in one word stands beside what was tested of them. */
public record Exam(
        LocalDate day,
        String by,
        Nerves nerves,
        Optional<Neuro> told,
        LegTests legs,
        Movements movements,
        BodyChart chart) {

    /** One in which nothing was tested yet. */
    public static Exam begin(LocalDate day, String by) {
        return new Exam(
                day,
                by,
                Nerves.NOT_TESTED,
                Optional.empty(),
                LegTests.NOT_TESTED,
                Movements.NOT_TESTED,
                BodyChart.EMPTY);
    }

    /** With what was tested of the nerves; once power was tested throughout, a word told before counts no more. */
    public Exam with(Nerves found) {
        Optional<Neuro> still = found.powerComplete() ? Optional.empty() : told;
        return new Exam(day, by, found, still, legs, movements, chart);
    }

    public Exam told(Neuro word) {
        return new Exam(day, by, nerves, Optional.of(word), legs, movements, chart);
    }

    public Exam with(LegTests found) {
        return new Exam(day, by, nerves, told, found, movements, chart);
    }

    public Exam with(Movements found) {
        return new Exam(day, by, nerves, told, legs, found, chart);
    }

    public Exam with(BodyChart marked) {
        return new Exam(day, by, nerves, told, legs, movements, marked);
    }

    /** The findings of another examination, entered anew on this day. */
    public Exam sameAs(Exam other) {
        return new Exam(day, by, other.nerves, told, other.legs, other.movements, other.chart);
    }

    /** Whether nothing was tested in it. */
    public boolean blank() {
        Exam tested = new Exam(day, by, nerves, Optional.empty(), legs.told(LegRaise.NOT_TESTED), movements, chart);
        return tested.equals(begin(day, by));
    }

    /** With what earlier examinations tested and this one did not; a word told later stands for all tests before it. */
    Exam over(Exam earlier) {
        return new Exam(
                day,
                by,
                told.isPresent() ? nerves : nerves.over(earlier.nerves),
                nerves.powerComplete() ? told : told.or(earlier::told),
                legs.over(earlier.legs),
                movements.over(earlier.movements),
                chart.equals(BodyChart.EMPTY) ? earlier.chart : chart);
    }
}
