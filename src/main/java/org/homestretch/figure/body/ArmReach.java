package org.homestretch.figure.body;

import java.util.Optional;
import org.homestretch.figure.body.HandContact.Point;

/** Brings one hand to its place. */
final class ArmReach {

    private static final double ELBOW_CLEARANCE = .034;

    private final Skeleton skeleton;
    private final Side side;
    private final Joint shoulder;
    private final Joint elbow;
    private final Joint wrist;

    ArmReach(Skeleton skeleton, Side side) {
        this.skeleton = skeleton;
        this.side = side;
        shoulder = Joint.shoulder(side);
        elbow = Joint.elbow(side);
        wrist = Joint.wrist(side);
    }

    void reach(HandContact contact) {
        Optional<Turn> hand = hand(contact);
        Vec goal = wristPlace(contact, hand);
        followWithShoulder(goal, contact.reach());
        Vec pole = contact.directions().pole().orElseGet(() -> elbowOut(goal));
        TwoBones arm = aboveFloor(goal, pole);
        if (arm.missing() > .004) {
            skeleton.complain("%s: the hand is %d mm short of its place"
                    .formatted(shoulder.label(), Math.round(arm.missing() * 1000)));
        }
        bones(arm, arm.middle().minus(skeleton.at(shoulder).lerp(arm.end(), .5)).along(pole, .001));
        hand.ifPresentOrElse(
                this::turnHand, () -> skeleton.turn(wrist, skeleton.turn(elbow).times(skeleton.bend(wrist))));
        contact.curl().ifPresent(curl -> skeleton.curl(side, curl));
    }

    private Optional<Turn> hand(HandContact contact) {
        return contact.directions().fingers().map(fingers -> {
            Vec y = fingers.unit().times(-1);
            Vec z = contact.directions()
                    .palm()
                    .map(palm -> palm.times(-side.sign()))
                    .orElseGet(() -> skeleton.turn(Joint.CHEST).z());
            return Turn.sideways(y, z);
        });
    }

    private Vec wristPlace(HandContact contact, Optional<Turn> hand) {
        Vec goal = contact.to().on(skeleton);
        Vec inHand = inHand(contact.point());
        return hand.map(turn -> goal.minus(turn.apply(inHand))).orElse(goal);
    }

    private Vec inHand(Point point) {
        return switch (point) {
            case WRIST -> Vec.ZERO;
            case PALM -> Vec.of(0, -.06, -side.sign() * .017);
            case GRIP -> Vec.of(0, -.075, -side.sign() * .03);
        };
    }

    private void followWithShoulder(Vec goal, double reach) {
        Vec way = goal.minus(skeleton.at(shoulder));
        double missing = way.length() - (Joint.UPPER_ARM + Joint.FOREARM - .01);
        if (reach > 0 && missing > 0) {
            Vec moved = skeleton.at(shoulder).along(way.unit(), Math.min(missing, reach));
            skeleton.put(shoulder, moved, skeleton.turn(shoulder));
        }
    }

    private Vec elbowOut(Vec goal) {
        Vec across = skeleton.turn(Joint.CHEST).z();
        Vec way = goal.minus(skeleton.at(shoulder)).unit();
        return across.cross(way).times(-1).along(across, side.sign() * .45);
    }

    /** An elbow that would sink into the floor swings about the line from shoulder to wrist, outward first. */
    private TwoBones aboveFloor(Vec goal, Vec pole) {
        TwoBones arm = TwoBones.reach(skeleton.at(shoulder), goal, TwoBones.ARM, pole);
        double floor = skeleton.pose().rest().height() + ELBOW_CLEARANCE;
        Vec axis = goal.minus(skeleton.at(shoulder)).unit();
        for (int step = 1; step <= 24 && arm.middle().y() < floor; step++) {
            TwoBones one = swung(goal, pole.turnedAbout(axis, step * 7.5));
            TwoBones other = swung(goal, pole.turnedAbout(axis, step * -7.5));
            arm = outer(one, other, floor);
        }
        return arm;
    }

    private TwoBones swung(Vec goal, Vec pole) {
        return TwoBones.reach(skeleton.at(shoulder), goal, TwoBones.ARM, pole);
    }

    private TwoBones outer(TwoBones one, TwoBones other, double floor) {
        if (one.middle().y() < floor || other.middle().y() < floor) {
            return one.middle().y() > other.middle().y() ? one : other;
        }
        Vec out = skeleton.turn(Joint.CHEST).z().times(side.sign());
        return one.middle().minus(other.middle()).dot(out) > 0 ? one : other;
    }

    private void bones(TwoBones arm, Vec pole) {
        Vec start = skeleton.at(shoulder);
        skeleton.turn(shoulder, Turn.upright(start.minus(arm.middle()).unit(), pole.times(-1)));
        Vec forearm = arm.middle().minus(arm.end()).unit();
        skeleton.put(
                elbow,
                arm.middle(),
                Turn.sideways(forearm, skeleton.turn(shoulder).z()));
        skeleton.put(wrist, arm.end(), skeleton.turn(elbow));
    }

    /** The forearm takes half of the twist of the hand. */
    private void turnHand(Turn hand) {
        skeleton.turn(wrist, hand);
        Vec forearm = skeleton.turn(elbow).y();
        Vec own = skeleton.turn(elbow).z();
        Vec wanted = hand.z().across(forearm);
        if (wanted.length() > .2 && own.plus(wanted.unit()).length() > .3) {
            skeleton.turn(elbow, Turn.sideways(forearm, own.plus(wanted.unit())));
        }
    }

    /** Moves a hand without changing the way the elbow points. */
    void keep(Vec wristPlace, Turn hand) {
        Vec start = skeleton.at(shoulder);
        Vec pole = skeleton.at(elbow).minus(start.lerp(wristPlace, .5));
        bones(TwoBones.reach(start, wristPlace, TwoBones.ARM, pole), pole);
        turnHand(hand);
    }
}
