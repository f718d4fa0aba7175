package org.homestretch.figure.prop;

import org.homestretch.figure.body.Vec;
import org.homestretch.figure.mesh.Solids;

/** A bed, treatment table or firm couch. */
final class Bed implements Prop {

    private final double[] x;
    private final double[] z;
    private final double height;

    Bed(Entry keys) {
        x = keys.pair("x");
        z = keys.numbers("z", -.33, .33);
        height = keys.number("h", .5);
    }

    @Override
    public void setOn(Stage stage) {
        double under = height - .09;
        stage.add(Solids.box(Vec.of(x[0], under, z[0]), Vec.of(x[1], height, z[1])), Look.FURNITURE);
        for (int i = 0; i < 4; i++) {
            double legX = (i & 1) == 0 ? x[0] + .08 : x[1] - .08;
            double legZ = (i & 2) == 0 ? z[1] - .06 : z[0] + .06;
            stage.add(
                    Solids.box(Vec.of(legX - .03, 0, legZ - .03), Vec.of(legX + .03, under, legZ + .03)),
                    Look.FURNITURE);
        }
    }
}
