package org.homestretch.figure.draw;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.homestretch.figure.body.Body;
import org.homestretch.figure.body.Flesh;
import org.homestretch.figure.body.Part;
import org.homestretch.figure.body.Vec;
import org.homestretch.figure.mesh.Surface;

/** Makes the surface of a body: naive surface nets, each corner then pushed onto the true surface. */
final class SurfaceNets {

    private static final double FINE = .55;
    private static final int BLOCK = 4;
    private static final double STEP = .0008;
    private static final int[][] EDGES = {
        {0, 1}, {2, 3}, {4, 5}, {6, 7}, {0, 2}, {1, 3}, {4, 6}, {5, 7}, {0, 4}, {1, 5}, {2, 6}, {3, 7}
    };

    private static final List<Set<Part>> DETAILS = List.of(
            EnumSet.of(Part.HEAD, Part.HAIR),
            EnumSet.of(Part.HAND_R),
            EnumSet.of(Part.HAND_L),
            EnumSet.of(Part.FOOT_R),
            EnumSet.of(Part.FOOT_L));
    private static final List<Part> ROOTS =
            List.of(Part.NECK, Part.FOREARM_R, Part.FOREARM_L, Part.SHANK_R, Part.SHANK_L);

    private final Body body;
    private final Set<Part> parts;
    private final double cell;
    private final double[] low;
    private final int[] blocks = new int[3];
    private final int nx, ny, nz;
    private final float[] field;
    /** The blocks the surface may run through; all others are skipped. */
    private final boolean[] near;

    private final Surface surface = new Surface();

    private SurfaceNets(Body body, Set<Part> parts, Set<Part> box, double cell) {
        this.body = body;
        this.parts = parts;
        this.cell = cell;
        Vec[] corners = body.box(box);
        low = new double[] {corners[0].x() - .012, corners[0].y() - .012, corners[0].z() - .012};
        double[] high = {corners[1].x(), corners[1].y(), corners[1].z()};
        for (int i = 0; i < 3; i++) {
            blocks[i] = (int) Math.ceil((high[i] + .012 - low[i]) / (cell * BLOCK));
        }
        nx = blocks[0] * BLOCK + 1;
        ny = blocks[1] * BLOCK + 1;
        nz = blocks[2] * BLOCK + 1;
        near = new boolean[(blocks[0] + 1) * (blocks[1] + 1) * (blocks[2] + 1)];
        field = new float[nx * ny * nz];
        Arrays.fill(field, 1f);
    }

    /** The body as a coarse net, head, hands and feet again as fine ones: the overlaps agree. */
    static Surface of(Body body, Grain grain) {
        double cell = grain.cell();
        Surface[] nets = new Surface[DETAILS.size() + 1];
        IntStream.range(0, nets.length)
                .parallel()
                .forEach(i -> nets[i] = i == 0 ? trunk(body, cell) : detail(body, i - 1, cell));
        for (int i = 1; i < nets.length; i++) {
            nets[0].add(nets[i]);
        }
        return nets[0];
    }

    private static Surface trunk(Body body, double cell) {
        Set<Part> rest = EnumSet.allOf(Part.class);
        DETAILS.forEach(rest::removeAll);
        return new SurfaceNets(body, rest, rest, cell).build();
    }

    private static Surface detail(Body body, int i, double cell) {
        Set<Part> withRoot = EnumSet.copyOf(DETAILS.get(i));
        withRoot.add(ROOTS.get(i));
        return new SurfaceNets(body, withRoot, DETAILS.get(i), cell * FINE).build();
    }

    private Surface build() {
        IntStream.range(0, blocks[2]).parallel().forEach(this::sampleLayer);
        int[] ids = new int[field.length];
        Arrays.fill(ids, -1);
        Flesh flesh = new Flesh(body, parts);
        for (int bz = 0; bz < blocks[2]; bz++) {
            for (int by = 0; by < blocks[1]; by++) {
                for (int bx = 0; bx < blocks[0]; bx++) {
                    if (isCrossed(bx, by, bz)) {
                        cornersOfBlock(flesh, ids, bx, by, bz);
                    }
                }
            }
        }
        joinCorners(ids);
        return surface;
    }

    private int block(int bx, int by, int bz) {
        return (bz * (blocks[1] + 1) + by) * (blocks[0] + 1) + bx;
    }

    /** The last cells of a block reach into the next ones. */
    private boolean isCrossed(int bx, int by, int bz) {
        for (int c = 0; c < 8; c++) {
            if (near[block(bx + (c & 1), by + (c >> 1 & 1), bz + (c >> 2 & 1))]) {
                return true;
            }
        }
        return false;
    }

    private double half() {
        return cell * BLOCK / 2;
    }

    private int index(int i, int j, int k) {
        return (k * ny + j) * nx + i;
    }

    private void sampleLayer(int bz) {
        Flesh flesh = new Flesh(body, parts);
        for (int by = 0; by < blocks[1]; by++) {
            for (int bx = 0; bx < blocks[0]; bx++) {
                sampleBlock(flesh, bx, by, bz);
            }
        }
    }

