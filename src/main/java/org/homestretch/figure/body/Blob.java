package org.homestretch.figure.body;

/** One simple solid of the body, placed in the room. */
abstract class Blob {

    final Part part;
    final Material material;

    /** The frame of its bone, as plain numbers: this is asked millions of times. */
    final double ox, oy, oz, xx, xy, xz, yx, yy, yz, zx, zy, zz;

    /** A ball round it. */
    double cx, cy, cz, radius;

    /** Which finger, from 1 at the forefinger to 5 the thumb; 0 for anything else. */
    private int finger;

    /** Whether it keeps its own outline instead of melting into its part. */
    private Edge edge = Edge.SOFT;

    /** How a solid joins the others of its part. */
    enum Edge {
        SOFT,
        SHARP
    }

    Blob(Part part, Material material, Vec origin, Turn turn) {
        this.part = part;
        this.material = material;
        ox = origin.x();
        oy = origin.y();
        oz = origin.z();
        xx = turn.x().x();
        xy = turn.x().y();
        xz = turn.x().z();
        yx = turn.y().x();
        yy = turn.y().y();
        yz = turn.y().z();
        zx = turn.z().x();
        zy = turn.z().y();
        zz = turn.z().z();
    }

    /** About how far a point of the room is outside; negative inside. */
    abstract double distance(double x, double y, double z);

    /** Its lowest height in the room. */
    abstract double lowest();

    final void around(Vec centre, double radius) {
        cx = centre.x();
        cy = centre.y();
        cz = centre.z();
        this.radius = radius;
    }

    final Vec world(double x, double y, double z) {
        return Vec.of(ox + xx * x + yx * y + zx * z, oy + xy * x + yy * y + zy * z, oz + xz * x + yz * y + zz * z);
    }

    Blob sharp() {
        edge = Edge.SHARP;
        return this;
    }

    Blob finger(int number) {
        finger = number;
        return this;
    }

    int finger() {
        return finger;
    }

    boolean isSharp() {
        return edge == Edge.SHARP;
    }
}
