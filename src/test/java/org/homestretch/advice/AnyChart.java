package org.homestretch.advice;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.homestretch.catalogue.Catalogue;
import org.homestretch.exercise.Dose;
import org.homestretch.exercise.Exercise;
import org.homestretch.patient.Patient;
import org.homestretch.patient.PersonName;
import org.homestretch.patient.Sex;
import org.homestretch.patient.episode.Background;
import org.homestretch.patient.episode.Circumstances;
import org.homestretch.patient.episode.Condition;
import org.homestretch.patient.episode.Conditioning;
import org.homestretch.patient.episode.Diagnosis;
import org.homestretch.patient.episode.Episode;
import org.homestretch.patient.episode.Equipment;
import org.homestretch.patient.episode.Examination;
import org.homestretch.patient.episode.HealthProblem;
import org.homestretch.patient.episode.Irritability;
import org.homestretch.patient.episode.Limit;
import org.homestretch.patient.episode.PainScore;
import org.homestretch.patient.episode.Remark;
import org.homestretch.patient.episode.Side;
import org.homestretch.patient.episode.SurgeonLimit;
import org.homestretch.patient.episode.Symptoms;
import org.homestretch.patient.exam.Direction;
import org.homestretch.patient.redflag.RedFlagScreen;
import org.homestretch.program.Prescription;
import org.homestretch.program.Program;
import org.homestretch.progress.Chart;
import org.homestretch.progress.Reaction;
import org.homestretch.progress.Reaction.Ease;
import org.homestretch.progress.Reaction.Sign;
import org.homestretch.progress.Visit;

/** Records of patients and programs drawn by lot, so many that every rule of the builder has something to say. */
final class AnyChart {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    private static final Exercise WALK = Catalogue.everything().get("walk-continuous");

    private final Random random;
    private final List<Exercise> all;

    AnyChart(long seed, List<Exercise> all) {
        random = new Random(seed);
        this.all = all;
    }

    /** With one printed program and a visit since, or with neither. */
    Chart chart(List<Program> printed) {
        LocalDate born = TODAY.minusYears(18 + below(70));
        Patient patient = Patient.register(1, new PersonName("Elena", "Marsh"), born, one(Sex.values()));
        Visit visit = Visit.on(TODAY, patient.id(), "Dr Brandt")
                .withLeg(Optional.of(PainScore.of(below(10))))
                .withBack(Optional.of(PainScore.of(below(10))))
                .reacting(printed.isEmpty() ? Optional.empty() : Optional.of(reaction(printed.getFirst())));
        return new Chart(patient, episode(patient), List.of(visit), printed);
    }

    private Reaction reaction(Program printed) {
        Exercise spreading = printed.prescriptions()
                .get(below(printed.prescriptions().size()))
                .exercise();
        Reaction calm =
                Reaction.NONE.during(Optional.of(PainScore.of(1))).settling(Optional.of(Reaction.Settled.WITHIN_A_DAY));
        return coin(3)
                ? calm.with(spreading, Optional.of(Ease.SPREAD))
                : coin(4) ? calm.with(Set.of(Sign.NEW_NUMBNESS_OR_WEAKNESS)) : calm;
    }

    Program printed() {
        Program any = program(UUID.randomUUID(), 5);
        return any.empty()
                ? any
                : any.printed(TODAY.minusDays(14).atStartOfDay().toInstant(ZoneOffset.UTC), "Dr Brandt");
    }

    /** The next one: some of it grown, some of it new. */
    Program after(Program printed) {
        Program draft = printed.editable();
        for (Prescription one : printed.prescriptions()) {
            if (coin(2)) {
                draft = draft.change(one.exercise(), same -> same.dosed(grown(same.dose())));
            }
        }
        for (int place = below(6); place > 0; place--) {
            draft = draft.add(dosed(all.get(below(all.size()))));
        }
        return draft;
    }

    Program first() {
        return program(UUID.randomUUID(), 11);
    }

    private Program program(UUID patient, int most) {
        int from = below(all.size());
        boolean alike = coin(3);
        Program program = Program.first(patient);
        for (int place = below(most); place >= 0; place--) {
            int next = alike ? (from + place) % all.size() : below(all.size());
            program = program.add(dosed(all.get(next)));
        }
        return coin(4) ? program.add(dosed(WALK)) : program;
    }

    private Episode episode(Patient patient) {
        var diagnosis = Diagnosis.UNCLEAR
                .withMain(coin(4) ? Condition.SPINAL_STENOSIS : one(Condition.values()))
                .begunOn(Optional.of(TODAY.minusDays(below(coin(3) ? 14 : 200))))
                .onLeg(one(Side.values()));
        var symptoms = Symptoms.UNKNOWN
                .belowKnee(coin(2))
                .onOneLeg(coin(3))
                .irritable(coin(4) ? Irritability.HIGH : Irritability.LOW)
                .easedBy(one(Direction.values()));
        var found = Examination.NONE
                .withStraightLegRaise(coin(4), OptionalInt.of(30 + below(60)))
                .withWalkLimit(coin(3) ? OptionalInt.of(3 + below(20)) : OptionalInt.empty());
        var background =
                Background.NONE.withRemarks(some(Remark.values(), 5)).withSurgeonLimits(some(SurgeonLimit.values(), 5));
        return Episode.begin(patient.id())
                .with(diagnosis)
                .with(symptoms)
                .with(found)
                .with(background)
                .with(circumstances())
                .screened(RedFlagScreen.clear(TODAY, "Dr Brandt"));
    }

    private Circumstances circumstances() {
        List<Equipment> things = new ArrayList<>(Arrays.asList(Equipment.values()));
        things.removeIf(thing -> coin(6));
        return Circumstances.UNKNOWN
                .fit(one(Conditioning.values()))
                .withAtHome(things)
                .withLimits(some(Limit.values(), 10))
                .withProblems(some(HealthProblem.values(), 12));
    }

    private Dose grown(Dose dose) {
        if (dose.aerobic()) {
            return dose.withMinutes(dose.minutes() + 3 + below(20));
        }
        return dose.withRepetitions(dose.repetitions() + below(3))
                .withSets(dose.sets() + below(2))
                .withTimesADay(dose.timesADay() + below(2));
    }

    private Prescription dosed(Exercise exercise) {
        Dose usual = exercise.usualDose();
        Dose dose = coin(3)
                ? usual
                : usual.aerobic()
                        ? usual.withMinutes(5 + below(50))
                        : usual.withTimesADay(1 + below(4))
                                .withDaysAWeek(3 + below(5))
                                .withHold(below(25));
        Side side = exercise.sided() ? one(Side.values()) : Side.NONE;
        return new Prescription(exercise, side, dose, "");
    }

    private <E> Set<E> some(E[] values, int rarely) {
        return IntStream.range(0, values.length)
                .filter(place -> coin(rarely))
                .mapToObj(place -> values[place])
                .collect(Collectors.toSet());
    }

    private <E> E one(E[] values) {
        return values[below(values.length)];
    }

    private boolean coin(int oneIn) {
        return below(oneIn) == 0;
    }

    private int below(int limit) {
        return random.nextInt(limit);
    }
}
