package org.homestretch.figure.prop;

import org.homestretch.figure.body.Place;
import org.homestretch.figure.body.Vec;
import org.homestretch.figure.mesh.Solids;

/** A dumbbell held at a place, its bar along an axis. */
final class Dumbbell implements Prop {

    private final Place at;
    private final Vec axis;
    private final double radius;

    Dumbbell(Entry keys) {
        at = keys.place("at");
        axis = keys.maybeVec("axis").orElse(Vec.of(1, 0, 0)).unit();
        radius = keys.number("r", .042);
    }

    @Override
    public void setOn(Stage stage) {
        Vec middle = at.on(stage.figure());
        stage.add(Solids.cylinder(middle.along(axis, -.07), middle.along(axis, .07), .013), Look.METAL);
        for (int end = -1; end <= 1; end += 2) {
            Vec inner = middle.along(axis, end * .06);
            stage.add(Solids.cylinder(inner, middle.along(axis, end * .12), radius), Look.METAL);
        }
    }
}
