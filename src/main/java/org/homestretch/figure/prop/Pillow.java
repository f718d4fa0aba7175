package org.homestretch.figure.prop;

import org.homestretch.figure.body.Place;
import org.homestretch.figure.body.Turn;
import org.homestretch.figure.body.Vec;
import org.homestretch.figure.mesh.Solids;

/** A pillow: half its length, thickness and width, turned about the axis to the viewer. */
final class Pillow implements Prop {

    private static final double SOFT = .55;

    private final Place at;
    private final double[] half;
    private final double tilt;

    Pillow(Entry keys) {
        at = keys.place("at");
        half = keys.numbers("size", .17, .05, .24);
        tilt = keys.number("tilt", 0);
    }

    @Override
    public void setOn(Stage stage) {
        Vec radii = Vec.of(half[0], half[1], half[2]);
        stage.add(Solids.pad(at.on(stage.figure()), Turn.aboutZ(tilt), radii, SOFT), Look.PILLOW);
    }
}
