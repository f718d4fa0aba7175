package org.homestretch.figure.prop;

import org.homestretch.figure.body.Joint;
import org.homestretch.figure.body.Skeleton;
import org.homestretch.figure.body.Vec;
import org.homestretch.figure.mesh.Solids;

/** A thick foam belt round the waist that carries the body in deep water. */
final class FloatBelt implements Prop {

    private static final Vec HALF = Vec.of(.150, .060, .190);
    private static final double SOFT = .6;

    private final double height;

    FloatBelt(Entry keys) {
        height = keys.number("y", .02);
    }

    @Override
    public void setOn(Stage stage) {
        Skeleton s = stage.figure();
        Vec middle = s.point(Joint.LOW_BACK, Vec.of(.005, height, 0));
        stage.add(Solids.pad(middle, s.turn(Joint.LOW_BACK), HALF, SOFT), Look.SEAT_ROUND);
    }
}
