package org.homestretch.figure.body;

import java.util.List;
import java.util.Map;
import java.util.function.DoublePredicate;

/** Lets the body down on what carries it: floor, bed, knees, or a given place of the pelvis. */
final class LayingDown {

    private static final int STEPS = 12;

    private final Skeleton skeleton;
    private final Rest rest;

    LayingDown(Skeleton skeleton) {
        this.skeleton = skeleton;
        this.rest = skeleton.pose().rest();
    }

    void layDown() {
        if (skeleton.pose().stance() == Stance.SUPINE && rest.isLeftOpen() && !rest.kneels()) {
            settleOnBack();
        }
        if (rest.kneels()) {
            new Kneeling(skeleton).kneel();
        } else if (rest.pelvis().isPresent()) {
            double[] p = rest.pelvis().get();
            move(Vec.of(p[0], p.length > 1 ? p[1] : 0, p.length > 2 ? p[2] : 0));
        } else {
            toGround();
        }
    }

    private void settleOnBack() {
        if (rest.settling() == Rest.Settling.NONE) {
            return;
        }
        settleTrunk();
        if (rest.settling() == Rest.Settling.WHOLE) {
            settleHead();
        }
    }

    /** Tips the trunk until pelvis and chest both touch. */
    private void settleTrunk() {
        Turn start = skeleton.turn(Joint.PELVIS);
        double tip = bisect(-25, 25, degrees -> {
            tip(start, degrees);
            return lowest("thorax") > lowest("pelvis");
        });
        tip(start, Math.abs(tip) < 24 ? tip : 0);
    }

    private void tip(Turn start, double degrees) {
        skeleton.turn(Joint.PELVIS, Turn.aboutZ(degrees).times(start));
        skeleton.follow();
    }

    /** Bends the neck until the head touches too. */
    private void settleHead() {
        Turn neck = skeleton.bend(Joint.NECK);
        Turn head = skeleton.bend(Joint.HEAD);
        double nod = bisect(-35, 30, degrees -> {
            nod(neck, head, -degrees);
            return lowest("head", "hair") > lowest("thorax", "pelvis");
        });
        nod(neck, head, -nod);
    }

    private void nod(Turn neck, Turn head, double degrees) {
        skeleton.bend(Joint.NECK, neck.times(Turn.aboutZ(-degrees * .55)));
        skeleton.bend(Joint.HEAD, head.times(Turn.aboutZ(-degrees * .45)));
        skeleton.follow();
    }

    private static double bisect(double from, double to, DoublePredicate goOn) {
        double low = from;
        double high = to;
        for (int i = 0; i < STEPS; i++) {
            double middle = (low + high) / 2;
            if (goOn.test(middle)) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private void toGround() {
        List<String> ground = rest.ground().orElse(skeleton.pose().stance().ground());
        double lift =
                ground.contains("none") ? 0 : rest.height() - Body.of(skeleton).lowest(ground);
        double x = 0;
        double z = 0;
        for (Map.Entry<Joint, double[]> pin : rest.pins().entrySet()) {
            Vec now = skeleton.at(pin.getKey());
            x = pin.getValue()[0] - now.x();
            z = pin.getValue().length > 1 ? pin.getValue()[1] - now.z() : z;
        }
        move(skeleton.at(Joint.PELVIS).plus(Vec.of(x, lift, z)));
    }

    private void move(Vec pelvis) {
        skeleton.place(pelvis);
        skeleton.follow();
    }

    private double lowest(String... parts) {
        return Body.of(skeleton).lowest(List.of(parts));
    }
}
