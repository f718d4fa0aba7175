package org.homestretch.figure.prop;

import java.util.List;
import org.homestretch.figure.body.Vec;
import org.homestretch.figure.mesh.Solids;

/** A wheeled walker with four wheels, a seat and two handles; it is pushed to the picture's right. */
final class Rollator implements Prop {

    private static final double WHEEL = .10;
    private static final double TUBE = .014;

    private final double x;
    private final double half;
    private final double handle;

    Rollator(Entry keys) {
        x = keys.number("x", 0);
        half = keys.number("width", .48) / 2;
        handle = keys.number("handle", .88);
    }

    @Override
    public void setOn(Stage stage) {
        side(stage, -half);
        stage.add(Solids.box(Vec.of(x + .12, .535, -half), Vec.of(x + .38, .565, half)), Look.FURNITURE);
        tube(stage, Vec.of(x + .20, .72, -half), Vec.of(x + .20, .72, half));
        side(stage, half);
    }

    private void side(Stage stage, double z) {
        Vec back = Vec.of(x + .02, WHEEL, z);
        Vec front = Vec.of(x + .46, WHEEL, z);
        Vec shoulder = Vec.of(x + .14, handle - .03, z);
        tube(stage, front, Vec.of(x + .24, .55, z), shoulder, Vec.of(x + .08, handle, z));
        tube(stage, Vec.of(x + .10, handle, z), Vec.of(x - .06, handle, z));
        tube(stage, back, Vec.of(x + .24, .55, z));
        stage.add(Solids.tube(List.of(Vec.of(x - .07, handle, z), Vec.of(x + .03, handle, z)), .019), Look.STRAP);
        wheel(stage, back);
        wheel(stage, front);
    }

    private static void tube(Stage stage, Vec... line) {
        stage.add(Solids.tube(List.of(line), TUBE), Look.METAL);
    }

    private static void wheel(Stage stage, Vec hub) {
        Vec axle = Vec.of(0, 0, 1);
        stage.add(Solids.cylinder(hub.along(axle, -.016), hub.along(axle, .016), WHEEL), Look.MACHINE_DARK);
        stage.add(Solids.cylinder(hub.along(axle, -.022), hub.along(axle, .022), .022), Look.METAL);
    }
}
