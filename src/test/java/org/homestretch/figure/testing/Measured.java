package org.homestretch.figure.testing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.homestretch.figure.body.Vec;
import org.homestretch.figure.mesh.Surface;

/** Measures a surface from its corners and triangles alone. */
public record Measured(Surface surface) {

    /** Two corners nearer than this are one point of the surface. */
    private static final double SAME = 1e-4;

    /** What is enclosed, by the theorem of Gauss: a wrong normal or a hole spoils it. */
    public double volume() {
        double sum = 0;
        for (int t = 0; t < surface.triangles(); t++) {
            Vec out = normal(t, 0).plus(normal(t, 1)).plus(normal(t, 2));
            Vec twiceArea = twiceArea(t);
            Vec middle = place(t, 0).plus(place(t, 1)).plus(place(t, 2)).times(1 / 3.0);
            sum += middle.dot(twiceArea) * Math.signum(twiceArea.dot(out)) / 6;
        }
        return sum;
    }

    public double area() {
        double sum = 0;
        for (int t = 0; t < surface.triangles(); t++) {
            sum += twiceArea(t).length() / 2;
        }
        return sum;
    }

    /** Sides that do not belong to two triangles, or to another even number of them: the rims of holes. */
    public long openSides() {
        return rims().size();
    }

    /** One end of every open side. */
    public List<Vec> rims() {
        Map<List<List<Long>>, Integer> sides = new HashMap<>();
        for (int t = 0; t < surface.triangles(); t++) {
            for (int i = 0; i < 3; i++) {
                List<Long> a = point(place(t, i));
                List<Long> b = point(place(t, (i + 1) % 3));
                if (!a.equals(b)) {
                    sides.merge(isBefore(a, b) ? List.of(a, b) : List.of(b, a), 1, Integer::sum);
                }
            }
        }
        return sides.entrySet().stream()
                .filter(side -> side.getValue() % 2 != 0)
                .map(side -> side.getKey().getFirst())
                .map(point -> Vec.of(point.get(0), point.get(1), point.get(2)).times(SAME))
                .toList();
    }

    /** Corners whose normal is not a unit direction away from a point inside. */
    public int normalsInward(Vec inside) {
        int wrong = 0;
        for (int i = 0; i < surface.corners(); i++) {
            boolean isUnit = Math.abs(surface.normal(i).length() - 1) < 1e-5;
            wrong += isUnit && surface.normal(i).dot(surface.place(i).minus(inside)) > 0 ? 0 : 1;
        }
        return wrong;
    }

    /** The lowest x, y and z of any corner. */
    public Vec low() {
        Vec low = Vec.of(1e9, 1e9, 1e9);
        for (int i = 0; i < surface.corners(); i++) {
            Vec p = surface.place(i);
            low = Vec.of(Math.min(low.x(), p.x()), Math.min(low.y(), p.y()), Math.min(low.z(), p.z()));
        }
        return low;
    }

    public Vec high() {
        Vec high = Vec.of(-1e9, -1e9, -1e9);
        for (int i = 0; i < surface.corners(); i++) {
            Vec p = surface.place(i);
            high = Vec.of(Math.max(high.x(), p.x()), Math.max(high.y(), p.y()), Math.max(high.z(), p.z()));
        }
        return high;
    }

    private Vec twiceArea(int t) {
        return place(t, 1).minus(place(t, 0)).cross(place(t, 2).minus(place(t, 0)));
    }

    private Vec place(int triangle, int which) {
        return surface.place(surface.cornerOf(triangle, which));
    }

    private Vec normal(int triangle, int which) {
        return surface.normal(surface.cornerOf(triangle, which));
    }

    private static boolean isBefore(List<Long> a, List<Long> b) {
        for (int i = 0; i < 3; i++) {
            if (!a.get(i).equals(b.get(i))) {
                return a.get(i) < b.get(i);
            }
        }
        return false;
    }

    private static List<Long> point(Vec p) {
        return List.of(Math.round(p.x() / SAME), Math.round(p.y() / SAME), Math.round(p.z() / SAME));
    }
}
