package org.homestretch.figure.body;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** The solids near one region of the room: answers how far points there are outside the body. Not for two threads. */
public final class Flesh {

    private static final Part[] PARTS = Part.values();
    private static final double FAR = 1e3;

    private final Body body;
    private final Set<Part> wanted;
    private final Blob[][] near = new Blob[PARTS.length][];
    private final int[] parts = new int[PARTS.length];
    private final int[] seams = new int[Part.seams()];
    private final double[] distances = new double[PARTS.length];
    private int partCount;
    private int seamCount;

    public Flesh(Body body) {
        this(body, EnumSet.allOf(Part.class));
    }

    public Flesh(Body body, Set<Part> wanted) {
        this.body = body;
        this.wanted = wanted;
    }

    /** Turns to the region round a point. */
    public Flesh lookAt(double x, double y, double z, double reach) {
        partCount = 0;
        for (Part part : PARTS) {
            Blob[] found = wanted.contains(part) ? close(body.of(part), x, y, z, reach) : null;
            near[part.ordinal()] = found;
            if (found != null) {
                parts[partCount++] = part.ordinal();
            }
        }
        seamCount = 0;
        for (int i = 0; i < seams.length; i++) {
            if (near[Part.seam(i, 0).ordinal()] != null && near[Part.seam(i, 1).ordinal()] != null) {
                seams[seamCount++] = i;
            }
        }
        return this;
    }

    private static Blob[] close(Blob[] blobs, double x, double y, double z, double reach) {
        Blob[] found = new Blob[blobs.length];
        int count = 0;
        for (Blob blob : blobs) {
            double dx = blob.cx - x;
            double dy = blob.cy - y;
            double dz = blob.cz - z;
            double most = blob.radius + reach;
            if (dx * dx + dy * dy + dz * dz < most * most) {
                found[count++] = blob;
            }
        }
        return count == 0 ? null : Arrays.copyOf(found, count);
    }

    public boolean isEmpty() {
        return partCount == 0;
    }

    /** About how far the point is outside the body; negative inside. */
    public double distance(double x, double y, double z) {
        double least = FAR;
        for (int j = 0; j < partCount; j++) {
            int i = parts[j];
            distances[i] = part(i, x, y, z);
            least = Math.min(least, distances[i]);
        }
        for (int q = 0; q < seamCount; q++) {
            int seam = seams[q];
            double one = distances[Part.seam(seam, 0).ordinal()];
            double other = distances[Part.seam(seam, 1).ordinal()];
            least = Math.min(least, melt(one, other, Part.seamBlend(seam)));
        }
        return least;
    }

    private double part(int part, double x, double y, double z) {
        double soft = FAR;
        double sharp = FAR;
        double blend = PARTS[part].blend();
        for (Blob blob : near[part]) {
            double d = blob.distance(x, y, z);
            if (blob.isSharp()) {
                sharp = Math.min(sharp, d);
            } else {
                soft = melt(soft, d, blend);
            }
        }
        return Math.min(soft, sharp);
    }

    /** The smaller of two distances, rounded where they are alike. */
    private static double melt(double a, double b, double width) {
        double h = width - Math.abs(a - b);
        double least = Math.min(a, b);
        return width <= 0 || h <= 0 ? least : least - h * h / (4 * width);
    }

    /** The part a point of the surface belongs to; the region must not be empty. */
    public Part partAt(double x, double y, double z) {
        distance(x, y, z);
        int best = parts[0];
        for (int j = 1; j < partCount; j++) {
            if (distances[parts[j]] < distances[best]) {
                best = parts[j];
            }
        }
        return PARTS[best];
    }

    /** How far the last point asked for is outside a part; large when the part is not near. */
    public double lastDistance(Part part) {
        return near[part.ordinal()] == null ? FAR : distances[part.ordinal()];
    }

    /** The finger at a point of a hand: 1 to 5, or 0 for the palm. */
    public int fingerAt(Part hand, double x, double y, double z) {
        Blob best = null;
        double least = FAR;
        for (Blob blob : near[hand.ordinal()]) {
            double d = blob.distance(x, y, z);
            if (d < least) {
                least = d;
                best = blob;
            }
        }
        return best == null ? 0 : best.finger();
    }
}
