package org.homestretch.figure.prop;

import org.homestretch.figure.body.Place;
import org.homestretch.figure.body.Turn;
import org.homestretch.figure.body.Vec;
import org.homestretch.figure.mesh.Solids;

/** A flat float that swimmers hold in front of them. */
final class Kickboard implements Prop {

    private static final Vec HALF = Vec.of(.23, .020, .16);
    private static final double SOFT = .35;

    private final Place at;
    private final double tilt;

    Kickboard(Entry keys) {
        at = keys.place("at");
        tilt = keys.number("tilt", 0);
    }

    @Override
    public void setOn(Stage stage) {
        stage.add(Solids.pad(at.on(stage.figure()), Turn.aboutZ(tilt), HALF, SOFT), Look.SEAT_ROUND);
    }
}
