package org.homestretch.figure.prop;

import org.homestretch.figure.body.Turn;
import org.homestretch.figure.body.Vec;
import org.homestretch.figure.mesh.Solids;

/** The low seat of a machine with a reclined back rest; the sitter's hips are over x = 0. */
record ReclinedSeat(double height, double recline) {

    void setOn(Stage stage) {
        stage.add(Solids.box(Vec.of(-.17, height - .06, -.19), Vec.of(.19, height, .19)), Look.SEAT);
        Turn lean = Turn.aboutZ(recline);
        Vec hinge = Vec.of(-.155, height + .01, 0);
        stage.add(Solids.box(hinge.plus(lean.apply(Vec.of(-.022, .26, 0))), lean, Vec.of(.022, .25, .19)), Look.SEAT);
    }
}
