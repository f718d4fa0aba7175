package org.homestretch.guidance;

import static org.homestretch.guidance.FollowUpBuilder.visit;
import static org.homestretch.testing.PresentationBuilder.patient;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.homestretch.exercise.Dose;
import org.homestretch.exercise.Exercise;
import org.homestretch.guidance.visit.Change;
import org.homestretch.guidance.visit.FollowUp;
import org.homestretch.guidance.visit.Response;
import org.homestretch.guidance.visit.Screeners;
import org.homestretch.guidance.visit.TreatmentSoFar;
import org.homestretch.guidance.visit.VisitScores;
import org.homestretch.patient.episode.Background;
import org.homestretch.patient.episode.Condition;
import org.homestretch.patient.episode.Conditioning;
import org.homestretch.patient.episode.Equipment;
import org.homestretch.patient.episode.HealthProblem;
import org.homestretch.patient.episode.InflammatorySign;
import org.homestretch.patient.episode.Irritability;
import org.homestretch.patient.episode.Limit;
import org.homestretch.patient.episode.Remark;
import org.homestretch.patient.episode.Side;
import org.homestretch.patient.episode.Stage;
import org.homestretch.patient.episode.SurgeonLimit;
import org.homestretch.patient.episode.YellowFlag;
import org.homestretch.patient.exam.Direction;
import org.homestretch.patient.exam.Neuro;
import org.homestretch.patient.redflag.RedFlag;
import org.homestretch.program.Prescription;
import org.homestretch.progress.Reaction.Settled;
import org.homestretch.progress.Reaction.Sign;
import org.homestretch.testing.PresentationBuilder;

/** Patients, programs and visits drawn by lot, so many that every rule has something to say of one of them. */
public final class AnyCase {

    private static final List<Exercise> ALL = Checked.EVERYTHING.all();

    private final Random random;

    public AnyCase(long seed) {
        random = new Random(seed);
    }

    public PresentationBuilder anyone() {
        var drawn = patient()
                .aged(10 + below(80))
                .with(one(Condition.values()))
                .withSecondary(some(Condition.values(), 8).toArray(Condition[]::new))
                .in(one(Stage.values()))
                .daysIn(below(60))
                .backPain(below(11))
                .legPain(below(11))
                .irritable(one(Irritability.values()))
                .fit(one(Conditioning.values()))
                .easedBy(one(Direction.values()))
                .neuro(one(Neuro.values()))
                .owning(some(Equipment.values(), 2).toArray(Equipment[]::new))
                .limited(some(Limit.values(), 8).toArray(Limit[]::new))
                .alsoHaving(some(HealthProblem.values(), 12).toArray(HealthProblem[]::new))
                .flagged(some(RedFlag.values(), 20).toArray(RedFlag[]::new))
                .screened(below(60))
                .toldToRest(below(5));
        return examined(drawn);
    }

    private PresentationBuilder examined(PresentationBuilder drawn) {
        if (coin(3)) {
            drawn.legRaisePositive(30 + below(50));
        } else if (coin(2)) {
            drawn.legRaise(30 + below(50));
        }
        if (coin(3)) {
            drawn.walks(below(30));
        }
        if (coin(2)) {
            drawn.painBelowKnee();
        }
        if (coin(2)) {
            drawn.painOnOneLeg();
        }
        return coin(2) ? drawn.firstProgram() : drawn;
    }

    public History history(List<Prescription> program) {
        var chart = new Background(
                some(Remark.values(), 4),
                some(InflammatorySign.values(), 2),
                some(YellowFlag.values(), 4),
                some(SurgeonLimit.values(), 4));
        Set<Exercise> these = program.stream()
                .map(Prescription::exercise)
                .filter(exercise -> coin(2))
                .collect(Collectors.toSet());
        return History.of(chart).withNew(these).withoutPaper(coin(5) ? these : Set.of());
    }

    /** Of any length; doses from small to far too large. */
    public List<Prescription> program() {
        int from = below(ALL.size());
        boolean alike = coin(3);
        return IntStream.range(0, below(14))
                .mapToObj(place -> alike ? ALL.get((from + place) % ALL.size()) : ALL.get(below(ALL.size())))
                .map(exercise -> dosed(exercise, one(Side.values())))
                .toList();
    }

    public FollowUp visitOf(PresentationBuilder who, List<Prescription> program) {
        Prescription[] planned =
                program.stream().map(one -> dosed(one.exercise(), one.side())).toArray(Prescription[]::new);
        Change[] changes = IntStream.range(0, planned.length)
                .mapToObj(place -> new Change(program.get(place), planned[place], below(6) * 1000, below(8) * 1000))
                .toArray(Change[]::new);
        Change[] swaps = program.stream()
                .map(one -> Change.of(one, dosed(ALL.get(below(ALL.size())), one.side())))
                .toArray(Change[]::new);
        return visit().of(who)
                .planning(planned)
                .changing(coin(2) ? changes : swaps)
                .taken(program.stream().map(this::response).toArray(Response[]::new))
                .stageBefore(one(Stage.values()))
                .weeks(below(12))
                .weeksSinceVisit(below(4))
                .done(below(101), below(5))
                .in(one(TreatmentSoFar.Phase.values()))
                .recovered(below(20), below(4))
                .scoring(outcome(), outcome(), outcome())
                .answering(new Screeners(number(6), number(43), number(25)))
                .build();
    }

    private Response response(Prescription one) {
        return ResponseBuilder.to(one)
                .pain(below(4), below(7))
                .settling(coin(4) ? one(Settled.values()) : Settled.WITHIN_A_DAY)
                .with(some(Sign.values(), 3).toArray(Sign[]::new))
                .done(below(101))
                .good(below(4), below(14))
                .withoutLegPain(below(8))
                .build();
    }

    private VisitScores outcome() {
        int about = coin(3) ? 8 : coin(2) ? 0 : below(8);
        return new VisitScores(
                OptionalInt.of(about + below(3)), OptionalInt.of(about + below(3)), number(100), number(25));
    }

    private Prescription dosed(Exercise exercise, Side side) {
        Dose usual = exercise.usualDose().withTimesADay(1 + below(8)).withDaysAWeek(1 + below(7));
        Dose dose = usual.aerobic()
                ? usual.withMinutes(5 + below(60))
                : usual.withSets(1 + below(4)).withHold(below(40));
        return new Prescription(exercise, exercise.sided() ? side : Side.NONE, dose, "");
    }

    private OptionalInt number(int below) {
        return coin(2) ? OptionalInt.empty() : OptionalInt.of(below(below));
    }

    private <E> Set<E> some(E[] all, int rarely) {
        return Arrays.stream(all).filter(one -> coin(rarely)).collect(Collectors.toSet());
    }

    private <E> E one(E[] all) {
        return all[below(all.length)];
    }

    private boolean coin(int oneIn) {
        return below(oneIn) == 0;
    }

    private int below(int limit) {
        return random.nextInt(limit);
    }
}
