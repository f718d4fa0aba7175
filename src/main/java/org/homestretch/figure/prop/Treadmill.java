package org.homestretch.figure.prop;

import java.util.List;
import org.homestretch.figure.body.Turn;
import org.homestretch.figure.body.Vec;
import org.homestretch.figure.mesh.Solids;

/** A treadmill with rails and a display; the walker goes to the picture's right, uphill when it is inclined. */
final class Treadmill implements Prop {

    static final double DECK = .10;

    private static final Vec REAR = Vec.of(-.75, 0, 0);
    private static final double FRONT = 1.5;

    private final Turn slope;
    private final double rise;

    Treadmill(Entry keys) {
        double incline = keys.number("incline", 0);
        slope = Turn.aboutZ(incline);
        rise = (FRONT - .12) * Math.sin(Math.toRadians(incline));
    }

    @Override
    public void setOn(Stage stage) {
        Vec deck = REAR.plus(slope.apply(Vec.of(FRONT / 2, DECK / 2, 0)));
        stage.add(Solids.box(deck, slope, Vec.of(FRONT / 2, DECK / 2, .30)), Look.FURNITURE);
        if (rise > 0) {
            stage.add(Solids.box(Vec.of(.60, 0, -.28), Vec.of(.68, rise, .28)), Look.FURNITURE);
        }
        rail(stage, .27);
        rail(stage, -.27);
        stage.add(Solids.box(at(.71, 1.13, 0), Turn.aboutZ(-35), Vec.of(.02, .10, .29)), Look.FURNITURE);
    }

    private void rail(Stage stage, double z) {
        List<Vec> post = List.of(at(.62, .05, z), at(.66, .6, z), at(.70, 1.10, z));
        List<Vec> grip = List.of(at(.70, 1.08, z), at(.5, 1.06, z), at(.3, 1.04, z));
        stage.add(Solids.tube(Solids.smooth(post, 8), .02), Look.FURNITURE_ROUND);
        stage.add(Solids.tube(Solids.smooth(grip, 8), .017), Look.FURNITURE_ROUND);
    }

    private Vec at(double x, double y, double z) {
        return Vec.of(x, y + rise, z);
    }
}
