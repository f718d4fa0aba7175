package org.homestretch.figure.prop;

import java.util.List;
import org.homestretch.figure.body.Turn;
import org.homestretch.figure.body.Vec;
import org.homestretch.figure.mesh.Solids;

/** A stepper with a low seat: two foot plates and two arm levers that go to and fro. */
final class RecumbentStepper implements Prop {

    private final double seat;
    private final double recline;
    private final double[][] feet;
    private final double[][] hands;

    RecumbentStepper(Entry keys) {
        seat = keys.number("seat", .45);
        recline = keys.number("recline", 16);
        feet = new double[][] {keys.numbers("footR", .78, .34), keys.numbers("footL", .60, .40)};
        hands = new double[][] {keys.numbers("handR", .42, .92), keys.numbers("handL", .58, .92)};
    }

    @Override
    public void setOn(Stage stage) {
        base(stage);
        new ReclinedSeat(seat, recline).setOn(stage);
        for (int i = 0; i < 2; i++) {
            double side = i == 0 ? 1 : -1;
            footLever(stage, feet[i], side);
            handLever(stage, hands[i], side);
        }
    }

    private void base(Stage stage) {
        stage.add(Solids.box(Vec.of(-.34, 0, -.24), Vec.of(-.28, .05, .24)), Look.MACHINE_BOX);
        stage.add(Solids.box(Vec.of(1.02, 0, -.24), Vec.of(1.08, .05, .24)), Look.MACHINE_BOX);
        stage.add(Solids.box(Vec.of(-.31, .03, -.035), Vec.of(1.05, .10, .035)), Look.MACHINE_BOX);
        stage.add(Solids.box(Vec.of(-.05, .10, -.04), Vec.of(.03, seat - .06, .04)), Look.MACHINE_BOX);
        stage.add(Solids.box(Vec.of(.86, .10, -.05), Vec.of(1.03, .56, .05)), Look.MACHINE_BOX);
        stage.add(Solids.tube(List.of(Vec.of(.96, .54, 0), Vec.of(.92, 1.02, 0)), .022), Look.MACHINE);
        stage.add(Solids.box(Vec.of(.90, .98, -.12), Vec.of(.935, 1.14, .12)), Look.MACHINE_BOX);
    }

    /** A plate that leans back like the sole on it, on a lever from the floor. */
    private static void footLever(Stage stage, double[] at, double side) {
        Vec plate = Vec.of(at[0], at[1], side * .13);
        Vec pivot = Vec.of(.78, .08, side * .07);
        stage.add(Solids.tube(List.of(pivot, plate.plus(Vec.of(.02, -.02, side * -.04))), .016), Look.MACHINE_DARK);
        Turn lean = Turn.aboutZ(65);
        stage.add(Solids.box(plate, lean, Vec.of(.14, .012, .055)), Look.SEAT);
    }

    private static void handLever(Stage stage, double[] at, double side) {
        double z = side * .25;
        List<Vec> line = List.of(
                Vec.of(.90, .44, side * .06),
                Vec.of(.80, .50, z),
                Vec.of(at[0] + .10, at[1] - .13, z),
                Vec.of(at[0], at[1], z),
                Vec.of(at[0] - .03, at[1] + .08, z));
        stage.add(Solids.tube(Solids.smooth(line, 8), .015), Look.MACHINE_DARK);
    }
}
