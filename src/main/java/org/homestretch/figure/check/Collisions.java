package org.homestretch.figure.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.homestretch.figure.body.Body;
import org.homestretch.figure.body.Flesh;
import org.homestretch.figure.body.Joint;
import org.homestretch.figure.body.Part;
import org.homestretch.figure.body.Side;
import org.homestretch.figure.body.Skeleton;
import org.homestretch.figure.body.Vec;

/** Finds limbs that run through other parts of the body. */
final class Collisions {

    private static final double LIMB = .008;
    private static final double PALM = .006;
    private static final double CLASPED = .016;

    private final Skeleton skeleton;
    private final Flesh flesh;
    private final List<String> findings = new ArrayList<>();

    private Collisions(Body body) {
        skeleton = body.skeleton();
        flesh = new Flesh(body);
    }

    static List<String> findings(Body body) {
        Collisions collisions = new Collisions(body);
        for (Side side : Side.values()) {
            collisions.limb(Part.upperArm(side), Joint.shoulder(side), Joint.elbow(side), .55);
            collisions.limb(Part.forearm(side), Joint.elbow(side), Joint.wrist(side), 0);
            collisions.limb(Part.thigh(side), Joint.hip(side), Joint.knee(side), .4);
            collisions.limb(Part.shank(side), Joint.knee(side), Joint.ankle(side), 0);
            collisions.palm(side);
        }
        return collisions.findings;
    }

    /** Looks along the axis of a limb, from a share of its length on. */
    private void limb(Part part, Joint from, Joint to, double start) {
        double deepest = -LIMB;
        Part inside = null;
        for (int i = 0; i <= 10; i++) {
            if (i / 10.0 < start) {
                continue;
            }
            look(skeleton.at(from).lerp(skeleton.at(to), i / 10.0));
            for (Part other : Part.values()) {
                if (!other.touches(part) && flesh.lastDistance(other) < deepest) {
                    deepest = flesh.lastDistance(other);
                    inside = other;
                }
            }
        }
        report(part, inside, deepest);
    }

    private void palm(Side side) {
        Part hand = Part.hand(side);
        look(skeleton.point(Joint.wrist(side), 0, -.06, 0));
        for (Part other : Part.values()) {
            double allowed = other.isHand() ? CLASPED : PALM;
            if (!other.touches(hand) && flesh.lastDistance(other) < -allowed) {
                report(hand, other, flesh.lastDistance(other));
            }
        }
    }

    private void look(Vec point) {
        flesh.lookAt(point.x(), point.y(), point.z(), .02);
        flesh.distance(point.x(), point.y(), point.z());
    }

    private void report(Part part, Part inside, double depth) {
        if (inside != null) {
            findings.add(String.format(
                    Locale.ROOT, "%s runs %.0f mm inside %s", part.label(), -depth * 1000, inside.label()));
        }
    }
}
