package org.homestretch.figure.mesh;

import java.util.ArrayList;
import java.util.List;
import org.homestretch.figure.body.Turn;
import org.homestretch.figure.body.Vec;

/** Builds the simple solids that things are made of: boxes, tubes, balls, ribbons. */
public final class Solids {

    private static final int TUBE_SIDES = 10;
    private static final int ROUND = 40;

    private Solids() {}

    /** A box along the axes of the room between two opposite corners. */
    public static Surface box(Vec low, Vec high) {
        Vec half = high.minus(low).times(.5);
        return box(low.plus(half), Turn.NONE, half);
    }

    /** A turned box round a centre. */
    public static Surface box(Vec centre, Turn turn, Vec half) {
        Vec[] p = new Vec[8];
        for (int i = 0; i < 8; i++) {
            Vec corner = Vec.of(
                    (i & 1) == 0 ? -half.x() : half.x(),
                    (i & 2) == 0 ? -half.y() : half.y(),
                    (i & 4) == 0 ? -half.z() : half.z());
            p[i] = centre.plus(turn.apply(corner));
        }
        Surface box = new Surface();
        quad(box, 1, p[4], p[5], p[7], p[6]);
        quad(box, 2, p[1], p[0], p[2], p[3]);
        quad(box, 3, p[6], p[7], p[3], p[2]);
        quad(box, 4, p[0], p[1], p[5], p[4]);
        quad(box, 5, p[5], p[1], p[3], p[7]);
        quad(box, 6, p[0], p[4], p[6], p[2]);
        return box;
    }

    /** A flat piece with four corners. */
    public static Surface sheet(Vec a, Vec b, Vec c, Vec d) {
        Surface sheet = new Surface();
        quad(sheet, 1, a, b, c, d);
        return sheet;
    }

    private static void quad(Surface to, int face, Vec... p) {
        Vec normal = p[1].minus(p[0]).cross(p[2].minus(p[0])).unit();
        int a = to.corner(p[0], normal);
        int b = to.corner(p[1], normal);
        int c = to.corner(p[2], normal);
        int d = to.corner(p[3], normal);
        to.triangle(a, b, c, face);
        to.triangle(a, c, d, face);
    }

    /** A round tube along a line, closed at its ends. */
    public static Surface tube(List<Vec> line, double radius) {
        Surface tube = new Surface();
        int[][] rings = rings(tube, line, radius);
        for (int i = 0; i + 1 < rings.length; i++) {
            band(tube, rings[i], rings[i + 1], 1);
        }
        int last = line.size() - 1;
        cap(tube, rings[0], line.get(0), line.get(0).minus(line.get(1)).unit());
        cap(
                tube,
                rings[last],
                line.get(last),
                line.get(last).minus(line.get(last - 1)).unit());
        return tube;
    }

    private static int[][] rings(Surface to, List<Vec> line, double radius) {
        int n = line.size();
        int[][] rings = new int[n][TUBE_SIDES];
        Vec up = null;
        for (int i = 0; i < n; i++) {
            Vec before = line.get(Math.max(0, i - 1));
            Vec after = line.get(Math.min(n - 1, i + 1));
            Vec way = after.minus(before).unit();
            up = up == null ? way.anySide() : up.across(way).unit();
            Vec side = way.cross(up);
            for (int k = 0; k < TUBE_SIDES; k++) {
                Vec out = round(up, side, k, TUBE_SIDES);
                rings[i][k] = to.corner(line.get(i).along(out, radius), out);
            }
        }
        return rings;
    }

    private static Vec round(Vec up, Vec side, int k, int of) {
        double a = 2 * Math.PI * k / of;
        return up.times(Math.cos(a)).along(side, Math.sin(a));
    }

    private static void band(Surface to, int[] one, int[] other, int face) {
        for (int k = 0; k < one.length; k++) {
            int next = (k + 1) % one.length;
            to.triangle(one[k], one[next], other[next], face);
            to.triangle(one[k], other[next], other[k], face);
        }
    }

    private static void cap(Surface to, int[] ring, Vec middle, Vec out) {
        int centre = to.corner(middle, out);
        for (int k = 0; k < ring.length; k++) {
            to.triangle(centre, ring[k], ring[(k + 1) % ring.length], 1);
        }
    }

    /** A cylinder with flat ends. */
    public static Surface cylinder(Vec a, Vec b, double radius) {
        Surface cylinder = new Surface();
        Vec way = b.minus(a).unit();
        Vec up = way.anySide();
        Vec side = way.cross(up);
        int[] ringA = new int[ROUND];
        int[] ringB = new int[ROUND];
        for (int k = 0; k < ROUND; k++) {
            Vec out = round(up, side, k, ROUND);
            ringA[k] = cylinder.corner(a.along(out, radius), out);
            ringB[k] = cylinder.corner(b.along(out, radius), out);
        }
        band(cylinder, ringA, ringB, 1);
        disc(cylinder, a, way.times(-1), radius, 2);
        disc(cylinder, b, way, radius, 3);
        return cylinder;
    }

