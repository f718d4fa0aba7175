package org.homestretch.figure.body;

import java.util.ArrayList;
import java.util.List;

/** The bones of a posed figure: where every joint is and how its bone is turned. */
public final class Skeleton {

    private static final Joint[] JOINTS = Joint.values();

    private final Pose pose;
    private final Vec[] places = new Vec[JOINTS.length];
    private final Turn[] turns = new Turn[JOINTS.length];
    private final Turn[] bends = new Turn[JOINTS.length];
    private final double[] curls = new double[2];
    private final List<String> complaints = new ArrayList<>();

    private Skeleton(Pose pose) {
        this.pose = pose;
    }

    /** The skeleton in a pose: joints bent, body laid down, hands and feet brought to their places. */
    public static Skeleton of(Pose pose) {
        Skeleton skeleton = new Skeleton(pose);
        Bending.bend(skeleton);
        new LayingDown(skeleton).layDown();
        new Reaching(skeleton).reach();
        return skeleton;
    }

    /** The skeleton between two phases; hands and feet that touch something in both stay where they are. */
    public static Skeleton between(Skeleton from, Skeleton to, double t) {
        Skeleton skeleton = new Skeleton(from.pose);
        skeleton.place(from.at(Joint.PELVIS).lerp(to.at(Joint.PELVIS), t));
        skeleton.turns[0] = from.turns[0].towards(to.turns[0], t);
        for (Joint joint : JOINTS) {
            if (joint != Joint.PELVIS) {
                skeleton.bend(joint, from.bendNow(joint).towards(to.bendNow(joint), t));
                skeleton.follow(joint, from.offsetNow(joint).lerp(to.offsetNow(joint), t));
            }
        }
        for (Side side : Side.values()) {
            skeleton.curl(side, from.curl(side) + (to.curl(side) - from.curl(side)) * t);
        }
        new Keeping(skeleton, from, to).keep(t);
        return skeleton;
    }

    public Pose pose() {
        return pose;
    }

    public Vec at(Joint joint) {
        return places[joint.ordinal()];
    }

    public Turn turn(Joint joint) {
        return turns[joint.ordinal()];
    }

    /** A point given in the frame of a bone. */
    public Vec point(Joint joint, Vec local) {
        return at(joint).plus(turn(joint).apply(local));
    }

    public Vec point(Joint joint, double x, double y, double z) {
        return point(joint, Vec.of(x, y, z));
    }

    /** A point of the room in the frame of a bone. */
    public Vec local(Joint joint, Vec point) {
        return turn(joint).unapply(point.minus(at(joint)));
    }

    /** How far the fingers are curled: 0 stretched, 1 a fist. */
    public double curl(Side side) {
        return curls[side.ordinal()];
    }

    /** What could not be done as the pose asks. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    void complain(String what) {
        complaints.add(what);
    }

    void curl(Side side, double curl) {
        curls[side.ordinal()] = curl;
    }

    void bend(Joint joint, Turn bend) {
        bends[joint.ordinal()] = bend;
    }

    Turn bend(Joint joint) {
        return bends[joint.ordinal()];
    }

    /** Moves the whole body: the pelvis goes here. Call {@link #follow()} after. */
    void place(Vec pelvis) {
        places[0] = pelvis;
    }

    void put(Joint joint, Vec place, Turn turn) {
        places[joint.ordinal()] = place;
        turns[joint.ordinal()] = turn;
    }

    void turn(Joint joint, Turn turn) {
        turns[joint.ordinal()] = turn;
    }

    /** Brings every bone after its parent. */
    void follow() {
        for (int i = 1; i < JOINTS.length; i++) {
            follow(JOINTS[i]);
        }
    }

    void follow(Joint joint) {
        follow(joint, joint.offset());
    }

    private void follow(Joint joint, Vec offset) {
        Joint parent = joint.parent();
        put(joint, point(parent, offset), turn(parent).times(bend(joint)));
    }

    /** Puts a joint after its parent but leaves its turn. */
    void hang(Joint joint) {
        places[joint.ordinal()] = point(joint.parent(), joint.offset());
    }

    private Turn bendNow(Joint joint) {
        return turn(joint.parent()).back().times(turn(joint));
    }

    /** A shoulder that followed its hand is off its usual place on the chest. */
    private Vec offsetNow(Joint joint) {
        return local(joint.parent(), at(joint));
    }
}
