package org.homestretch.figure.prop;

import org.homestretch.figure.body.Vec;
import org.homestretch.figure.mesh.Solids;

/** The wall of a pool with its edge a little above the water. */
final class PoolEdge implements Prop {

    private static final double LIP = .03;

    private final double[] x;
    private final double[] z;
    private final double height;

    PoolEdge(Entry keys) {
        x = keys.numbers("x", .5, 1.5);
        z = keys.numbers("z", -.6, .6);
        height = keys.number("h", 1.24);
    }

    @Override
    public void setOn(Stage stage) {
        double under = height - 2 * LIP;
        stage.addBackdrop(
                Solids.box(Vec.of(x[0] + LIP, 0, z[0] + LIP), Vec.of(x[1] - LIP, under, z[1] - LIP)), Look.WALL);
        stage.addBackdrop(Solids.box(Vec.of(x[0], under, z[0]), Vec.of(x[1], height, z[1])), Look.WALL);
    }
}
