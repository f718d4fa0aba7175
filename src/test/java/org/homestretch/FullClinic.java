package org.homestretch;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.homestretch.exercise.Area;
import org.homestretch.exercise.Exercise;
import org.homestretch.patient.Patient;
import org.homestretch.patient.PersonName;
import org.homestretch.patient.Sex;
import org.homestretch.patient.episode.Condition;
import org.homestretch.patient.episode.Diagnosis;
import org.homestretch.patient.episode.Episode;
import org.homestretch.patient.episode.Equipment;
import org.homestretch.patient.episode.Limit;
import org.homestretch.patient.episode.Side;
import org.homestretch.patient.episode.Surgery;
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
import org.homestretch.patient.exam.PainPoint;
import org.homestretch.patient.exam.Reflex;
import org.homestretch.patient.exam.Response;
import org.homestretch.patient.exam.Sensation;
import org.homestretch.patient.exam.StandingPain;
import org.homestretch.patient.exam.TestResult;
import org.homestretch.patient.redflag.Answer;
import org.homestretch.patient.redflag.RedFlag;
import org.homestretch.patient.redflag.RedFlagScreen;
import org.homestretch.program.Prescription;
import org.homestretch.program.Program;
import org.homestretch.program.walking.Activity;
import org.homestretch.program.walking.Bout;
import org.homestretch.program.walking.Pace;
import org.homestretch.program.walking.Target;
import org.homestretch.program.walking.WalkingPlan;
import org.homestretch.progress.Visit;

/** The sample clinic with two patients more, whose names and records are as long as they may be. */
final class FullClinic {

    static final String CLINIC = "Zentrum für Wirbelsäulenrehabilitation und Schmerztherapie am Stadtgarten";
    static final String OWNER = "Dr Maximiliane-Friederike von Hohenlohe-Waldenburg, DPT";
    static final String PASSWORD = Demo.PASSWORD + " of long names";
    static final String GIVEN = "Maria-Magdalena Wilhelmine Friederike Auguste Charlotte Luise";
    static final String FAMILY = "Fernández-Villavicencio Schleswig-Holstein-Sonderburg-Glücksb";

    /** What must be whole wherever it stands. */
    static final List<String> NAMES = List.of(GIVEN + " " + FAMILY);

    private static final int ROWS = 12;
    private static final String NOTE = "Nur bis zur Schmerzgrenze bewegen, danach langsam und kontrolliert zurückgehen";

    private final Office office;
    private final Workbench workbench;
    private final Patient known;
    private final Patient fresh;

    FullClinic(Workbench workbench, Path folder) {
        this.workbench = workbench;
        office = new Demo(workbench).create(folder, Demo.PASSWORD);
        var elena = office.patients().find("marsh").getFirst().patient();
        known = elena.named(new PersonName(GIVEN, FAMILY)).reachedAt(elena.contact());
        office.patients().save(known);
        office.patients().save(examined(limited(office.patients().episodeOf(known.id()))));
        office.programs().save(crowded());
        office.visits().save(planned());
        int number = office.patients().nextNumber();
        fresh = Patient.register(number, new PersonName(GIVEN, FAMILY), LocalDate.of(1978, 3, 3), Sex.F);
        office.patients().save(fresh);
        office.patients().save(flagged(Episode.begin(fresh.id())));
    }

    Office office() {
        return office;
    }

    /** Seen often, with a crowded program. */
    Patient known() {
        return known;
    }

    /** Known, and never examined. */
    Patient unexamined() {
        return office.patients().find("okafor").getFirst().patient();
    }

    /** Never treated yet, with red flags. */
    Patient fresh() {
        return fresh;
    }

    private Episode limited(Episode episode) {
        Diagnosis diagnosis = episode.diagnosis()
                .withMain(Condition.DEGENERATIVE_SPONDYLOLISTHESIS)
                .withSecondary(List.of(Condition.DEEP_GLUTEAL, Condition.SPINAL_STENOSIS))
                .onLeg(Side.BOTH);
        return episode.with(diagnosis)
                .with(episode.circumstances()
                        .withLimits(EnumSet.allOf(Limit.class))
                        .withEquipment(EnumSet.allOf(Equipment.class)));
    }

