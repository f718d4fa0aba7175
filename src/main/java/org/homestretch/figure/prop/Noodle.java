package org.homestretch.figure.prop;

import java.util.List;
import org.homestretch.figure.body.Place;
import org.homestretch.figure.body.Vec;
import org.homestretch.figure.mesh.Solids;

/** A long soft float for the pool, led along places. */
final class Noodle implements Prop {

    private final List<Place> path;
    private final double radius;

    Noodle(Entry keys) {
        path = keys.places("path");
        radius = keys.number("r", .033);
    }

    @Override
    public void setOn(Stage stage) {
        List<Vec> points = path.stream().map(place -> place.on(stage.figure())).toList();
        stage.add(Solids.tube(Solids.smooth(points, 10), radius), Look.CLOTH);
    }
}
