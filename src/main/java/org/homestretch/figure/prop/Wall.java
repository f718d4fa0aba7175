package org.homestretch.figure.prop;

import org.homestretch.figure.body.Vec;
import org.homestretch.figure.mesh.Solids;

/** A piece of wall; its face is at x, and it stands behind that face on the side given. */
final class Wall implements Prop {

    private static final double THICKNESS = .06;

    private final double x;
    private final double side;
    private final double height;
    private final double[] z;

    Wall(Entry keys) {
        x = keys.number("x", 0);
        side = keys.number("side", -1);
        height = keys.number("h", 1.95);
        z = keys.numbers("z", -.55, .55);
    }

    @Override
    public void setOn(Stage stage) {
        double other = side < 0 ? x - THICKNESS : x + THICKNESS;
        stage.addBackdrop(
                Solids.box(Vec.of(Math.min(x, other), 0, z[0]), Vec.of(Math.max(x, other), height, z[1])), Look.WALL);
    }
}