    /** After an operation, with much found a month ago and other things today. */
    private Episode examined(Episode episode) {
        LocalDate today = office.today();
        Episode operated = episode.with(episode.diagnosis()
                .operated(Optional.of(
                        new Surgery(Surgery.Kind.DECOMPRESSION, Optional.of(today.minusDays(45)), "L4-L5 right"))));
        Nerves rest = Nerves.NOT_TESTED.restNormal();
        Exam before = Exam.begin(today.minusDays(28), OWNER)
                .with(rest.with(NerveLevel.L5, Leg.RIGHT, test(4, Reflex.REDUCED, Sensation.REDUCED))
                        .with(NerveLevel.S1, Leg.RIGHT, test(5, Reflex.REDUCED, Sensation.NORMAL)));
        Exam now = Exam.begin(today, OWNER)
                .with(rest.with(NerveLevel.L5, Leg.RIGHT, test(3, Reflex.BRISK, Sensation.REDUCED))
                        .with(NerveLevel.S1, Leg.RIGHT, test(5, Reflex.REDUCED, Sensation.NORMAL)))
                .with(LegTests.NOT_TESTED
                        .withRaise(Leg.LEFT, new LegRaise(OptionalInt.of(80), TestResult.NEGATIVE))
                        .withRaise(Leg.RIGHT, new LegRaise(OptionalInt.of(55), TestResult.POSITIVE))
                        .withCrossed(TestResult.NEGATIVE)
                        .withSlump(Leg.RIGHT, TestResult.POSITIVE)
                        .with(StandingPain.BOTH))
                .with(Movements.NOT_TESTED
                        .with(Movement.FLEXION, MovementTest.of(Response.PERIPHERALISED))
                        .with(
                                Movement.EXTENSION,
                                new MovementTest(
                                        Response.CENTRALISED,
                                        Optional.of(PainPoint.CALF),
                                        Optional.of(PainPoint.BUTTOCK))))
                .with(BodyChart.EMPTY
                        .toggled(BodyMark.PAIN, BodyRegion.BUTTOCK_RIGHT)
                        .toggled(BodyMark.PAIN, BodyRegion.BACK_THIGH_RIGHT)
                        .toggled(BodyMark.TINGLING, BodyRegion.CALF_RIGHT)
                        .toggled(BodyMark.NUMB, BodyRegion.HEEL_RIGHT));
        return operated.examined(before).examined(now);
    }

    private static NerveTest test(int power, Reflex reflex, Sensation sensation) {
        return new NerveTest(OptionalInt.of(power), reflex, sensation);
    }

    private Episode flagged(Episode episode) {
        Map<RedFlag, Answer> answers = new EnumMap<>(RedFlag.class);
        for (RedFlag flag : RedFlag.values()) {
            answers.put(flag, flag.ordinal() % 3 == 0 ? Answer.YES : Answer.NO);
        }
        return episode.screened(new RedFlagScreen(office.today(), OWNER, answers, "", ""));
    }

    /** A plan by weeks in its fourth week, from what was done in the first on. */
    private Visit planned() {
        var target = new Target(new Bout(10, 4), Target.USUAL_GOAL, Target.USUAL_GOAL.minutes());
        var plan = WalkingPlan.begin(Activity.WALK, office.today().minusDays(23), target, Pace.USUAL);
        return office.chart(known).visitFor(office.today(), OWNER).walking(Optional.of(plan));
    }

    private Program crowded() {
        Program program = office.programs()
                .latestFor(known.id())
                .orElseThrow()
                .editable()
                .reviewedOn(Optional.of(office.today().plusDays(14)));
        List<Exercise> all = workbench.library().all();
        for (Area area : Area.values()) {
            int most = ROWS * (area.ordinal() + 1) / Area.values().length;
            for (Exercise exercise : all) {
                boolean wanted = exercise.area() == area
                        && !program.has(exercise)
                        && exercise.name().length() > 20;
                if (wanted && program.prescriptions().size() < most) {
                    program =
                            program.add(Prescription.usual(exercise, Side.BOTH).noted(NOTE));
                }
            }
        }
        return program;
    }
}
