package org.homestretch.figure.body;

import java.util.List;

/** Brings feet, then hands, to the places the pose gives them. */
final class Reaching {

    private final Skeleton skeleton;
    private final Pose pose;

    Reaching(Skeleton skeleton) {
        this.skeleton = skeleton;
        this.pose = skeleton.pose();
    }

    void reach() {
        for (Side side : order(
                pose.foot(Side.RIGHT).filter(f -> f.to().dependsOn(Side.LEFT)).isPresent())) {
            pose.foot(side).ifPresent(contact -> new LegReach(skeleton, side).reach(contact));
        }
        for (Side side : order(
                pose.hand(Side.RIGHT).filter(h -> h.to().dependsOn(Side.LEFT)).isPresent())) {
            pose.hand(side).ifPresent(contact -> new ArmReach(skeleton, side).reach(contact));
        }
    }

    /** A limb that is placed on the other side's limb must be brought second. */
    private static List<Side> order(boolean rightHangsOnLeft) {
        return rightHangsOnLeft ? List.of(Side.LEFT, Side.RIGHT) : List.of(Side.RIGHT, Side.LEFT);
    }
}
