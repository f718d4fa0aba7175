package org.homestretch.figure.prop;

import java.util.List;
import org.homestretch.figure.body.Turn;
import org.homestretch.figure.body.Vec;
import org.homestretch.figure.mesh.Solids;

/** A rowing machine: a seat on a rail, foot rests, a wheel in front and a handle on its chain. */
final class RowingMachine implements Prop {

    static final double SEAT = .36;

    private static final Vec CHAIN = Vec.of(.56, .56, 0);

    private final double seat;
    private final Vec handle;

    RowingMachine(Entry keys) {
        seat = keys.number("seat", -.30);
        double[] at = keys.numbers("handle", .3, .7);
        handle = Vec.of(at[0], at[1], 0);
    }

    @Override
    public void setOn(Stage stage) {
        frame(stage);
        wheel(stage);
        footRests(stage);
        stage.add(Solids.box(Vec.of(seat - .13, SEAT - .05, -.15), Vec.of(seat + .13, SEAT, .15)), Look.SEAT);
        stage.add(Solids.box(Vec.of(seat - .07, .27, -.05), Vec.of(seat + .07, SEAT - .05, .05)), Look.MACHINE_DARK);
        stage.add(Solids.tube(List.of(CHAIN, handle), .006), Look.STRAP);
        stage.add(
                Solids.tube(List.of(handle.plus(Vec.of(0, 0, -.24)), handle.plus(Vec.of(0, 0, .24))), .016),
                Look.SEAT_ROUND);
    }

    private static void frame(Stage stage) {
        stage.add(Solids.box(Vec.of(-.85, .21, -.035), Vec.of(.50, .28, .035)), Look.MACHINE_BOX);
        stage.add(Solids.box(Vec.of(-.82, 0, -.025), Vec.of(-.77, .21, .025)), Look.MACHINE_BOX);
        stage.add(Solids.box(Vec.of(-.83, 0, -.20), Vec.of(-.76, .04, .20)), Look.MACHINE_BOX);
        stage.add(Solids.box(Vec.of(.62, 0, -.24), Vec.of(.69, .05, .24)), Look.MACHINE_BOX);
        stage.add(Solids.box(Vec.of(.63, .04, -.03), Vec.of(.68, .30, .03)), Look.MACHINE_BOX);
    }

    private static void wheel(Stage stage) {
        stage.add(Solids.cylinder(Vec.of(.66, .42, -.06), Vec.of(.66, .42, .06), .23), Look.MACHINE_DARK);
        stage.add(Solids.cylinder(Vec.of(.66, .42, .061), Vec.of(.66, .42, .066), .12), Look.MACHINE_DARK);
    }

    private static void footRests(Stage stage) {
        for (int side = -1; side <= 1; side += 2) {
            Vec middle = Vec.of(.40, .25, side * .12);
            stage.add(Solids.box(middle, Turn.aboutZ(50), Vec.of(.15, .012, .055)), Look.SEAT);
        }
    }
}
