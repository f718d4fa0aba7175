package org.homestretch.figure.body;

import java.util.ArrayList;
import java.util.List;

/** The measures of the head. */
final class HeadForm {

    private final Spot spot;

    HeadForm(Skeleton skeleton) {
        spot = new Spot(Part.HEAD, Material.SKIN, skeleton.at(Joint.HEAD), skeleton.turn(Joint.HEAD));
    }

    List<Blob> blobs() {
        List<Blob> blobs = new ArrayList<>();
        blobs.add(new Egg(spot, Vec.of(.004, .090, 0), Vec.of(.094, .080, .073)));
        blobs.add(new Egg(spot, Vec.of(.036, .036, 0), Vec.of(.056, .080, .058)));
        blobs.add(new Cone(spot, Vec.of(.022, -.010, 0), .050, Vec.of(.066, -.040, 0), .022, Vec.of(1, 1, 1.15)));
        blobs.add(Cone.round(spot, Vec.of(.088, .046, 0), .0075, Vec.of(.106, .018, 0), .0105));
        blobs.add(new Egg(spot, Vec.of(.086, -.012, 0), Vec.of(.011, .013, .022)));
        for (Side side : Side.values()) {
            Vec ear = Vec.of(-.006, .040, side.sign() * .073);
            blobs.add(new Egg(spot, ear, Vec.of(.0145, .026, .011)).sharp());
        }
        Spot hair = new Spot(Part.HAIR, Material.HAIR, spot.origin(), spot.turn());
        blobs.add(new Hair(hair, Vec.of(-.006, .094, 0), Vec.of(.106, .092, .084)));
        return blobs;
    }
}
