package org.homestretch.figure.prop;

import org.homestretch.figure.body.Vec;
import org.homestretch.figure.mesh.Solids;

/** An exercise mat on the floor. */
final class Mat implements Prop {

    private static final double THICKNESS = .016;

    private final double[] x;
    private final double[] z;

    Mat(Entry keys) {
        x = keys.numbers("x", -.95, .95);
        z = keys.numbers("z", -.33, .33);
    }

    @Override
    public void setOn(Stage stage) {
        stage.add(Solids.box(Vec.of(x[0], -THICKNESS, z[0]), Vec.of(x[1], 0, z[1])), Look.MAT);
    }
}
