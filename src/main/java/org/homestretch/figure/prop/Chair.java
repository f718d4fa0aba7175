package org.homestretch.figure.prop;

import org.homestretch.figure.body.Turn;
import org.homestretch.figure.body.Vec;
import org.homestretch.figure.mesh.Solids;

/** A plain chair; it faces the picture's right, or the left when turned round. */
final class Chair implements Prop {

    private static final double HALF = .21;
    private static final double LEG = .018;

    private final double x;
    private final double z;
    private final double seat;
    private final double facing;
    private final boolean back;

    Chair(Entry keys) {
        x = keys.number("x", 0);
        z = keys.number("z", 0);
        seat = keys.number("seat", .44);
        facing = keys.number("facing", 1) < 0 ? -1 : 1;
        back = keys.yes("back", "yes");
    }

    @Override
    public void setOn(Stage stage) {
        stage.add(
                Solids.box(Vec.of(x - HALF, seat - .035, z - HALF), Vec.of(x + HALF, seat, z + HALF)), Look.FURNITURE);
        for (int side = -1; side <= 1; side += 2) {
            leg(stage, x + facing * (HALF - .03), z + side * .18);
            leg(stage, x - facing * (HALF - .02), z + side * .18);
        }
        if (back) {
            back(stage);
        }
    }

    private void leg(Stage stage, double legX, double legZ) {
        stage.add(
                Solids.box(Vec.of(legX - LEG, 0, legZ - LEG), Vec.of(legX + LEG, seat - .035, legZ + LEG)),
                Look.FURNITURE);
    }

    private void back(Stage stage) {
        Turn lean = Turn.aboutZ(facing * 9);
        double behind = x - facing * HALF;
        for (int side = -1; side <= 1; side += 2) {
            stage.add(
                    Solids.box(
                            Vec.of(behind - facing * .010, seat + .095, z + side * .17),
                            lean,
                            Vec.of(.013, .135, .014)),
                    Look.FURNITURE);
        }
        stage.add(
                Solids.box(Vec.of(behind - facing * .045, seat + .31, z), lean, Vec.of(.014, .135, .20)),
                Look.FURNITURE);
    }
}
