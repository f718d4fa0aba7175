package org.homestretch.figure.prop;

import org.homestretch.figure.body.Vec;
import org.homestretch.figure.mesh.Solids;

/** A step or a low box. */
final class Step implements Prop {

    private final double[] x;
    private final double[] z;
    private final double height;

    Step(Entry keys) {
        x = keys.pair("x");
        z = keys.numbers("z", -.35, .35);
        height = keys.number("h", .15);
    }

    @Override
    public void setOn(Stage stage) {
        stage.add(Solids.box(Vec.of(x[0], 0, z[0]), Vec.of(x[1], height, z[1])), Look.FURNITURE);
    }
}