    /** Blocks wholly inside or outside are not looked at point by point. */
    private void sampleBlock(Flesh flesh, int bx, int by, int bz) {
        double x = low[0] + bx * BLOCK * cell + half();
        double y = low[1] + by * BLOCK * cell + half();
        double z = low[2] + bz * BLOCK * cell + half();
        double diagonal = half() * Math.sqrt(3);
        if (flesh.lookAt(x, y, z, diagonal + .065).isEmpty()) {
            return;
        }
        double d = flesh.distance(x, y, z);
        boolean isNear = Math.abs(d) <= diagonal * 1.25 + .004;
        if (!isNear && d > 0) {
            return;
        }
        near[block(bx, by, bz)] = isNear;
        for (int k = bz * BLOCK; k < (bz + 1) * BLOCK; k++) {
            for (int j = by * BLOCK; j < (by + 1) * BLOCK; j++) {
                for (int i = bx * BLOCK; i < (bx + 1) * BLOCK; i++) {
                    field[index(i, j, k)] = isNear
                            ? (float) flesh.distance(low[0] + i * cell, low[1] + j * cell, low[2] + k * cell)
                            : -1f;
                }
            }
        }
    }

    private void cornersOfBlock(Flesh flesh, int[] ids, int bx, int by, int bz) {
        boolean looked = false;
        for (int k = bz * BLOCK; k < Math.min((bz + 1) * BLOCK, nz - 1); k++) {
            for (int j = by * BLOCK; j < Math.min((by + 1) * BLOCK, ny - 1); j++) {
                for (int i = bx * BLOCK; i < Math.min((bx + 1) * BLOCK, nx - 1); i++) {
                    Vec middle = crossing(i, j, k);
                    if (middle == null) {
                        continue;
                    }
                    if (!looked) {
                        double reach = half() * Math.sqrt(3) + .075;
                        flesh.lookAt(
                                low[0] + bx * BLOCK * cell + half(),
                                low[1] + by * BLOCK * cell + half(),
                                low[2] + bz * BLOCK * cell + half(),
                                reach);
                        looked = true;
                    }
                    ids[index(i, j, k)] = ontoSurface(flesh, middle);
                }
            }
        }
    }

    /** The middle of the points where the surface crosses the edges of a cell, or nothing when it does not. */
    private Vec crossing(int i, int j, int k) {
        int base = index(i, j, k);
        int inside = 0;
        for (int c = 0; c < 8; c++) {
            inside |= cornerOfCell(base, c) < 0 ? 1 << c : 0;
        }
        if (inside == 0 || inside == 255) {
            return null;
        }
        double x = 0;
        double y = 0;
        double z = 0;
        int count = 0;
        for (int[] edge : EDGES) {
            int a = edge[0];
            int b = edge[1];
            if ((inside >> a & 1) != (inside >> b & 1)) {
                float q = cornerOfCell(base, a);
                double f = q / (q - cornerOfCell(base, b));
                x += (a & 1) + f * ((b & 1) - (a & 1));
                y += (a >> 1 & 1) + f * ((b >> 1 & 1) - (a >> 1 & 1));
                z += (a >> 2 & 1) + f * ((b >> 2 & 1) - (a >> 2 & 1));
                count++;
            }
        }
        return Vec.of(
                low[0] + (i + x / count) * cell, low[1] + (j + y / count) * cell, low[2] + (k + z / count) * cell);
    }

    private float cornerOfCell(int base, int c) {
        return field[base + (c & 1) + (c >> 1 & 1) * nx + (c >> 2 & 1) * nx * ny];
    }

    /** One Newton step takes the ripples out of the net. */
    private int ontoSurface(Flesh flesh, Vec start) {
        double d = flesh.distance(start.x(), start.y(), start.z());
        Vec slope = slope(flesh, start, d);
        double steep = Math.max(.3, slope.length() / STEP);
        double step = Math.clamp(d / steep, -cell * .9, cell * .9);
        Vec place = start.along(slope.unit(), -step);
        if (Math.abs(step) >= cell * .05) {
            slope = slope(flesh, place, flesh.distance(place.x(), place.y(), place.z()));
        }
        return surface.corner(place, slope.unit());
    }

    private static Vec slope(Flesh flesh, Vec p, double d) {
        return Vec.of(
                flesh.distance(p.x() + STEP, p.y(), p.z()) - d,
                flesh.distance(p.x(), p.y() + STEP, p.z()) - d,
                flesh.distance(p.x(), p.y(), p.z() + STEP) - d);
    }

    private void joinCorners(int[] ids) {
        for (int k = 0; k < nz; k++) {
            for (int j = 0; j < ny; j++) {
                for (int bx = 0; bx < blocks[0]; bx++) {
                    if (isCrossed(bx, Math.min(j / BLOCK, blocks[1] - 1), Math.min(k / BLOCK, blocks[2] - 1))) {
                        joinRow(ids, bx * BLOCK, j, k);
                    }
                }
            }
        }
    }

    private void joinRow(int[] ids, int from, int j, int k) {
        int layer = nx * ny;
        for (int i = from; i < from + BLOCK; i++) {
            int base = index(i, j, k);
            if (j > 0 && k > 0) {
                joinAcross(ids, base, 1, nx, layer);
            }
            if (k > 0 && i > 0 && j + 1 < ny) {
                joinAcross(ids, base, nx, layer, 1);
            }
            if (i > 0 && j > 0 && k + 1 < nz) {
                joinAcross(ids, base, layer, 1, nx);
            }
        }
    }

    /** Four cells share the edge from a point of the grid to the next: their corners make two triangles. */
    private void joinAcross(int[] ids, int base, int edge, int one, int two) {
        boolean in = field[base] < 0;
        if (in == field[base + edge] < 0) {
            return;
        }
        int a = ids[base];
        int b = ids[base - one];
        int c = ids[base - one - two];
        int d = ids[base - two];
        if (a < 0 || b < 0 || c < 0 || d < 0) {
            return;
        }
        surface.triangle(a, in ? b : c, in ? c : b, 0);
        surface.triangle(a, in ? c : d, in ? d : c, 0);
    }
}
