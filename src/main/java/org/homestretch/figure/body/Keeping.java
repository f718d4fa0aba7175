package org.homestretch.figure.body;

/** Keeps the hands and feet of a moving figure on what they touch in both phases. */
final class Keeping {

    private final Skeleton skeleton;
    private final Skeleton from;
    private final Skeleton to;

    Keeping(Skeleton skeleton, Skeleton from, Skeleton to) {
        this.skeleton = skeleton;
        this.from = from;
        this.to = to;
    }

    void keep(double t) {
        for (Side side : Side.values()) {
            if (from.pose().foot(side).isPresent() && to.pose().foot(side).isPresent()) {
                Joint ankle = Joint.ankle(side);
                new LegReach(skeleton, side).keep(place(ankle, t), turn(ankle, t));
            }
            if (from.pose().hand(side).isPresent() && to.pose().hand(side).isPresent()) {
                Joint wrist = Joint.wrist(side);
                new ArmReach(skeleton, side).keep(place(wrist, t), turn(wrist, t));
            }
        }
    }

    private Vec place(Joint joint, double t) {
        return from.at(joint).lerp(to.at(joint), t);
    }

    private Turn turn(Joint joint, double t) {
        return from.turn(joint).towards(to.turn(joint), t);
    }
}
