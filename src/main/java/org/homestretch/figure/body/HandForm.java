package org.homestretch.figure.body;

import java.util.ArrayList;
import java.util.List;

/** The measures of one hand, its fingers curled as the skeleton says. */
final class HandForm {

    private static final double[] KNUCKLES = {-.0268, -.0090, .0090, .0266};
    private static final double[] LENGTHS = {.060, .074, .081, .073};
    private static final double[] SHARES = {.46, .30, .24};
    private static final double[] RADII = {.0100, .0094, .0086, .0074};

    private final Spot spot;
    private final int s;
    private final double curl;
    private final List<Blob> blobs = new ArrayList<>();

    HandForm(Skeleton skeleton, Side side) {
        Joint wrist = Joint.wrist(side);
        spot = new Spot(Part.hand(side), Material.SKIN, skeleton.at(wrist), skeleton.turn(wrist));
        s = side.sign();
        curl = skeleton.curl(side);
    }

    List<Blob> blobs() {
        Vec flat = Vec.of(1, 1, .42);
        blobs.add(new Cone(spot, Vec.of(0, -.014, 0), .025, Vec.of(.002, -.072, 0), .036, flat));
        for (int finger = 0; finger < 4; finger++) {
            finger(finger);
        }
        thumb();
        return blobs;
    }

    private void finger(int finger) {
        double[] bends = {80 * curl, 175 * curl, Math.min(250, 240 * curl)};
        double spread = (finger - 1.5) * .035 * (1 - Math.min(1, curl));
        Vec from = Vec.of(KNUCKLES[finger], -.084, 0);
        for (int j = 0; j < 3; j++) {
            double length = LENGTHS[finger] * SHARES[j];
            double bend = Math.toRadians(bends[j]);
            Vec to = from.plus(
                    Vec.of(Math.sin(spread) * length, -Math.cos(bend) * length, -s * Math.sin(bend) * length));
            blobs.add(Cone.round(spot, from, RADII[j], to, RADII[j + 1]).finger(finger + 1));
            from = to;
        }
    }

    private void thumb() {
        double closed = Math.min(1, curl);
        Vec root = Vec.of(.018, -.022, -s * .004);
        Vec knuckle = Vec.of(.040, -.056, -s * (.010 + .008 * curl));
        Vec tip = Vec.of(.052 - .02 * closed, -.096, -s * (.010 + .022 * closed));
        blobs.add(Cone.round(spot, root, .0150, knuckle, .0120));
        blobs.add(Cone.round(spot, knuckle, .0115, tip, .0088).finger(5));
    }
}
