package org.homestretch.figure.body;

import static org.homestretch.figure.body.Angle.ANKLE;
import static org.homestretch.figure.body.Angle.ELBOW;
import static org.homestretch.figure.body.Angle.FINGERS;
import static org.homestretch.figure.body.Angle.FOOT_TURN;
import static org.homestretch.figure.body.Angle.HIP;
import static org.homestretch.figure.body.Angle.KNEE;
import static org.homestretch.figure.body.Angle.LEAN;
import static org.homestretch.figure.body.Angle.LUMBAR;
import static org.homestretch.figure.body.Angle.NOD;
import static org.homestretch.figure.body.Angle.PITCH;
import static org.homestretch.figure.body.Angle.PRONATION;
import static org.homestretch.figure.body.Angle.RADIAL;
import static org.homestretch.figure.body.Angle.ROLL;
import static org.homestretch.figure.body.Angle.SCAPULA;
import static org.homestretch.figure.body.Angle.SHOULDER;
import static org.homestretch.figure.body.Angle.THORACIC;
import static org.homestretch.figure.body.Angle.TILT;
import static org.homestretch.figure.body.Angle.TOES;
import static org.homestretch.figure.body.Angle.WRIST;
import static org.homestretch.figure.body.Angle.YAW;

/** Turns clinical angles into the turn of every bone on its parent. */
final class Bending {

    private static final double RELAXED_FINGERS = .15;

    private final Skeleton skeleton;
    private final Stance stance;
    private final Angles angles;

    private Bending(Skeleton skeleton) {
        this.skeleton = skeleton;
        this.stance = skeleton.pose().stance();
        this.angles = skeleton.pose().angles();
    }

    static void bend(Skeleton skeleton) {
        Bending bending = new Bending(skeleton);
        bending.root();
        bending.spine();
        for (Side side : Side.values()) {
            bending.arm(side);
            bending.leg(side);
        }
        skeleton.follow();
    }

    private void root() {
        Turn trunk = Turn.aboutY(angles.of(YAW, 0))
                .times(stance.turn())
                .times(Turn.aboutY(-angles.of(ROLL, 0)))
                .times(Turn.aboutX(angles.of(LEAN, 0)))
                .times(Turn.aboutZ(-angles.of(PITCH, 0)));
        skeleton.put(Joint.PELVIS, Vec.ZERO, trunk.times(Turn.aboutZ(angles.of(TILT, 0))));
    }

    /** The tilt of the pelvis is taken back in the low back, so that the chest stays where it is. */
    private void spine() {
        double bend = angles.of(LUMBAR, 0) + angles.of(TILT, 0);
        double side = angles.of(LUMBAR, 1);
        double turn = angles.of(LUMBAR, 2);
        double chestBend = angles.of(THORACIC, 0);
        double chestSide = angles.of(THORACIC, 1);
        double chestTurn = angles.of(THORACIC, 2);
        skeleton.bend(Joint.LOW_BACK, bent(bend * .4, side * .35, turn * .3));
        skeleton.bend(Joint.MID_BACK, bent(bend * .4, side * .35, turn * .3));
        skeleton.bend(
                Joint.LOW_CHEST,
                bent(bend * .2 + chestBend * .4, side * .3 + chestSide * .4, turn * .4 + chestTurn * .4));
        skeleton.bend(Joint.CHEST, bent(chestBend * .6, chestSide * .6, chestTurn * .6));
        neck();
    }

    private void neck() {
        double bend = angles.of(Angle.NECK, 0);
        double side = angles.of(Angle.NECK, 1);
        double turn = angles.of(Angle.NECK, 2);
        double nod = angles.said(NOD, 0).orElse(stance.nod());
        skeleton.bend(Joint.NECK, bent(bend * .55, side * .5, turn * .4));
        skeleton.bend(Joint.HEAD, bent(bend * .45 + nod, side * .5, turn * .6));
    }

    private static Turn bent(double forward, double side, double turn) {
        return Turn.aboutZ(-forward).times(Turn.aboutX(side)).times(Turn.aboutY(-turn));
    }

    /** The clavicle is taken back out of the arm, so that shoulder angles count from the chest. */
    private void arm(Side side) {
        int s = side.sign();
        double flexion = angles.of(SHOULDER, side, 0);
        double abduction = angles.of(SHOULDER, side, 1);
        double lift = Math.max(0, (Math.max(Math.min(flexion, 180), abduction) - 60) * .22);
        Turn clavicle = Turn.aboutY(s * angles.of(SCAPULA, side, 1))
                .times(Turn.aboutX(-s * angles.said(SCAPULA, side, 0).orElse(lift)));
        skeleton.bend(Joint.clavicle(side), clavicle);
        skeleton.bend(Joint.shoulder(side), clavicle.back().times(ballJoint(SHOULDER, side)));
        skeleton.bend(
                Joint.elbow(side),
                Turn.aboutZ(angles.of(ELBOW, side, 0)).times(Turn.aboutY(s * angles.of(PRONATION, side, 0))));
        skeleton.bend(
                Joint.wrist(side),
                Turn.aboutX(s * angles.of(WRIST, side, 0)).times(Turn.aboutZ(angles.of(RADIAL, side, 0))));
        skeleton.curl(side, angles.said(FINGERS, side, 0).orElse(RELAXED_FINGERS));
    }

    private void leg(Side side) {
        skeleton.bend(Joint.hip(side), ballJoint(HIP, side));
        skeleton.bend(Joint.knee(side), Turn.aboutZ(-angles.of(KNEE, side, 0)));
        skeleton.bend(
                Joint.ankle(side),
                Turn.aboutY(-side.sign() * angles.of(FOOT_TURN, side, 0))
                        .times(Turn.aboutZ(angles.of(ANKLE, side, 0))));
        skeleton.bend(Joint.ball(side), Turn.aboutZ(angles.of(TOES, side, 0)));
    }

    /** Bend forward, then away from the middle, then rotate outward. */
    private Turn ballJoint(Angle angle, Side side) {
        int s = side.sign();
        return Turn.aboutZ(angles.of(angle, side, 0))
                .times(Turn.aboutX(-s * angles.of(angle, side, 1)))
                .times(Turn.aboutY(-s * angles.of(angle, side, 2)));
    }
}
