package org.homestretch.figure.prop;

import java.util.List;
import org.homestretch.figure.body.Turn;
import org.homestretch.figure.body.Vec;
import org.homestretch.figure.mesh.Solids;

/** An exercise bike with a low seat and a back rest; the pedals are in front. */
final class RecumbentBike implements Prop {

    private final double[] crank;
    private final double seat;
    private final double recline;
    private final double angle;

    RecumbentBike(Entry keys) {
        crank = keys.numbers("crank", .70, .44);
        seat = keys.number("seat", .45);
        recline = keys.number("recline", 24);
        angle = keys.number("angle", 20);
    }

    @Override
    public void setOn(Stage stage) {
        base(stage);
        housing(stage);
        new ReclinedSeat(seat, recline).setOn(stage);
        handles(stage);
        new Pedals(Vec.of(crank[0], crank[1], 0), angle, 65).setOn(stage);
    }

    private void base(Stage stage) {
        double front = crank[0] + .30;
        stage.add(Solids.box(Vec.of(-.34, 0, -.24), Vec.of(-.28, .05, .24)), Look.MACHINE_BOX);
        stage.add(Solids.box(Vec.of(front - .06, 0, -.24), Vec.of(front, .05, .24)), Look.MACHINE_BOX);
        stage.add(Solids.box(Vec.of(-.31, .03, -.035), Vec.of(front - .03, .10, .035)), Look.MACHINE_BOX);
        stage.add(Solids.box(Vec.of(-.05, .10, -.04), Vec.of(.03, seat - .06, .04)), Look.MACHINE_BOX);
    }

    /** Wheel, its cover, and the mast with the display. */
    private void housing(Stage stage) {
        Vec hub = Vec.of(crank[0] + .06, crank[1] - .07, 0);
        stage.add(Solids.cylinder(hub.plus(Vec.of(0, 0, -.06)), hub.plus(Vec.of(0, 0, .06)), .23), Look.MACHINE_DARK);
        stage.add(Solids.cylinder(hub.plus(Vec.of(0, 0, .061)), hub.plus(Vec.of(0, 0, .066)), .13), Look.MACHINE_DARK);
        Vec top = Vec.of(crank[0] + .02, 1.06, 0);
        stage.add(Solids.tube(List.of(hub.plus(Vec.of(.06, .1, 0)), top), .024), Look.MACHINE);
        stage.add(
                Solids.box(top.plus(Vec.of(-.01, .05, 0)), Turn.aboutZ(20), Vec.of(.018, .085, .13)), Look.MACHINE_BOX);
    }

    private void handles(Stage stage) {
        for (int side = -1; side <= 1; side += 2) {
            double z = side * .25;
            List<Vec> line = List.of(
                    Vec.of(0, seat - .04, side * .19),
                    Vec.of(.04, seat - .02, z),
                    Vec.of(.12, seat + .06, z),
                    Vec.of(.22, seat + .10, z));
            stage.add(Solids.tube(Solids.smooth(line, 8), .014), Look.MACHINE_DARK);
        }
    }
}
