package org.homestretch.figure.draw;

import org.homestretch.figure.body.Vec;
import org.homestretch.figure.mesh.Solids;
import org.homestretch.figure.prop.Look;
import org.homestretch.figure.prop.Stage;

/** The bottom of a pool: it ends behind the figure in a level line, from wherever it is seen. */
final class PoolBottom {

    private static final double REACH = 4;
    private static final double BEHIND = -1.6;

    private PoolBottom() {}

    static Stage.Thing at(double height, Camera camera) {
        Vec towards = Vec.UP.cross(camera.right()).times(-1);
        Vec right = camera.right().times(REACH);
        Vec far = Vec.of(0, height, 0).along(towards, BEHIND);
        Vec near = Vec.of(0, height, 0).along(towards, REACH);
        return new Stage.Thing(
                Solids.sheet(near.minus(right), near.plus(right), far.plus(right), far.minus(right)), Look.POOL_BOTTOM);
    }
}
