package org.homestretch.figure.body;

/** Tells what the figure wears, or shows, at a point of its surface. */
public final class Clothing {

    private final Skeleton skeleton;
    private final Turn waist;

    public Clothing(Skeleton skeleton) {
        this.skeleton = skeleton;
        Turn pelvis = skeleton.turn(Joint.PELVIS);
        Turn back = skeleton.turn(Joint.LOW_BACK);
        Vec up = pelvis.y().plus(back.y()).unit();
        this.waist = Turn.upright(up, pelvis.x().plus(back.x()));
    }

    public Material at(Part part, Vec point) {
        return switch (part) {
            case PELVIS, ABDOMEN -> aboveWaist(point) ? Material.SHIRT : Material.SHORTS;
            case THORAX, NECK -> aboveCollar(point) ? Material.SKIN : Material.SHIRT;
            case HEAD -> face(skeleton.local(Joint.HEAD, point));
            case HAIR -> Material.HAIR;
            case UPPER_ARM_R -> along(Joint.SHOULDER_R, point) > -.150 ? Material.SHIRT : Material.SKIN;
            case UPPER_ARM_L -> along(Joint.SHOULDER_L, point) > -.150 ? Material.SHIRT : Material.SKIN;
            case THIGH_R -> along(Joint.HIP_R, point) > -.205 ? Material.SHORTS : Material.SKIN;
            case THIGH_L -> along(Joint.HIP_L, point) > -.205 ? Material.SHORTS : Material.SKIN;
            case FOOT_R -> foot(Side.RIGHT, point);
            case FOOT_L -> foot(Side.LEFT, point);
            case FOREARM_R, FOREARM_L, HAND_R, HAND_L, SHANK_R, SHANK_L -> Material.SKIN;
        };
    }

    private double along(Joint joint, Vec point) {
        return skeleton.local(joint, point).y();
    }

    /** One plane half-way between pelvis and low back, so that the hem stays straight when the back bends. */
    private boolean aboveWaist(Vec point) {
        Vec q = waist.unapply(point.minus(skeleton.at(Joint.LOW_BACK)));
        return q.y() > .008 + .10 * q.x();
    }

    private boolean aboveCollar(Vec point) {
        Vec q = skeleton.local(Joint.CHEST, point);
        return q.y() - .150 + .62 * (q.x() + .004) - .012 - 2.2 * q.z() * q.z() > 0;
    }

    private Material foot(Side side, Vec point) {
        if (skeleton.pose().footwear() == Pose.Footwear.BARE) {
            return Material.SKIN;
        }
        Vec foot = skeleton.local(Joint.ankle(side), point);
        boolean sole = foot.x() < .125
                ? foot.y() < -.047
                : skeleton.local(Joint.ball(side), point).y() < .003;
        return sole ? Material.SOLE : Material.SHOE;
    }

    private static Material face(Vec q) {
        double across = Math.abs(q.z());
        Vec half = Vec.of(q.x(), q.y(), across);
        Vec brow = Vec.of(q.x(), q.y() - .20 * (q.x() - .08), across);
        boolean ink = inside(half, Vec.of(.084, .046, .031), Vec.of(.012, .0075, .0085))
                || inside(brow, Vec.of(.090, .070, .032), Vec.of(.022, .0036, .018))
                || q.x() > .07 && inside(half, Vec.of(.098, -.013, 0), Vec.of(.024, .0032, .024));
        return ink ? Material.INK : Material.SKIN;
    }

    static boolean inside(Vec q, Vec centre, Vec radii) {
        double a = (q.x() - centre.x()) / radii.x();
        double b = (q.y() - centre.y()) / radii.y();
        double c = (q.z() - centre.z()) / radii.z();
        return a * a + b * b + c * c < 1;
    }
}
