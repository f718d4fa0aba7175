package org.homestretch.figure.prop;

import java.util.List;
import org.homestretch.figure.body.Turn;
import org.homestretch.figure.body.Vec;
import org.homestretch.figure.mesh.Solids;

/** An upright exercise bike. */
final class UprightBike implements Prop {

    private final double[] crank;
    private final double[] seat;
    private final double[] bar;
    private final double angle;

    UprightBike(Entry keys) {
        crank = keys.numbers("crank", .22, .33);
        seat = keys.numbers("seat", -.02, .93);
        bar = keys.numbers("bar", .46, 1.02);
        angle = keys.number("angle", 60);
    }

    @Override
    public void setOn(Stage stage) {
        base(stage);
        wheel(stage);
        frame(stage);
        handlebar(stage);
        saddle(stage);
        new Pedals(Vec.of(crank[0], crank[1], 0), angle, 0).setOn(stage);
    }

    private void base(Stage stage) {
        stage.add(Solids.box(Vec.of(-.26, 0, -.24), Vec.of(-.20, .05, .24)), Look.MACHINE_BOX);
        stage.add(Solids.box(Vec.of(.68, 0, -.24), Vec.of(.74, .05, .24)), Look.MACHINE_BOX);
        stage.add(Solids.box(Vec.of(-.23, .03, -.03), Vec.of(.71, .085, .03)), Look.MACHINE_BOX);
    }

    private static void wheel(Stage stage) {
        stage.add(Solids.cylinder(Vec.of(.50, .30, -.06), Vec.of(.50, .30, .06), .225), Look.MACHINE_DARK);
        stage.add(Solids.cylinder(Vec.of(.50, .30, .061), Vec.of(.50, .30, .066), .12), Look.MACHINE_DARK);
    }

    private void frame(Stage stage) {
        Vec axle = Vec.of(crank[0], crank[1], 0);
        tube(stage, .028, Vec.of(0, .07, 0), Vec.of(seat[0] + .005, seat[1] - .045, 0));
        tube(stage, .05, axle, Vec.of(.44, .30, 0));
        tube(stage, .04, Vec.of(.02, .10, 0), axle);
        tube(stage, .028, Vec.of(.47, .45, 0), Vec.of(bar[0] + .03, bar[1], 0));
    }

    private static void tube(Stage stage, double radius, Vec from, Vec to) {
        stage.add(Solids.tube(List.of(from, to), radius), Look.MACHINE);
    }

    private void handlebar(Stage stage) {
        double x = bar[0];
        double y = bar[1];
        List<Vec> line = List.of(
                Vec.of(x - .10, y + .03, .20),
                Vec.of(x, y + .03, .19),
                Vec.of(x + .04, y, .10),
                Vec.of(x + .04, y, -.10),
                Vec.of(x, y + .03, -.19),
                Vec.of(x - .10, y + .03, -.20));
        stage.add(Solids.tube(Solids.smooth(line, 8), .015), Look.MACHINE_DARK);
    }

    private void saddle(Stage stage) {
        var turn = Turn.NONE;
        stage.add(Solids.egg(Vec.of(seat[0] - .03, seat[1] - .035, 0), turn, Vec.of(.13, .035, .10)), Look.SEAT_ROUND);
        stage.add(Solids.egg(Vec.of(seat[0] + .08, seat[1] - .03, 0), turn, Vec.of(.10, .028, .04)), Look.SEAT_ROUND);
    }
}
