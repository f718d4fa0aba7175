package org.homestretch.figure.prop;

import java.util.List;
import org.homestretch.figure.body.Turn;
import org.homestretch.figure.body.Vec;
import org.homestretch.figure.mesh.Solids;

/** A treadmill with rails and a display; the walker goes to the picture's right. */
final class Treadmill implements Prop {

    static final double DECK = .10;

    private final double incline;

    Treadmill(Entry keys) {
        incline = keys.number("incline", 0);
    }

    @Override
    public void setOn(Stage stage) {
        stage.add(Solids.box(Vec.of(0, DECK / 2, 0), Turn.aboutZ(incline), Vec.of(.75, DECK / 2, .30)), Look.FURNITURE);
        for (int side = -1; side <= 1; side += 2) {
            double z = side * .27;
            stage.add(
                    Solids.tube(
                            Solids.smooth(List.of(Vec.of(.62, .05, z), Vec.of(.66, .6, z), Vec.of(.70, 1.10, z)), 8),
                            .02),
                    Look.FURNITURE_ROUND);
            stage.add(
                    Solids.tube(
                            Solids.smooth(List.of(Vec.of(.70, 1.04, z), Vec.of(.5, 1.0, z), Vec.of(.3, .98, z)), 8),
                            .017),
                    Look.FURNITURE_ROUND);
        }
        stage.add(Solids.box(Vec.of(.71, 1.13, 0), Turn.aboutZ(-35), Vec.of(.02, .10, .29)), Look.FURNITURE);
    }
}
