package org.homestretch.figure.body;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** A muscle a picture can mark: which parts show it, how deep it lies, and where it is. */
public enum Muscle {
    HAMSTRING("hamstring", 0, (f, s, p) -> f.spindle(Joint.hip(s), s, p, Spindle.of(.14, .93, 180, 72))),
    QUAD("quad", 0, (f, s, p) -> f.spindle(Joint.hip(s), s, p, Spindle.of(.14, .90, 10, 74))),
    ADDUCTOR("adductor", 0, (f, s, p) -> f.spindle(Joint.hip(s), s, p, Spindle.of(.08, .80, -95, 46))),
    TFL("tfl", 0, (f, s, p) -> f.spindle(Joint.hip(s), s, p, Spindle.of(-.05, .50, 75, 40))),
    CALF("calf", 0, (f, s, p) -> f.spindle(Joint.knee(s), s, p, Spindle.of(.06, .60, 180, 85))),
    SHIN("shin", 0, (f, s, p) -> f.spindle(Joint.knee(s), s, p, Spindle.of(.08, .70, 30, 45))),
    GLUTE_MAX(
            "glutemax",
            .03,
            (f, s, p) -> f.egg(Joint.PELVIS, p, s, Vec.of(-.095, -.012, .078), Vec.of(.092, .098, .085))),
    GLUTE_MED(
            "glutemed", 0, (f, s, p) -> f.egg(Joint.PELVIS, p, s, Vec.of(-.008, .050, .150), Vec.of(.090, .076, .10))),
    PIRIFORMIS("piriformis", .02, Muscle::piriformis),
    ERECTOR("erector", .10, Muscle::erector),
    LUMBAR("lumbar", .10, Muscle::lumbar),
    ABS("abs", .10, Muscle::abs),
    OBLIQUE("oblique", .02, Muscle::oblique),
    TRANSVERSUS("transversus", .06, Muscle::transversus),
    HIP_FLEXOR("hipflexor", .04, Muscle::hipFlexor),
    CHEST("chest", 0, (f, s, p) -> f.egg(Joint.CHEST, p, s, Vec.of(.09, .03, .075), Vec.of(.06, .06, .075))),
    LAT("lat", .02, Muscle::lat),
    UPPER_BACK("upperback", .04, Muscle::upperBack),
    NECK_FLEXOR("neckflexor", .03, Muscle::neckFlexor),
    SHOULDER("shoulder", 0, (f, s, p) -> f.egg(Joint.shoulder(s), p, s, Vec.of(0, -.03, .02), Vec.of(.06, .085, .06)));

    private static final Set<Part> TRUNK = EnumSet.of(Part.PELVIS, Part.ABDOMEN, Part.THORAX);

    private final String label;
    private final double depth;
    private final Region region;

    Muscle(String label, double depth, Region region) {
        this.label = label;
        this.depth = depth;
        this.region = region;
    }

    /** Where a muscle of one side is. */
    private interface Region {
        boolean holds(Flank flank, Side side, Vec point);
    }

    public static Optional<Muscle> named(String label) {
        return Arrays.stream(values())
                .filter(muscle -> muscle.label.equals(label))
                .findFirst();
    }

    public String label() {
        return label;
    }

    /** How far under the skin the muscle is still shown, in metres. */
    public double depth() {
        return depth;
    }

    boolean holds(Flank flank, Side side, Vec point) {
        return region.holds(flank, side, point);
    }

    /** Whether the muscle may be painted on this part. */
    public boolean showsOn(Part part, Side side) {
        return switch (this) {
            case HAMSTRING, QUAD, ADDUCTOR -> part == Part.thigh(side);
            case TFL, PIRIFORMIS -> part == Part.thigh(side) || part == Part.PELVIS;
            case GLUTE_MAX, GLUTE_MED, HIP_FLEXOR ->
                part == Part.thigh(side) || part == Part.PELVIS || part == Part.ABDOMEN;
            case CALF, SHIN -> part == Part.shank(side);
            case ERECTOR, LUMBAR, ABS, OBLIQUE, TRANSVERSUS -> TRUNK.contains(part);
            case CHEST -> part == Part.THORAX;
            case LAT, UPPER_BACK -> part == Part.THORAX || part == Part.ABDOMEN;
            case NECK_FLEXOR -> part == Part.NECK;
            case SHOULDER -> part == Part.upperArm(side) || part == Part.THORAX;
        };
    }

    private static boolean piriformis(Flank f, Side side, Vec p) {
        return f.cord(p, .038, f.at(Joint.PELVIS, side, -.11, .045, .035), f.at(Joint.PELVIS, side, -.035, -.02, .165))
                || f.cord(
                        p,
                        .032,
                        f.at(Joint.PELVIS, side, -.115, .02, .055),
                        f.at(Joint.PELVIS, side, -.03, -.03, .165));
    }

    private static boolean erector(Flank f, Side side, Vec p) {
        return f.cord(
                p,
                .031,
                f.at(Joint.PELVIS, side, -.09, .085, .030),
                f.at(Joint.MID_BACK, side, -.06, .03, .036),
                f.at(Joint.LOW_CHEST, side, -.075, .07, .036));
    }

    private static boolean lumbar(Flank f, Side side, Vec p) {
        return f.cord(p, .050, f.at(Joint.PELVIS, side, -.08, .085, .02), f.at(Joint.MID_BACK, side, -.055, .05, .02));
    }

    private static boolean abs(Flank f, Side side, Vec p) {
        return f.cord(
                p,
                .034,
                f.at(Joint.PELVIS, side, .082, .03, .03),
                f.at(Joint.MID_BACK, side, .085, .02, .038),
                f.at(Joint.LOW_CHEST, side, .095, .04, .04));
    }

    private static boolean oblique(Flank f, Side side, Vec p) {
        return f.cord(p, .058, f.at(Joint.PELVIS, side, .02, .095, .125), f.at(Joint.LOW_CHEST, side, .035, .03, .125));
    }

    /** The deep girdle: shown as a belt from the flank to the front of the belly. */
    private static boolean transversus(Flank f, Side side, Vec p) {
        return f.cord(
                p,
                .060,
                f.at(Joint.LOW_BACK, side, .085, .02, .02),
                f.at(Joint.LOW_BACK, side, .060, .02, .09),
                f.at(Joint.LOW_BACK, side, .0, .02, .125));
    }

    private static boolean hipFlexor(Flank f, Side side, Vec p) {
        return f.cord(
                p,
                .042,
                f.at(Joint.PELVIS, side, .085, .075, .075),
                f.at(Joint.PELVIS, side, .09, .015, .10),
                f.at(Joint.hip(side), side, .07, -.11, 0));
    }

    private static boolean lat(Flank f, Side side, Vec p) {
        return f.cord(p, .050, f.at(Joint.LOW_CHEST, side, -.06, -.02, .07), f.at(Joint.CHEST, side, -.03, .05, .13));
    }

    private static boolean upperBack(Flank f, Side side, Vec p) {
        return f.cord(p, .042, f.at(Joint.LOW_CHEST, side, -.08, .09, .04), f.at(Joint.CHEST, side, -.09, .10, .05));
    }

    private static boolean neckFlexor(Flank f, Side side, Vec p) {
        return f.cord(p, .042, f.at(Joint.NECK, side, .040, .01, .012), f.at(Joint.NECK, side, .045, .08, .012));
    }
}
