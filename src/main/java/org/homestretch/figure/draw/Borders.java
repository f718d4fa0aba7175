package org.homestretch.figure.draw;

import java.util.stream.IntStream;
import org.homestretch.figure.body.Material;
import org.homestretch.figure.body.Part;
import org.homestretch.figure.prop.Look;

/** Finds where one patch ends and another begins, and which line that border is drawn with. */
final class Borders {

    private static final double JUMP = .011;
    private static final double SMALL_JUMP = .006;
    private static final double FAR_JUMP = .0035;
    private static final double COVERS = .02;
    private static final double CREASE_COS = Math.cos(Math.toRadians(52));

    final LabelMap map;
    final int width;
    final int height;
    /** Border above a pixel, row by row, one row more than the picture has. */
    final byte[] across;
    /** Border left of a pixel, one column more than the picture has. */
    final byte[] down;

    private final Raster raster;
    private final Things things;

    /** Whether things have lines of their own or only hide the body behind them. */
    enum Things {
        SEEN,
        CLEAR
    }

    Borders(LabelMap map, Things things) {
        this.map = map;
        this.things = things;
        this.raster = map.raster;
        width = raster.width;
        height = raster.height;
        across = new byte[(height + 1) * width];
        down = new byte[height * (width + 1)];
        IntStream.range(0, height).parallel().forEach(this::row);
        closeAtTopAndBottom();
    }

    private void row(int y) {
        for (int x = 0; x < width; x++) {
            int p = y * width + x;
            if (x + 1 < width) {
                down[y * (width + 1) + x + 1] = line(p, p + 1, 1).code();
            }
            if (y + 1 < height) {
                across[(y + 1) * width + x] = line(p, p + width, width).code();
            }
        }
        down[y * (width + 1)] = atFrame(y * width);
        down[y * (width + 1) + width] = atFrame(y * width + width - 1);
    }

    private void closeAtTopAndBottom() {
        for (int x = 0; x < width; x++) {
            across[x] = atFrame(x);
            across[height * width + x] = atFrame((height - 1) * width + x);
        }
    }

    private byte atFrame(int pixel) {
        return (map.labels[pixel] == Label.NOTHING ? Line.NONE : Line.HIDDEN).code();
    }

    private Line line(int a, int b, int step) {
        if (raster.thing[a] != raster.thing[b]) {
            return betweenThings(a, b);
        }
        if (map.isBody(a)) {
            return onBody(a, b, step);
        }
        Look look = map.lookAt(a);
        if (things == Things.CLEAR || look == null || look.kind() == Look.Kind.FLOOR) {
            return tintOnly(a, b);
        }
        return onThing(a, b, step);
    }

    private Line tintOnly(int a, int b) {
        return map.labels[a] == map.labels[b] ? Line.NONE : Line.HIDDEN;
    }

    private Line betweenThings(int a, int b) {
        if (things == Things.CLEAR) {
            return isCovered(a, b) || isCovered(b, a) ? Line.HIDDEN : bodyOnly(a, b);
        }
        if (map.isBody(a) || map.isBody(b)) {
            return Line.OUTLINE;
        }
        return isEmpty(a) && isEmpty(b) ? tintOnly(a, b) : Line.THING_OUTLINE;
    }

    private Line bodyOnly(int a, int b) {
        return map.isBody(a) || map.isBody(b) ? Line.OUTLINE : Line.NONE;
    }

    /** Whether a pixel of the body ends at a thing that clearly stands before it. */
    private boolean isCovered(int body, int thing) {
        return map.isBody(body)
                && !map.isBody(thing)
                && raster.thing[thing] != 0
                && raster.depth[thing] > raster.depth[body] + COVERS;
    }

    private boolean isEmpty(int p) {
        Look look = map.lookAt(p);
        return look == null || look.kind() == Look.Kind.FLOOR;
    }

    private Line onThing(int a, int b, int step) {
        if (gap(a, b) > .02 && jumps(a, b, step)) {
            return Line.THING_OUTLINE;
        }
        return raster.face[a] != raster.face[b] ? Line.THING_EDGE : tintOnly(a, b);
    }

    private double gap(int a, int b) {
        return Math.abs(raster.depth[a] - raster.depth[b]);
    }

    private Line onBody(int a, int b, int step) {
        Part one = map.part(a);
        Part other = map.part(b);
        double gap = gap(a, b);
        boolean fine = isFine(one) && isFine(other);
        if ((gap > JUMP || fine && gap > SMALL_JUMP) && (gap > .05 || jumps(a, b, step))) {
            return fine ? Line.FINGER : Line.INNER;
        }
        if (one != other) {
            Line seam = betweenParts(a, b, step);
            if (seam != Line.NONE) {
                return seam;
            }
        } else if (betweenFingers(a, b)) {
            return Line.FINGER;
        }
        return betweenMaterials(a, b);
    }

    private static boolean isFine(Part part) {
        return part.isHand() || part.isFoot();
    }

    private Line betweenParts(int a, int b, int step) {
        Part one = map.part(a);
        Part other = map.part(b);
        if (!one.touches(other)) {
            return Line.INNER;
        }
        boolean nearAndFar = Label.isFar(map.labels[a]) != Label.isFar(map.labels[b]);
        if (nearAndFar && gap(a, b) > FAR_JUMP && jumps(a, b, step)) {
            return Line.INNER;
        }
        boolean hairLine = one == Part.HAIR || other == Part.HAIR;
        return hairLine || creases(a, b, step) ? Line.CREASE : Line.NONE;
    }

    private boolean betweenFingers(int a, int b) {
        int one = map.finger(a);
        int other = map.finger(b);
        return one != other && one > 0 && other > 0 && raster.normalsDot(a, b) < .985;
    }

    private Line betweenMaterials(int a, int b) {
        Material one = Label.material(map.labels[a]);
        Material other = Label.material(map.labels[b]);
        if (one == other) {
            return tintOnly(a, b);
        }
        return one == Material.INK || other == Material.INK ? Line.HIDDEN : Line.CREASE;
    }

    /** Whether the depth changes by more than the slope of the surface explains. */
    private boolean jumps(int a, int b, int step) {
        int before = a - step;
        int after = b + step;
        if (before < 0 || after >= raster.depth.length) {
            return true;
        }
        double d = raster.depth[b] - raster.depth[a];
        double slopeA = raster.thing[before] == raster.thing[a] ? raster.depth[a] - raster.depth[before] : 0;
        double slopeB = raster.thing[after] == raster.thing[b] ? raster.depth[after] - raster.depth[b] : 0;
        return Math.abs(d) > 2.2 * Math.max(Math.abs(slopeA), Math.abs(slopeB)) + .004;
    }

    /** Whether the surface folds inward here. */
    private boolean creases(int a, int b, int step) {
        int k = Math.max(2, (int) Math.round(.006 * raster.scale()));
        int before = a - k * step;
        int after = b + k * step;
        if (before < 0 || after >= raster.depth.length || step == 1 && before / width != after / width) {
            return false;
        }
        if (!map.isBody(before) || !map.isBody(after) || raster.normalsDot(before, after) > CREASE_COS) {
            return false;
        }
        double way = (2 * k + 1) / raster.scale();
        double dx = step == 1 ? way : 0;
        double dy = step == 1 ? 0 : -way;
        double dz = raster.depth[after] - raster.depth[before];
        double fold = dx * (raster.nx[after] - raster.nx[before])
                + dy * (raster.ny[after] - raster.ny[before])
                + dz * (raster.nz[after] - raster.nz[before]);
        return fold < 0;
    }
}
