package org.homestretch.figure.prop;

import java.util.List;
import org.homestretch.figure.body.Vec;
import org.homestretch.figure.mesh.Solids;

/** A few stairs that rise to the picture's right, with a handrail on the far side. */
final class Stairs implements Prop {

    private static final double RAIL_HEIGHT = .88;

    private final double x;
    private final double[] z;
    private final int steps;
    private final double rise;
    private final double tread;

    Stairs(Entry keys) {
        x = keys.number("x", 0);
        z = keys.numbers("z", -.35, .35);
        steps = (int) keys.number("steps", 3);
        rise = keys.number("rise", .17);
        tread = keys.number("tread", .28);
    }

    @Override
    public void setOn(Stage stage) {
        for (int i = 0; i < steps; i++) {
            stage.add(
                    Solids.box(Vec.of(x + i * tread, 0, z[0]), Vec.of(x + (i + 1) * tread, (i + 1) * rise, z[1])),
                    Look.FURNITURE);
        }
        rail(stage);
    }

    private void rail(Stage stage) {
        double first = -.45;
        double last = steps - .45;
        for (double post : List.of(first, last)) {
            stage.add(Solids.tube(List.of(floorAt(post), railAt(post)), .016), Look.FURNITURE_ROUND);
        }
        stage.add(Solids.tube(List.of(railAt(first - .1), railAt(last + .1)), .018), Look.FURNITURE_ROUND);
    }

    /** The tread, or the floor before the first one, under a place counted in treads. */
    private Vec floorAt(double treads) {
        double height = Math.max(0, Math.min(steps, Math.floor(treads) + 1)) * rise;
        return Vec.of(x + treads * tread, height, z[0] + .02);
    }

    private Vec railAt(double treads) {
        return Vec.of(x + treads * tread, (treads + .5) * rise + RAIL_HEIGHT, z[0] + .02);
    }
}
