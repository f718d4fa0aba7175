package org.homestretch.sample;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.homestretch.basics.Coded;
import org.homestretch.exercise.Dose;
import org.homestretch.exercise.Exercise;
import org.homestretch.exercise.Library;
import org.homestretch.patient.episode.Side;
import org.homestretch.program.Prescription;
import org.homestretch.program.Program;

/** A program of an invented patient, printed on the day it was made or still a draft. */
public record SampleProgram(int ago, boolean printed, List<Item> items) {

    private static final LocalTime MORNING = LocalTime.of(10, 30);
    private static final int REVIEW_AFTER_DAYS = 14;

    /** One exercise as the sample file has it; what is left out is the exercise's usual dose. */
    public record Item(
            String ex,
            Optional<String> side,
            OptionalInt sets,
            OptionalInt per_day,
            OptionalInt minutes,
            Optional<String> note) {

        Prescription prescription(Library library) {
            Exercise exercise = library.get(ex);
            Side chosen = side.map(code -> Coded.of(Side.class, code)).orElse(Side.NONE);
            return new Prescription(exercise, chosen, dose(exercise.usualDose()), note.orElse(""));
        }

        private Dose dose(Dose usual) {
            Dose dose = usual.withTimesADay(per_day.orElse(usual.timesADay()));
            return dose.aerobic()
                    ? dose.withMinutes(minutes.orElse(usual.minutes()))
                    : dose.withSets(sets.orElse(usual.sets()));
        }
    }

    Program program(Numbered place, Library library, LocalDate today) {
        List<Prescription> prescriptions =
                items.stream().map(item -> item.prescription(library)).toList();
        LocalDate day = today.minusDays(ago);
        var program = new Program(
                UUID.randomUUID(),
                place.patient(),
                place.number(),
                prescriptions,
                Optional.of(day.plusDays(REVIEW_AFTER_DAYS)),
                Optional.empty());
        return printed
                ? program.printed(
                        day.atTime(MORNING).atZone(ZoneId.systemDefault()).toInstant(), place.by())
                : program;
    }

    /** Whose program it is, which one of theirs, and who made it. */
    record Numbered(UUID patient, int number, String by) {}
}
