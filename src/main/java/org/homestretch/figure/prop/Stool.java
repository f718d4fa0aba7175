package org.homestretch.figure.prop;

import org.homestretch.figure.body.Vec;
import org.homestretch.figure.mesh.Solids;

/** A stool, or a bench when it is made longer. */
final class Stool implements Prop {

    private final double x;
    private final double z;
    private final double seat;
    private final double half;

    Stool(Entry keys) {
        x = keys.number("x", 0);
        z = keys.number("z", 0);
        seat = keys.number("seat", .44);
        half = keys.number("width", .40) / 2;
    }

    @Override
    public void setOn(Stage stage) {
        stage.add(Solids.box(Vec.of(x - half, seat - .04, z - .2), Vec.of(x + half, seat, z + .2)), Look.FURNITURE);
        for (int i = 0; i < 4; i++) {
            double legX = x + ((i & 1) == 0 ? .03 - half : half - .03);
            double legZ = z + ((i & 2) == 0 ? .17 : -.17);
            stage.add(
                    Solids.box(Vec.of(legX - .018, 0, legZ - .018), Vec.of(legX + .018, seat - .04, legZ + .018)),
                    Look.FURNITURE);
        }
    }
}
