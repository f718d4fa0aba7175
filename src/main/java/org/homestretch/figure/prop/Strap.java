package org.homestretch.figure.prop;

import java.util.List;
import org.homestretch.figure.body.Place;
import org.homestretch.figure.body.Vec;
import org.homestretch.figure.mesh.Solids;

/** A flat strap led along places; its width lies along a direction. */
class Strap implements Prop {

    private final List<Place> path;
    private final Vec wide;
    private final double width;
    private final boolean smooth;
    private final Look look;

    Strap(Entry keys) {
        this(keys, .035, Look.STRAP);
    }

    Strap(Entry keys, double usualWidth, Look look) {
        path = keys.places("path");
        wide = keys.maybeVec("wide").orElse(Vec.of(0, 0, 1));
        width = keys.number("w", usualWidth);
        smooth = keys.yes("smooth", "yes");
        this.look = look;
    }

    @Override
    public final void setOn(Stage stage) {
        List<Vec> points = path.stream().map(place -> place.on(stage.figure())).toList();
        stage.add(Solids.ribbon(smooth ? Solids.smooth(points, 10) : points, wide, width, .007), look);
    }
}
