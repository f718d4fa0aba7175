package org.homestretch.figure.prop;

import java.util.List;
import org.homestretch.figure.body.Place;
import org.homestretch.figure.body.Vec;
import org.homestretch.figure.mesh.Solids;

/** A stick, pole or handrail between two places. */
final class Stick implements Prop {

    private final Place from;
    private final Place to;
    private final double radius;

    Stick(Entry keys) {
        from = keys.place("from");
        to = keys.place("to");
        radius = keys.number("r", .012);
    }

    @Override
    public void setOn(Stage stage) {
        Vec start = from.on(stage.figure());
        stage.add(Solids.tube(List.of(start, to.on(stage.figure())), radius), Look.FURNITURE_ROUND);
    }
}
