package org.homestretch.figure.prop;

import org.homestretch.figure.body.Place;
import org.homestretch.figure.body.Vec;
import org.homestretch.figure.mesh.Solids;

/** A foam roller or a pool noodle lying along an axis. */
final class FoamRoller implements Prop {

    private final Place at;
    private final Vec axis;
    private final double radius;
    private final double half;

    FoamRoller(Entry keys) {
        at = keys.place("at");
        axis = keys.maybeVec("axis").orElse(Vec.of(0, 0, 1)).unit();
        radius = keys.number("r", .075);
        half = keys.number("length", .6) / 2;
    }

    @Override
    public void setOn(Stage stage) {
        Vec middle = at.on(stage.figure());
        stage.add(Solids.cylinder(middle.along(axis, -half), middle.along(axis, half), radius), Look.BALL);
    }
}
