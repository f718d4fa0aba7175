package org.homestretch.figure.body;

import java.util.ArrayList;
import java.util.List;

/** The measures of one foot, bare or in a shoe. */
final class FootForm {

    private static final double[] TOES = {-.030, -.010, .007, .022, .035};
    private static final double[] TOE_LENGTHS = {.048, .044, .038, .031, .024};
    private static final double[] TOE_RADII = {.0135, .0095, .009, .0085, .008};

    private final Spot foot;
    private final Spot toes;
    private final int s;
    private final Pose.Footwear footwear;
    private final List<Blob> blobs = new ArrayList<>();

    FootForm(Skeleton skeleton, Side side) {
        Joint ankle = Joint.ankle(side);
        Joint ball = Joint.ball(side);
        s = side.sign();
        footwear = skeleton.pose().footwear();
        Material material = footwear == Pose.Footwear.SHOES ? Material.SHOE : Material.SKIN;
        foot = new Spot(Part.foot(side), material, skeleton.at(ankle), skeleton.turn(ankle));
        toes = new Spot(Part.foot(side), material, skeleton.at(ball), skeleton.turn(ball));
    }

    List<Blob> blobs() {
        switch (footwear) {
            case BARE -> bare();
            case SHOES -> shoe();
        }
        return blobs;
    }

    private void bare() {
        blobs.add(new Egg(foot, Vec.of(-.030, -.036, 0), Vec.of(.035, .031, .031)));
        blobs.add(Cone.round(foot, Vec.of(-.030, -.030, 0), .028, Vec.of(0, -.010, 0), .033));
        cone(foot, Vec.of(-.022, -.040, 0), .025, Vec.of(.08, -.045, s * .003), .020, 1.2);
        cone(foot, Vec.of(.004, -.008, 0), .033, Vec.of(.090, -.040, -s * .008), .020, 1);
        blobs.add(new Egg(foot, Vec.of(.112, -.047, s * .002), Vec.of(.046, .0185, .041)));
        for (int i = 0; i < 5; i++) {
            double r = TOE_RADII[i];
            Vec root = Vec.of(-.010, -.002, s * TOES[i]);
            Vec tip = Vec.of(TOE_LENGTHS[i], -.0245 + r, s * TOES[i] * 1.02);
            blobs.add(Cone.round(toes, root, r + .001, tip, r));
        }
        cone(toes, Vec.of(-.012, 0, s * .002), .017, Vec.of(.016, -.002, s * .002), .0125, 2.3);
    }

    private void shoe() {
        cone(foot, Vec.of(-.040, -.036, 0), .030, Vec.of(.03, -.036, 0), .030, 1.1);
        cone(foot, Vec.of(-.012, -.010, 0), .040, Vec.of(.09, -.038, -s * .004), .028, 1);
        cone(foot, Vec.of(.04, -.040, 0), .026, Vec.of(.122, -.044, s * .002), .023, 1.75);
        cone(toes, Vec.of(-.02, .004, s * .002), .023, Vec.of(.040, -.002, -s * .002), .017, 2.0);
    }

    private void cone(Spot spot, Vec a, double ra, Vec b, double rb, double wide) {
        blobs.add(new Cone(spot, a, ra, b, rb, Vec.of(1, 1, wide)));
    }
}
