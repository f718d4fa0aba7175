package org.homestretch.store;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.homestretch.exercise.Bias;
import org.homestretch.exercise.Dose;
import org.homestretch.exercise.Evidence;
import org.homestretch.exercise.Exercise;
import org.homestretch.exercise.Intensity;
import org.homestretch.exercise.Kind;
import org.homestretch.exercise.Ladder;
import org.homestretch.exercise.Library;
import org.homestretch.exercise.Load;
import org.homestretch.exercise.Movement;
import org.homestretch.exercise.Muscle;
import org.homestretch.exercise.Setting;
import org.homestretch.exercise.Sides;
import org.homestretch.exercise.StartPosition;
import org.homestretch.exercise.Suitability;
import org.homestretch.exercise.Surface;
import org.homestretch.patient.Patient;
import org.homestretch.patient.PersonName;
import org.homestretch.patient.Sex;
import org.homestretch.patient.episode.PainScore;
import org.homestretch.patient.episode.Side;
import org.homestretch.program.Prescription;
import org.homestretch.program.Program;
import org.homestretch.progress.ExerciseDays;
import org.homestretch.progress.Reaction;
import org.homestretch.progress.Visit;
import org.homestretch.vault.KdfCost;

/** Small clinics for tests of the store; their passwords cost nothing to try. */
final class Clinics {

    static final Library LIBRARY = new Library(List.of(
            exercise("bridge", Kind.STRENGTH),
            exercise("bird-dog", Kind.MOTOR_CONTROL),
            exercise("cat-camel", Kind.MOBILITY),
            exercise("clam", Kind.STRENGTH),
            exercise("dead-bug", Kind.MOTOR_CONTROL),
            exercise("knee-rolls", Kind.MOBILITY),
            exercise("child-pose", Kind.STRETCH),
            exercise("walk-continuous", Kind.AEROBIC)));
    static final String OWNER = "Nadia Brandt";
    static final String PASSWORD = "three random words";

    private Clinics() {}

    static ClinicFile create(Path folder) {
        return ClinicFile.create(folder, LIBRARY, OWNER, PASSWORD, KdfCost.TEST).clinic();
    }

    static ClinicFile open(Path folder) {
        return ClinicFile.open(folder, LIBRARY, OWNER, PASSWORD);
    }

    static Patient patient(int number, String given, String family) {
        return Patient.register(number, new PersonName(given, family), LocalDate.of(1978, 3, 3), Sex.F);
    }

    static Program program(Patient patient, String... exercises) {
        var program = Program.first(patient.id());
        for (String id : List.of(exercises)) {
            program = program.add(Prescription.usual(LIBRARY.get(id), Side.LEFT));
        }
        return program;
    }

    /** A visit at which all that can be asked was asked. */
    static Visit fullVisit(UUID patient) {
        var days = new BitSet();
        days.set(0);
        days.set(13);
        return Visit.on(LocalDate.of(2026, 11, 18), patient, "Nadia Brandt")
                .withLeg(Optional.of(PainScore.of(5)))
                .withBack(Optional.of(PainScore.of(0)))
                .withRolandMorris(OptionalInt.of(24))
                .withDays(Optional.of(ExerciseDays.of(days, 14)))
                .reacting(Optional.of(new Reaction(
                        Optional.of(PainScore.of(4)),
                        Optional.of(Reaction.Settled.ONLY_JUST_WITHIN_A_DAY),
                        Set.of(Reaction.Sign.GOOD_FORM, Reaction.Sign.WORSE_NIGHT),
                        List.of(new Reaction.Apart(LIBRARY.get("bridge"), Reaction.Ease.TOO_MUCH)))))
                .noted("slept better\nwalked 20 min");
    }

    /** All that the store looks at is the id; the rest only has to be allowed. */
    private static Exercise exercise(String id, Kind kind) {
        boolean aerobic = kind == Kind.AEROBIC;
        return new Exercise(
                id,
                id,
                kind,
                1,
                aerobic ? Sides.NONE : Sides.LEFT_RIGHT,
                new Movement(
                        List.of(Muscle.HAMSTRINGS),
                        StartPosition.values()[0],
                        Bias.values()[0],
                        Load.UNLOADED,
                        Set.of()),
                new Setting(Surface.values()[0], Set.of()),
                aerobic ? Dose.ofMinutes(20, 1, 5) : new Dose(2, 10, 5, 1, 7, 0),
                aerobic ? Intensity.MODERATE : Intensity.NONE,
                new Ladder(Optional.empty(), List.of()),
                new Suitability(Set.of(), Set.of(), Set.of(), Set.of()),
                new Exercise.Source(Evidence.E, List.of()),
                Map.of());
    }
}
