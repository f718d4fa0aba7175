package org.homestretch.figure.body;

import org.homestretch.figure.body.FootContact.Stand;

/** Brings one foot to its place. */
final class LegReach {

    private final Skeleton skeleton;
    private final Joint hip;
    private final Joint knee;
    private final Joint ankle;
    private final Joint ball;

    LegReach(Skeleton skeleton, Side side) {
        this.skeleton = skeleton;
        hip = Joint.hip(side);
        knee = Joint.knee(side);
        ankle = Joint.ankle(side);
        ball = Joint.ball(side);
    }

    void reach(FootContact contact) {
        Vec goal = contact.to().on(skeleton);
        Vec anklePlace = contact.stand() == Stand.FLAT ? goal.plus(Vec.of(0, Joint.SOLE, 0)) : goal;
        Vec start = skeleton.at(hip);
        Vec pole = contact.pole().orElseGet(() -> kneeForward(anklePlace.minus(start)));
        TwoBones leg = TwoBones.reach(start, anklePlace, TwoBones.LEG, pole);
        if (leg.missing() > .004) {
            skeleton.complain("%s: the foot is %d mm short of its place"
                    .formatted(hip.label(), Math.round(leg.missing() * 1000)));
        }
        bones(leg, pole);
        foot(contact);
    }

    /** Never degenerate, whatever way the trunk leans: square to the leg in the plane of the pelvis. */
    private Vec kneeForward(Vec leg) {
        return skeleton.turn(Joint.PELVIS).z().cross(leg.unit());
    }

    private void bones(TwoBones leg, Vec pole) {
        Vec start = skeleton.at(hip);
        skeleton.turn(hip, Turn.upright(start.minus(leg.middle()).unit(), pole));
        Vec shank = leg.middle().minus(leg.end()).unit();
        skeleton.put(knee, leg.middle(), Turn.sideways(shank, skeleton.turn(hip).z()));
        skeleton.put(ankle, leg.end(), skeleton.turn(knee).times(skeleton.bend(ankle)));
    }

    private void foot(FootContact contact) {
        switch (contact.stand()) {
            case FLAT -> skeleton.turn(ankle, Turn.upright(Vec.UP, contact.toe().orElseGet(this::toesForward)));
            case TIPTOE -> {
                Turn flat = Turn.upright(Vec.UP, contact.toe().orElseGet(this::toesForward));
                skeleton.turn(ankle, flat.times(Turn.aboutZ(-contact.heel())));
                skeleton.bend(ball, Turn.aboutZ(contact.heel()));
            }
            case FREE -> skeleton.turn(ankle, skeleton.turn(knee).times(skeleton.bend(ankle)));
        }
        skeleton.follow(ball);
    }

    private Vec toesForward() {
        Vec shank = skeleton.turn(knee).x();
        Vec thigh = skeleton.turn(hip).x();
        return shank.along(thigh, .3).atHeight(0).unit();
    }

    /** Moves a foot without changing the way the knee points. */
    void keep(Vec anklePlace, Turn foot) {
        Vec start = skeleton.at(hip);
        Vec pole = skeleton.at(knee).minus(start.lerp(anklePlace, .5));
        bones(TwoBones.reach(start, anklePlace, TwoBones.LEG, pole), pole);
        skeleton.turn(ankle, foot);
        skeleton.follow(ball);
    }
}
