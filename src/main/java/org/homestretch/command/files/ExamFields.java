package org.homestretch.command.files;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.homestretch.basics.Coded;
import org.homestretch.patient.exam.BodyChart;
import org.homestretch.patient.exam.BodyMark;
import org.homestretch.patient.exam.BodyRegion;
import org.homestretch.patient.exam.Exam;
import org.homestretch.patient.exam.Leg;
import org.homestretch.patient.exam.LegRaise;
import org.homestretch.patient.exam.LegTests;
import org.homestretch.patient.exam.Movement;
import org.homestretch.patient.exam.MovementTest;
import org.homestretch.patient.exam.Movements;
import org.homestretch.patient.exam.NerveLevel;
import org.homestretch.patient.exam.NerveTest;
import org.homestretch.patient.exam.Nerves;
import org.homestretch.patient.exam.Neuro;
import org.homestretch.patient.exam.Reflex;
import org.homestretch.patient.exam.Response;
import org.homestretch.patient.exam.Sensation;
import org.homestretch.patient.exam.StandingPain;
import org.homestretch.patient.exam.TestResult;

/** The tests of an examination under their contract names, each read over what that day knows already. */
public record ExamFields(JsonFields fields) {

    /** What a case can say too. */
    static final Set<String> OF_A_CASE = Set.of("slr_left", "slr_right", "movement_tests", "neuro_levels");

    /** What only an examination can. */
    public static final Set<String> FURTHER = Set.of("slump_left", "slump_right", "crossed_raise", "body_chart");

    private static final Set<String> OF_A_LEVEL = codes(Leg.class, Coded::code);
    private static final Set<String> LEVELS = codes(NerveLevel.class, Enum::name);

    /** The day's examination with what is told here; what is told in one word stands for all tests of it before. */
    public Exam over(Exam known) {
        return nerves(known)
                .with(legs(known.legs()))
                .with(movements(known.movements()))
                .with(chart(known.chart()));
    }

    /** The word comes last: what is told beside whole tests of the same day still counts. */
    private Exam nerves(Exam known) {
        if (!fields.has("neuro")) {
            return known.with(nerves(known.nerves()));
        }
        return known.with(nerves(Nerves.NOT_TESTED)).told(fields.code("neuro", Neuro.class));
    }

    public Nerves nerves(Nerves known) {
        Nerves nerves = known;
        if (fields.has("neuro_levels")) {
            JsonFields levels = fields.inside("neuro_levels");
            levels.refuseOthersThan("'neuro_levels'", LEVELS);
            for (NerveLevel level : NerveLevel.values()) {
                if (levels.has(level.name())) {
                    nerves = row(nerves, level, levels.inside(level.name()));
                }
            }
        }
        return nerves;
    }

    private static Nerves row(Nerves known, NerveLevel level, JsonFields row) {
        row.refuseOthersThan("'" + level.name() + "'", OF_A_LEVEL);
        Nerves nerves = known;
        for (Leg leg : Leg.values()) {
            if (row.has(leg.code())) {
                nerves = nerves.with(level, leg, test(nerves.at(level, leg), row.inside(leg.code())));
            }
        }
        return nerves;
    }

    private static NerveTest test(NerveTest known, JsonFields cell) {
        cell.refuseOthersThan("a nerve test", Set.of("power", "reflex", "sensation"));
        var power = cell.optionalNumber("power", 0, NerveTest.FULL_POWER);
        return new NerveTest(
                power.isPresent() ? power : known.power(),
                cell.code("reflex", Reflex.class, known.reflex()),
                cell.code("sensation", Sensation.class, known.sensation()));
    }

    private LegTests legs(LegTests known) {
        return raises(known)
                .withCrossed(result("crossed_raise", known.crossed()))
                .withSlump(Leg.LEFT, result("slump_left", known.slump().left()))
                .withSlump(Leg.RIGHT, result("slump_right", known.slump().right()))
                .with(standing(known.standing()));
    }

    /** The raise of each leg, and what is told of the worse one beside them or alone. */
    LegTests raises(LegTests known) {
        boolean told = fields.has("slr_positive") || fields.has("slr_deg");
        LegTests base = told ? LegTests.NOT_TESTED : known;
        LegTests raised = base.withRaise(
                        Leg.LEFT, raise("slr_left", base.raise().left()))
                .withRaise(Leg.RIGHT, raise("slr_right", base.raise().right()));
        return told ? raised.told(worse(known.worse())) : raised;
    }

    private LegRaise worse(LegRaise known) {
        var degrees = fields.measured("slr_deg", 0, LegRaise.MOST_DEGREES);
        return new LegRaise(degrees.isPresent() ? degrees : known.degrees(), result("slr_positive", known.result()));
    }

    private LegRaise raise(String name, LegRaise known) {
        if (!fields.has(name)) {
            return known;
        }
        JsonFields raise = fields.inside(name);
        raise.refuseOthersThan("'" + name + "'", Set.of("deg", "positive"));
        return new LegRaise(
                raise.measured("deg", 0, LegRaise.MOST_DEGREES),
                new ExamFields(raise).result("positive", TestResult.NOT_TESTED));
    }

    /** Pain on standing on one leg, where nobody says on which. */
    private StandingPain standing(StandingPain known) {
        if (!fields.has("one_leg_pain")) {
            return known;
        }
        boolean hurts = fields.truth("one_leg_pain", false);
        return !hurts ? StandingPain.NONE : known.hurts() ? known : StandingPain.NOT_TESTED;
    }

    private TestResult result(String name, TestResult known) {
        if (!fields.has(name)) {
            return known;
        }
        return fields.truth(name, false) ? TestResult.POSITIVE : TestResult.NEGATIVE;
    }

    public Movements movements(Movements known) {
        if (!fields.has("movement_tests")) {
            return known;
        }
        JsonFields tests = fields.inside("movement_tests");
        tests.refuseOthersThan("'movement_tests'", codes(Movement.class, Coded::code));
        Movements all = known;
        for (Movement movement : Movement.values()) {
            MovementTest had = all.of(movement);
            all = all.with(movement, had.with(tests.code(movement.code(), Response.class, had.response())));
        }
        return all;
    }

    private BodyChart chart(BodyChart known) {
        if (!fields.has("body_chart")) {
            return known;
        }
        JsonFields marks = fields.inside("body_chart");
        marks.refuseOthersThan("'body_chart'", codes(BodyMark.class, Coded::code));
        Map<BodyMark, Set<BodyRegion>> read = new EnumMap<>(BodyMark.class);
        for (BodyMark mark : BodyMark.values()) {
            read.put(mark, marks.codes(mark.code(), BodyRegion.class, known.of(mark)));
        }
        return new BodyChart(read.get(BodyMark.PAIN), read.get(BodyMark.TINGLING), read.get(BodyMark.NUMB));
    }

    private static <E extends Enum<E>> Set<String> codes(Class<E> list, Function<E, String> code) {
        return Arrays.stream(list.getEnumConstants()).map(code).collect(Collectors.toSet());
    }
}
