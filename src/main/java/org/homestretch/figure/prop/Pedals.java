package org.homestretch.figure.prop;

import java.util.List;
import org.homestretch.figure.body.Turn;
import org.homestretch.figure.body.Vec;
import org.homestretch.figure.mesh.Solids;

/** The cranks and pedals of a bike: the right crank stands at an angle, the left one opposite. */
record Pedals(Vec axle, double angle, double tilt) {

    static final double CRANK = .16;

    void setOn(Stage stage) {
        stage.add(Solids.cylinder(axle.plus(Vec.of(0, 0, .05)), axle.plus(Vec.of(0, 0, .075)), .07), Look.MACHINE_DARK);
        pedal(stage, 1, angle);
        pedal(stage, -1, angle + 180);
    }

    private void pedal(Stage stage, int side, double at) {
        double a = Math.toRadians(at);
        Vec inner = axle.plus(Vec.of(0, 0, side * .085));
        Vec end = inner.plus(Vec.of(CRANK * Math.cos(a), CRANK * Math.sin(a), 0));
        stage.add(Solids.tube(List.of(inner, end), .012), Look.MACHINE_DARK);
        Vec middle = end.plus(Vec.of(0, 0, side * .055));
        stage.add(Solids.box(middle, Turn.aboutZ(tilt), Vec.of(.05, .012, .045)), Look.SEAT);
    }
}
