package org.homestretch.figure.body;

import java.util.ArrayList;
import java.util.List;

/** The measures of pelvis, belly, chest and neck. */
final class TrunkForm {

    private final Skeleton skeleton;
    private final List<Blob> blobs = new ArrayList<>();

    TrunkForm(Skeleton skeleton) {
        this.skeleton = skeleton;
    }

    List<Blob> blobs() {
        Spot pelvis = spot(Part.PELVIS, Material.SHORTS, Joint.PELVIS);
        egg(pelvis, Vec.of(.006, .040, 0), Vec.of(.092, .100, .150));
        egg(pelvis, Vec.of(.030, .045, 0), Vec.of(.072, .085, .118));
        egg(spot(Part.ABDOMEN, Material.SHIRT, Joint.LOW_BACK), Vec.of(.020, .025, 0), Vec.of(.082, .085, .122));
        egg(spot(Part.ABDOMEN, Material.SHIRT, Joint.MID_BACK), Vec.of(.020, .030, 0), Vec.of(.082, .085, .122));
        Spot chest = spot(Part.THORAX, Material.SHIRT, Joint.CHEST);
        egg(spot(Part.THORAX, Material.SHIRT, Joint.LOW_CHEST), Vec.of(.018, .055, 0), Vec.of(.094, .120, .136));
        egg(chest, Vec.of(.012, .035, 0), Vec.of(.100, .120, .145));
        for (Side side : Side.values()) {
            int s = side.sign();
            egg(pelvis, Vec.of(-.052, -.008, s * .072), Vec.of(.074, .086, .078));
            egg(chest, Vec.of(.066, .028, s * .062), Vec.of(.044, .056, .066));
            shoulder(side);
        }
        neck();
        return blobs;
    }

    private void shoulder(Side side) {
        int s = side.sign();
        Spot chest = spot(Part.THORAX, Material.SHIRT, Joint.CHEST);
        Joint shoulder = Joint.shoulder(side);
        link(chest, Vec.of(-.012, .098, s * .07), .056, skeleton.point(shoulder, 0, .004, -s * .012), .048);
        link(chest, Vec.of(-.020, .045, s * .10), .050, skeleton.point(Joint.LOW_CHEST, -.010, 0, s * .085), .045);
        Spot nape = spot(Part.THORAX, Material.SHIRT, Joint.NECK);
        link(nape, Vec.of(-.006, -.012, s * .022), .046, skeleton.point(shoulder, -.004, .018, -s * .045), .030);
    }

    private void neck() {
        Spot neck = spot(Part.NECK, Material.SKIN, Joint.NECK);
        link(neck, Vec.of(.004, -.015, 0), .054, skeleton.point(Joint.HEAD, -.008, .02, 0), .051);
    }

    private Spot spot(Part part, Material material, Joint joint) {
        return new Spot(part, material, skeleton.at(joint), skeleton.turn(joint));
    }

    private void egg(Spot spot, Vec centre, Vec radii) {
        blobs.add(new Egg(spot, centre, radii));
    }

    /** A round cone from a point of one bone to a point of the room that belongs to another. */
    private void link(Spot spot, Vec a, double ra, Vec end, double rb) {
        blobs.add(Cone.round(spot, a, ra, spot.turn().unapply(end.minus(spot.origin())), rb));
    }
}
