package org.homestretch.guidance.suggest;

import java.util.List;
import java.util.Set;
import org.homestretch.basics.RoomWords;
import org.homestretch.exercise.Area;
import org.homestretch.exercise.Bias;
import org.homestretch.exercise.Dose;
import org.homestretch.exercise.Exercise;
import org.homestretch.exercise.Kind;
import org.homestretch.exercise.Muscle;
import org.homestretch.guidance.PrescribedItem;
import org.homestretch.guidance.rules.AerobicRules;
import org.homestretch.guidance.rules.DirectionRules;
import org.homestretch.guidance.rules.Rules;
import org.homestretch.patient.episode.Condition;
import org.homestretch.patient.episode.Equipment;
import org.homestretch.patient.episode.Side;

/** An exercise that could go into a program, with its dose and how well it fits. */
record Candidate(PrescribedItem item, int score) {

    private static final RoomWords WORDS = RoomWords.of(Candidate.class);

    private static final int EASES = 40;
    private static final int INDICATED = 30;
    private static final int INDICATED_ELSE = 5;
    private static final int SUITS_NARROW_CANAL = 25;
    private static final int SHORT_WALK = 45;
    private static final int KNOWN = 50;
    private static final int WEAK = 60;
    private static final int ALIKE = 20;
    private static final int FOCUS = 6;
    private static final int LEAFLET_CORE = 8;
    private static final int EASIER_STEP = 16;
    private static final int HARDER_STEP = 35;
    private static final int EVIDENCE_STEP = 3;
    private static final Set<Kind> SHIFTS = Set.of(Kind.DIRECTIONAL, Kind.RELIEF);
    private static final Set<Equipment> IN_EVERY_HOME =
            Set.of(Equipment.NONE, Equipment.MAT, Equipment.CHAIR, Equipment.WALL);

    /** What nearly every leaflet on back pain begins with. */
    private static final Set<String> LEAFLET = Set.of(
            "knee-rolls",
            "posterior-pelvic-tilt",
            "bridge-short-range",
            "bridge",
            "bird-dog",
            "modified-curl-up",
            "partial-curl-up");

    static Candidate of(PrescribedItem item, int level) {
        return new Candidate(item, score(item, level));
    }

    /** What the patient does already comes before what is new, where both would do. */
    Candidate known() {
        return new Candidate(item, score + KNOWN);
    }

    /** What trains the same comes before what fills the same place in another way. */
    Candidate alike() {
        return new Candidate(item, score + ALIKE);
    }

    boolean trains(Muscle muscle) {
        return exercise().movement().mainMuscle() == muscle;
    }

    Exercise exercise() {
        return item.exercise();
    }

    /** Whether a rule of the builder warns of the exercise or blocks it; a side left open on purpose is no fault of it. */
    boolean objected() {
        boolean open = exercise().sided() && item.prescription().side() == Side.NONE;
        return Rules.objectTo(
                open ? new PrescribedItem(item.on(), item.prescription().on(Side.BOTH)) : item);
    }

    boolean eases() {
        return eases(item);
    }

    boolean onOneSide() {
        return SuggestedSide.one(item.prescription().side());
    }

    boolean indicated() {
        return exercise()
                .suitability()
                .indicated()
                .contains(item.on().patient().course().main());
    }

    /** Strengthening does not ease, whichever way it goes; nor does bending to both sides, where a shift to one does. */
    private static boolean eases(PrescribedItem item) {
        Exercise exercise = item.exercise();
        boolean bothWays = exercise.movement().bias() == Bias.LATERAL && !SHIFTS.contains(exercise.kind());
        return DirectionRules.leads(item.on())
                && DirectionRules.matches(item)
                && exercise.area() != Area.STRENGTHENING
                && !bothWays;
    }

    private boolean weak() {
        return weak(item);
    }

    private static boolean weak(PrescribedItem item) {
        return WeakRoot.trainedBy(item.exercise(), item.on().patient().weakRoots());
    }

    private static int score(PrescribedItem item, int level) {
        Exercise exercise = item.exercise();
        var indicated = exercise.suitability().indicated();
        var course = item.on().patient().course();
        int fits = indicated.contains(course.main()) ? INDICATED : 0;
        int fitsElse = course.secondary().stream().anyMatch(indicated::contains) ? INDICATED_ELSE : 0;
        int eases = eases(item) ? EASES : 0;
        int focus = Focus.of(course.main()).contains(exercise.movement().mainMuscle()) ? FOCUS : 0;
        int core = LEAFLET.contains(exercise.id()) ? LEAFLET_CORE : 0;
        return fits
                + fitsElse
                + core
                + eases
                + focus
                + (weak(item) ? WEAK : 0)
                + aerobicFit(item)
                + evidence(exercise)
                - away(exercise.level(), level)
                - things(exercise);
    }

    /** Too hard counts for more than too easy. */
    private static int away(int level, int wanted) {
        return level > wanted ? (level - wanted) * HARDER_STEP : (wanted - level) * EASIER_STEP;
    }

    private static int aerobicFit(PrescribedItem item) {
        int narrow = AerobicRules.suitsNarrowCanal(item) ? SUITS_NARROW_CANAL : 0;
        return narrow + (AerobicRules.shortWalkInPain(item) ? SHORT_WALK : 0);
    }

    private static int evidence(Exercise exercise) {
        int steps = exercise.kind() == Kind.RELIEF
                ? 0
                : switch (exercise.source().evidence()) {
                    case A -> 3;
                    case B -> 2;
                    case C -> 1;
                    case E -> 0;
                };
        return steps * EVIDENCE_STEP;
    }

    private static int things(Exercise exercise) {
        return (int) exercise.setting().equipment().stream()
                .filter(thing -> !IN_EVERY_HOME.contains(thing))
                .count();
    }

    Suggested suggested(Slot slot) {
        return new Suggested(item.prescription(), slot, why());
    }

    /** Why this one, as the builder shows it beside the exercise. */
    String why() {
        return WORDS.say(cut() ? "why.less" : "why", fits(), exercise().level());
    }

    private String fits() {
        if (eases()) {
            return WORDS.say("why.eases");
        }
        if (weak()) {
            return WORDS.say("why.weak");
        }
        return indicated() ? fitsCondition() : WORDS.say("why.nothing.against");
    }

    /** Some conditions have another name in passing. */
    private String fitsCondition() {
        Condition main = item.on().patient().course().main();
        return WORDS.find("why.fits." + main.code()).orElseGet(() -> WORDS.say("why.fits", List.of(main)));
    }

    private boolean cut() {
        Dose usual = exercise().usualDose();
        Dose dose = item.prescription().dose();
        return dose.minutes() < usual.minutes()
                || dose.sets() < usual.sets()
                || dose.repetitions() < usual.repetitions();
    }
}
