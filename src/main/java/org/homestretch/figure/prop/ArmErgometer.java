package org.homestretch.figure.prop;

import java.util.List;
import org.homestretch.figure.body.Vec;
import org.homestretch.figure.mesh.Solids;

/** A crank for the arms on a post: the right handle stands at an angle, the left one opposite. */
final class ArmErgometer implements Prop {

    private static final double CRANK = .11;

    private final Vec axle;
    private final double angle;

    ArmErgometer(Entry keys) {
        double[] at = keys.numbers("axle", .55, .98);
        axle = Vec.of(at[0], at[1], 0);
        angle = keys.number("angle", 0);
    }

    @Override
    public void setOn(Stage stage) {
        double post = axle.x() + .16;
        stage.add(Solids.box(Vec.of(post - .22, 0, -.035), Vec.of(post + .20, .05, .035)), Look.MACHINE_BOX);
        stage.add(Solids.box(Vec.of(post + .14, 0, -.24), Vec.of(post + .20, .05, .24)), Look.MACHINE_BOX);
        stage.add(Solids.box(Vec.of(post - .04, .05, -.04), Vec.of(post + .04, axle.y(), .04)), Look.MACHINE_BOX);
        stage.add(Solids.cylinder(at(.09, .02, -.07), at(.09, .02, .07), .15), Look.MACHINE);
        stage.add(Solids.cylinder(at(0, 0, .071), at(0, 0, .09), .05), Look.MACHINE_DARK);
        handle(stage, 1, angle);
        handle(stage, -1, angle + 180);
    }

    private Vec at(double x, double y, double z) {
        return axle.plus(Vec.of(x, y, z));
    }

    private void handle(Stage stage, int side, double degrees) {
        double a = Math.toRadians(degrees);
        Vec inner = at(0, 0, side * .10);
        Vec end = inner.plus(Vec.of(CRANK * Math.cos(a), CRANK * Math.sin(a), 0));
        stage.add(Solids.tube(List.of(inner, end), .013), Look.MACHINE_DARK);
        stage.add(Solids.tube(List.of(end, end.plus(Vec.of(0, 0, side * .13))), .016), Look.SEAT_ROUND);
    }
}
