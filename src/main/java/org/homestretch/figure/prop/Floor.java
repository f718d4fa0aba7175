package org.homestretch.figure.prop;

import org.homestretch.figure.body.Vec;
import org.homestretch.figure.mesh.Solids;

/** The bare floor: it shows only the shadow. */
final class Floor implements Prop {

    private final double y;

    Floor(Entry keys) {
        y = keys.number("y", 0);
    }

    @Override
    public void setOn(Stage stage) {
        stage.lay(y);
        stage.addBackdrop(
                Solids.sheet(Vec.of(-4, y, 4), Vec.of(4, y, 4), Vec.of(4, y, -4), Vec.of(-4, y, -4)), Look.FLOOR);
    }
}
