package org.homestretch.figure.body;

import java.util.List;

/** The measures of one arm and one leg, without hand and foot. */
final class LimbForm {

    /** Place along the bone, radius, forward offset. */
    private static final double[][] UPPER_ARM = {
        {0, .047, 0}, {.15, .048, .001}, {.4, .0445, .003}, {.62, .0415, .003}, {.82, .0375, .001}, {1, .035, 0}
    };

    private static final double[][] FOREARM = {
        {0, .0355, 0}, {.14, .0395, .001}, {.3, .0405, .001}, {.55, .0355, 0}, {.78, .0285, 0}, {1, .0255, 0}
    };
    private static final double[][] THIGH = {
        {0, .085, 0}, {.2, .0835, .006}, {.4, .0775, .010}, {.6, .0690, .009}, {.8, .0590, .005}, {1, .0515, .003}
    };
    private static final double[][] SHANK = {
        {0, .0505, .002},
        {.12, .0515, -.004},
        {.28, .0560, -.012},
        {.45, .0515, -.011},
        {.65, .0415, -.005},
        {.84, .0345, 0},
        {1, .0345, .002}
    };
    private static final Lathe.Sleeve SHIRT = new Lathe.Sleeve(.007, .50);
    private static final Lathe.Sleeve SHORTS = new Lathe.Sleeve(.009, .495);

    private final Skeleton skeleton;
    private final Side side;

    LimbForm(Skeleton skeleton, Side side) {
        this.skeleton = skeleton;
        this.side = side;
    }

    List<Blob> blobs() {
        Spot upperArm = spot(Part.upperArm(side), Joint.shoulder(side));
        Spot forearm = spot(Part.forearm(side), Joint.elbow(side));
        Spot thigh = spot(Part.thigh(side), Joint.hip(side));
        Spot shank = spot(Part.shank(side), Joint.knee(side));
        return List.of(
                new Lathe(upperArm, Joint.UPPER_ARM, 1, SHIRT, UPPER_ARM),
                new Egg(upperArm.of(Material.SHIRT), Vec.of(0, -.014, side.sign() * .002), Vec.of(.052, .060, .047)),
                new Lathe(forearm, Joint.FOREARM, 1, Lathe.Sleeve.NONE, FOREARM),
                new Lathe(thigh, Joint.THIGH, 1.01, SHORTS, THIGH),
                new Egg(thigh, Vec.of(.016, -.408, 0), Vec.of(.036, .056, .042)),
                new Lathe(shank, Joint.SHANK, 1, Lathe.Sleeve.NONE, SHANK));
    }

    private Spot spot(Part part, Joint joint) {
        return new Spot(part, Material.SKIN, skeleton.at(joint), skeleton.turn(joint));
    }
}
