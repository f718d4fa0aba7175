package org.homestretch.figure.prop;

import org.homestretch.figure.body.Vec;
import org.homestretch.figure.mesh.Solids;

/** The bottom of a pool, from the wall behind the figure to the viewer. */
record PoolBottom(double height) implements Prop {

    private static final double REACH = 4;
    private static final double BEHIND = .7;

    @Override
    public void setOn(Stage stage) {
        stage.addBackdrop(
                Solids.box(Vec.of(-REACH, height - 1, -BEHIND), Vec.of(REACH, height, REACH)), Look.POOL_BOTTOM);
    }
}
