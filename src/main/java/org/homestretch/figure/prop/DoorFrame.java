package org.homestretch.figure.prop;

import org.homestretch.figure.body.Vec;
import org.homestretch.figure.mesh.Solids;

/** An open doorway whose opening runs along the picture from x0 to x1, or away from the viewer from z0 to z1. */
final class DoorFrame implements Prop {

    private static final double POST = .07;

    private final double[] x;
    private final double[] z;
    private final double height;

    DoorFrame(Entry keys) {
        x = keys.pair("x");
        z = keys.numbers("z", -.06, .06);
        height = keys.number("h", 2.0);
    }

    @Override
    public void setOn(Stage stage) {
        boolean along = x[1] - x[0] > z[1] - z[0];
        Vec post = along ? Vec.of(POST, 0, 0) : Vec.of(0, 0, POST);
        Vec low = Vec.of(x[0], 0, z[0]);
        Vec high = Vec.of(x[1], height, z[1]);
        Vec far = along ? Vec.of(x[0], height, z[1]) : Vec.of(x[1], height, z[0]);
        Vec near = along ? Vec.of(x[1], 0, z[0]) : Vec.of(x[0], 0, z[1]);
        stage.addBackdrop(Solids.box(low.minus(post), far), Look.WALL);
        stage.addBackdrop(Solids.box(near, high.plus(post)), Look.WALL);
        stage.addBackdrop(
                Solids.box(low.minus(post).atHeight(height), high.plus(post).atHeight(height + POST)), Look.WALL);
    }
}
