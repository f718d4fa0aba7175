package org.homestretch.figure.prop;

import org.homestretch.figure.body.Vec;
import org.homestretch.figure.mesh.Solids;

/** A table on four legs, or a closed counter. */
final class Table implements Prop {

    private final double[] x;
    private final double[] z;
    private final double height;
    private final boolean closed;

    Table(Entry keys) {
        x = keys.pair("x");
        z = keys.numbers("z", -.35, .35);
        height = keys.number("h", .75);
        closed = keys.yes("closed", "no");
    }

    @Override
    public void setOn(Stage stage) {
        stage.add(Solids.box(Vec.of(x[0], height - .035, z[0]), Vec.of(x[1], height, z[1])), Look.FURNITURE);
        if (closed) {
            stage.add(
                    Solids.box(Vec.of(x[0] + .03, 0, z[0] + .03), Vec.of(x[1] - .03, height - .035, z[1] - .03)),
                    Look.FURNITURE);
            return;
        }
        for (int i = 0; i < 4; i++) {
            double legX = (i & 1) == 0 ? x[0] + .04 : x[1] - .04;
            double legZ = (i & 2) == 0 ? z[1] - .04 : z[0] + .04;
            stage.add(
                    Solids.box(Vec.of(legX - .022, 0, legZ - .022), Vec.of(legX + .022, height - .035, legZ + .022)),
                    Look.FURNITURE);
        }
    }
}
