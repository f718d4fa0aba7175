package org.homestretch.figure.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.homestretch.figure.body.Joint;
import org.homestretch.figure.body.Side;
import org.homestretch.figure.body.Skeleton;
import org.homestretch.figure.body.Turn;
import org.homestretch.figure.body.Vec;

/** Measures the joints of a posed figure and finds those bent farther than people bend. */
final class JointRanges {

    private final Skeleton skeleton;
    private final List<String> findings = new ArrayList<>();

    /** The least and the most of an angle. */
    private record Range(double least, double most) {}

    private static final Range HIP_FLEXION = new Range(-25, 135);
    private static final Range HIP_ABDUCTION = new Range(-35, 60);
    private static final Range HIP_ROTATION = new Range(-45, 75);
    private static final Range KNEE = new Range(-2, 158);
    private static final Range ANKLE = new Range(-62, 32);
    private static final Range ELBOW = new Range(-3, 152);
    private static final Range WRIST = new Range(0, 98);
    private static final Range TRUNK_BEND = new Range(-70, 90);
    private static final Range TRUNK_SIDE = new Range(-48, 48);
    private static final Range TRUNK_ROTATION = new Range(-68, 68);
    private static final Range NECK_BEND = new Range(-45, 60);
    private static final Range NECK_SIDE = new Range(-45, 45);
    private static final Range NECK_ROTATION = new Range(-80, 80);
    private static final Range ARM_BACK = new Range(-90, 62);
    private static final Range ARM_ACROSS = new Range(-90, 45);

    private JointRanges(Skeleton skeleton) {
        this.skeleton = skeleton;
    }

    static List<String> findings(Skeleton skeleton) {
        JointRanges ranges = new JointRanges(skeleton);
        ranges.spine();
        for (Side side : Side.values()) {
            ranges.leg(side);
            ranges.arm(side);
        }
        return ranges.findings;
    }

    /** Low and upper back together, then neck and head together. */
    private void spine() {
        double[] trunk = angles(skeleton, Joint.PELVIS, Joint.CHEST);
        check("trunk forward bend", -trunk[0], TRUNK_BEND);
        check("trunk side bend", trunk[1], TRUNK_SIDE);
        check("trunk rotation", -trunk[2], TRUNK_ROTATION);
        double[] neck = angles(skeleton, Joint.CHEST, Joint.HEAD);
        check("neck forward bend", -neck[0], NECK_BEND);
        check("neck side bend", neck[1], NECK_SIDE);
        check("neck rotation", -neck[2], NECK_ROTATION);
    }

    private void leg(Side side) {
        Joint hip = Joint.hip(side);
        Joint knee = Joint.knee(side);
        double[] angles = hipAngles(skeleton, side);
        check(hip.label() + " flexion", angles[0], HIP_FLEXION);
        check(hip.label() + " abduction", angles[1], HIP_ABDUCTION);
        check(hip.label() + " outward rotation", angles[2], HIP_ROTATION);
        Vec thigh = skeleton.turn(hip).y();
        Vec shank = skeleton.turn(knee).y();
        check(knee.label(), thigh.angleTo(shank), KNEE);
        Vec foot = skeleton.turn(Joint.ankle(side)).x();
        check(Joint.ankle(side).label(), 90 - foot.angleTo(shank), ANKLE);
    }

    private void arm(Side side) {
        Joint shoulder = Joint.shoulder(side);
        Vec reach = skeleton.at(Joint.elbow(side)).minus(skeleton.at(shoulder)).unit();
        Vec seenFromChest = skeleton.turn(Joint.CHEST).unapply(reach);
        check(shoulder.label() + " backward", asin(-seenFromChest.x()), ARM_BACK);
        check(shoulder.label() + " across", asin(-side.sign() * seenFromChest.z()), ARM_ACROSS);
        Vec upper = skeleton.turn(Joint.shoulder(side)).y();
        Vec lower = skeleton.turn(Joint.elbow(side)).y();
        check(Joint.elbow(side).label(), upper.angleTo(lower), ELBOW);
        check(
                Joint.wrist(side).label(),
                lower.angleTo(skeleton.turn(Joint.wrist(side)).y()),
                WRIST);
    }

    /** Flexion, abduction and outward rotation of a hip, read back from the bones. */
    static double[] hipAngles(Skeleton skeleton, Side side) {
        double[] angles = angles(skeleton, Joint.PELVIS, Joint.hip(side));
        int s = side.sign();
        return new double[] {angles[0], -s * angles[1], -s * angles[2]};
    }

    /** Extension, bend to the side and rotation between two bones. */
    private static double[] angles(Skeleton skeleton, Joint from, Joint to) {
        Turn q = skeleton.turn(from).back().times(skeleton.turn(to));
        double bend = Math.atan2(-q.y().x(), q.y().y());
        double rotation = Math.atan2(-q.x().z(), q.z().z());
        return new double[] {Math.toDegrees(bend), asin(q.y().z()), Math.toDegrees(rotation)};
    }

    private static double asin(double sine) {
        return Math.toDegrees(Math.asin(Math.clamp(sine, -1, 1)));
    }

    private void check(String what, double angle, Range range) {
        if (angle < range.least - .5 || angle > range.most + .5) {
            findings.add(String.format(
                    Locale.ROOT, "%s is %.0f degrees, outside %.0f to %.0f", what, angle, range.least, range.most));
        }
    }
}