    private static void disc(Surface to, Vec middle, Vec out, double radius, int face) {
        Vec up = out.anySide();
        Vec side = out.cross(up);
        int centre = to.corner(middle, out);
        int[] rim = new int[ROUND];
        for (int k = 0; k < ROUND; k++) {
            rim[k] = to.corner(middle.along(round(up, side, k, ROUND), radius), out);
        }
        for (int k = 0; k < ROUND; k++) {
            to.triangle(centre, rim[k], rim[(k + 1) % ROUND], face);
        }
    }

    /** An ellipsoid along turned axes. */
    public static Surface egg(Vec centre, Turn turn, Vec radii) {
        return pad(centre, turn, radii, 1);
    }

    /** A cushion: the smaller the roundness, the more it is a box with soft edges; 1 is an ellipsoid. */
    public static Surface pad(Vec centre, Turn turn, Vec radii, double roundness) {
        int around = 72;
        int down = 36;
        Surface pad = new Surface();
        int[][] net = new int[down + 1][around];
        for (int j = 0; j <= down; j++) {
            for (int i = 0; i < around; i++) {
                double polar = Math.PI * j / down;
                double turnAngle = 2 * Math.PI * i / around;
                Vec out = Vec.of(
                        bulge(Math.sin(polar), roundness) * bulge(Math.cos(turnAngle), roundness),
                        Math.cos(polar),
                        bulge(Math.sin(polar), roundness) * bulge(Math.sin(turnAngle), roundness));
                Vec local = Vec.of(out.x() * radii.x(), out.y() * radii.y(), out.z() * radii.z());
                Vec normal = Vec.of(out.x() / radii.x(), out.y() / radii.y(), out.z() / radii.z())
                        .unit();
                net[j][i] = pad.corner(centre.plus(turn.apply(local)), turn.apply(normal));
            }
        }
        for (int j = 0; j < down; j++) {
            band(pad, net[j], net[j + 1], 1);
        }
        return pad;
    }

    private static double bulge(double value, double roundness) {
        return Math.signum(value) * Math.pow(Math.abs(value), roundness);
    }

    /** A flat ribbon along a line; its width lies as near to the given direction as the line lets it. */
    public static Surface ribbon(List<Vec> line, Vec widthways, double width, double thickness) {
        Surface ribbon = new Surface();
        for (int side = 1; side >= -1; side -= 2) {
            strip(ribbon, line, widthways, new Strip(width / 2, side * thickness / 2, true));
            strip(ribbon, line, widthways, new Strip(thickness / 2, side * width / 2, false));
        }
        return ribbon;
    }

    /** One long side of a ribbon: half its width, its distance from the middle, and which way that is. */
    private record Strip(double half, double out, boolean face) {}

    private static void strip(Surface to, List<Vec> line, Vec widthways, Strip strip) {
        int last = line.size() - 1;
        int a0 = -1;
        int b0 = -1;
        for (int i = 0; i <= last; i++) {
            Vec way = line.get(Math.min(last, i + 1))
                    .minus(line.get(Math.max(0, i - 1)))
                    .unit();
            Vec wide = widthways.across(way).unit();
            Vec normal = way.cross(wide);
            Vec out = strip.face ? normal : wide;
            Vec across = strip.face ? wide : normal;
            Vec middle = line.get(i).along(out, strip.out);
            Vec facing = out.times(Math.signum(strip.out));
            int a = to.corner(middle.along(across, strip.half), facing);
            int b = to.corner(middle.along(across, -strip.half), facing);
            if (i > 0) {
                to.triangle(a0, a, b, 1);
                to.triangle(a0, b, b0, 1);
            }
            a0 = a;
            b0 = b;
        }
    }

    /** A smooth line through the points. */
    public static List<Vec> smooth(List<Vec> points, int steps) {
        List<Vec> line = new ArrayList<>();
        int n = points.size();
        for (int i = 0; i + 1 < n; i++) {
            Vec a = points.get(Math.max(0, i - 1));
            Vec b = points.get(i);
            Vec c = points.get(i + 1);
            Vec d = points.get(Math.min(n - 1, i + 2));
            for (int k = 0; k < steps; k++) {
                line.add(between(a, b, c, d, k / (double) steps));
            }
        }
        line.add(points.get(n - 1));
        return line;
    }

    private static Vec between(Vec a, Vec b, Vec c, Vec d, double t) {
        double t2 = t * t;
        double t3 = t2 * t;
        return b.times(2)
                .plus(c.minus(a).times(t))
                .plus(a.times(2).along(b, -5).along(c, 4).along(d, -1).times(t2))
                .plus(b.times(3).along(a, -1).along(c, -3).along(d, 1).times(t3))
                .times(.5);
    }
}
