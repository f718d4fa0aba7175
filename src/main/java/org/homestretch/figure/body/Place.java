package org.homestretch.figure.body;

import java.util.OptionalDouble;

/** A place a pose file speaks of: a point of the room, or a point that goes with a bone. */
public sealed interface Place {

    /** Where it is for a figure that stands like this. */
    Vec on(Skeleton skeleton);

    /** The same place on the other side of the body. */
    Place mirrored();

    /** Whether the place moves with a bone of this side. */
    boolean dependsOn(Side side);

    /** A point of the room. */
    record Fixed(Vec point) implements Place {

        @Override
        public Vec on(Skeleton skeleton) {
            return point;
        }

        @Override
        public Place mirrored() {
            return new Fixed(point.mirrored());
        }

        @Override
        public boolean dependsOn(Side side) {
            return false;
        }
    }

    /**
     * A point that goes with a bone.
     *
     * @param local place in the frame of the bone
     * @param shift further way in the directions of the room
     * @param height in the room, when it is fixed
     */
    record OnBone(Joint joint, Vec local, Vec shift, OptionalDouble height) implements Place {

        @Override
        public Vec on(Skeleton skeleton) {
            Vec point = skeleton.point(joint, local).plus(shift);
            return height.isPresent() ? point.atHeight(height.getAsDouble()) : point;
        }

        @Override
        public Place mirrored() {
            return new OnBone(joint.opposite(), local.mirrored(), shift.mirrored(), height);
        }

        @Override
        public boolean dependsOn(Side side) {
            return joint.isOn(side);
        }
    }
}
