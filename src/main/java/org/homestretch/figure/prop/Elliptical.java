package org.homestretch.figure.prop;

import java.util.List;
import org.homestretch.figure.body.Vec;
import org.homestretch.figure.mesh.Solids;

/** An elliptical trainer: long foot bars that glide to and fro, joined to levers for the hands. */
final class Elliptical implements Prop {

    private static final Vec PIVOT = Vec.of(.46, .74, 0);

    private final double[][] feet;

    Elliptical(Entry keys) {
        feet = new double[][] {keys.numbers("right", .16, .26), keys.numbers("left", -.14, .30)};
    }

    @Override
    public void setOn(Stage stage) {
        base(stage);
        glide(stage, feet[0], 1);
        glide(stage, feet[1], -1);
    }

    private static void base(Stage stage) {
        stage.add(Solids.box(Vec.of(-.76, 0, -.28), Vec.of(-.70, .05, .28)), Look.MACHINE_BOX);
        stage.add(Solids.box(Vec.of(.66, 0, -.28), Vec.of(.72, .05, .28)), Look.MACHINE_BOX);
        stage.add(Solids.box(Vec.of(-.73, .03, -.035), Vec.of(.69, .09, .035)), Look.MACHINE_BOX);
        stage.add(Solids.cylinder(Vec.of(-.50, .28, -.045), Vec.of(-.50, .28, .045), .20), Look.MACHINE_DARK);
        stage.add(
                Solids.tube(List.of(Vec.of(.60, .08, 0), Vec.of(.46, .74, 0), Vec.of(.42, 1.26, 0)), .03),
                Look.MACHINE);
        stage.add(Solids.box(Vec.of(.42, 1.20, -.12), Vec.of(.455, 1.38, .12)), Look.MACHINE_BOX);
    }

    /** One side: the bar from the crank under the foot, and the lever it moves. */
    private static void glide(Stage stage, double[] foot, int side) {
        double z = side * .12;
        Vec end = Vec.of(foot[0] + .34, foot[1] - .02, side * .19);
        Vec crank = Vec.of(foot[0] * .9 - .50, foot[1] - .02, side * .07);
        Vec plate = Vec.of(foot[0], foot[1] - .02, z);
        stage.add(Solids.tube(List.of(crank, plate.plus(Vec.of(-.15, -.02, 0)), end), .022), Look.MACHINE);
        stage.add(Solids.box(plate.plus(Vec.of(-.16, -.02, -.065)), plate.plus(Vec.of(.16, .02, .065))), Look.SEAT);
        Vec pivot = PIVOT.plus(Vec.of(0, 0, side * .20));
        Vec hand = Vec.of(PIVOT.x() - .05 - .5 * foot[0], 1.24, side * .23);
        List<Vec> lever = List.of(end, pivot, hand.plus(Vec.of(.01, -.10, 0)), hand, hand.plus(Vec.of(-.01, .09, 0)));
        stage.add(Solids.tube(Solids.smooth(lever, 8), .016), Look.MACHINE_DARK);
    }
}
