package org.homestretch.figure.prop;

import org.homestretch.figure.body.Place;
import org.homestretch.figure.body.Turn;
import org.homestretch.figure.body.Vec;
import org.homestretch.figure.mesh.Solids;

/** A ball of any size, pressed flatter when someone sits on it. */
final class GymBall implements Prop {

    private final Place at;
    private final double radius;
    private final double flat;

    GymBall(Entry keys) {
        at = keys.place("at");
        radius = keys.number("r", .28);
        flat = keys.number("flat", 1);
    }

    @Override
    public void setOn(Stage stage) {
        Vec radii = Vec.of(radius, radius * flat, radius);
        stage.add(Solids.egg(at.on(stage.figure()), Turn.NONE, radii), Look.BALL);
    }
}
