package org.homestretch.figure.body;

/** Puts one or both knees on the ground; the height of the pelvis follows from the length of the thigh. */
final class Kneeling {

    /** Height of the knee joint over the ground it kneels on. */
    private static final double KNEE_HEIGHT = .053;

    /** How far the shank slopes down to the ankle. */
    private static final double SHANK_DROP = .012;

    private final Skeleton skeleton;
    private final Rest rest;

    Kneeling(Skeleton skeleton) {
        this.skeleton = skeleton;
        this.rest = skeleton.pose().rest();
    }

    void kneel() {
        double[] pelvis = rest.pelvis().orElse(new double[] {0});
        double z = pelvis.length > 1 ? pelvis[1] : 0;
        move(Vec.of(pelvis[0], 0, z));
        move(Vec.of(pelvis[0], height(), z));
        rest.knees().keySet().forEach(this::leg);
    }

    private double height() {
        Side side = rest.knees().containsKey(Side.RIGHT) ? Side.RIGHT : Side.LEFT;
        Vec hip = skeleton.at(Joint.hip(side));
        Vec knee = knee(side);
        double dx = knee.x() - hip.x();
        double dz = knee.z() - hip.z();
        double rise = Math.sqrt(Math.max(.001, Joint.THIGH * Joint.THIGH - dx * dx - dz * dz));
        return knee.y() + rise - hip.y();
    }

    private Vec knee(Side side) {
        return rest.knees().get(side).atHeight(rest.height() + KNEE_HEIGHT);
    }

    private void leg(Side side) {
        Joint hip = Joint.hip(side);
        Joint knee = Joint.knee(side);
        Joint ankle = Joint.ankle(side);
        Vec thigh = skeleton.at(hip).minus(knee(side)).unit();
        Vec kneePlace = skeleton.at(hip).along(thigh, -Joint.THIGH);
        skeleton.turn(hip, Turn.upright(thigh, thigh.cross(Vec.of(0, 0, 1))));
        Vec goal = kneePlace.plus(Vec.of(-.4148, -SHANK_DROP, shankTurn(side)));
        Vec shank = kneePlace.minus(goal).unit();
        skeleton.put(knee, kneePlace, Turn.upright(shank, Vec.of(0, -1, 0)));
        skeleton.put(
                ankle, kneePlace.along(shank, -Joint.SHANK), skeleton.turn(knee).times(skeleton.bend(ankle)));
        skeleton.follow(Joint.ball(side));
    }

    /** Knees wider than the hips bring the feet together again. */
    private double shankTurn(Side side) {
        double wide = Math.abs(knee(side).z() - skeleton.at(Joint.hip(side)).z());
        return wide < .03 ? 0 : -side.sign() * wide;
    }

    private void move(Vec pelvis) {
        skeleton.place(pelvis);
        skeleton.follow();
    }
}
