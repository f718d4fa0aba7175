package org.homestretch.figure.mesh;

import java.util.Arrays;
import org.homestretch.figure.body.Vec;

/** A surface of triangles with a normal at every corner; each triangle knows the face it belongs to. */
public final class Surface {

    private double[] places = new double[3000];
    private float[] normals = new float[3000];
    private int[] corners = new int[3000];
    private int[] faces = new int[1000];
    private int cornerCount;
    private int triangleCount;

    /** Adds a corner and tells its number. */
    public int corner(Vec place, Vec normal) {
        if (cornerCount * 3 + 3 > places.length) {
            places = Arrays.copyOf(places, places.length * 2);
            normals = Arrays.copyOf(normals, normals.length * 2);
        }
        int at = cornerCount * 3;
        places[at] = place.x();
        places[at + 1] = place.y();
        places[at + 2] = place.z();
        normals[at] = (float) normal.x();
        normals[at + 1] = (float) normal.y();
        normals[at + 2] = (float) normal.z();
        return cornerCount++;
    }

    /** Adds a triangle between three corners. */
    public void triangle(int a, int b, int c, int face) {
        if (triangleCount == faces.length) {
            corners = Arrays.copyOf(corners, corners.length * 2);
            faces = Arrays.copyOf(faces, faces.length * 2);
        }
        corners[triangleCount * 3] = a;
        corners[triangleCount * 3 + 1] = b;
        corners[triangleCount * 3 + 2] = c;
        faces[triangleCount++] = face;
    }

    /** Adds all of another surface. */
    public void add(Surface other) {
        int base = cornerCount;
        for (int i = 0; i < other.cornerCount; i++) {
            corner(other.place(i), other.normal(i));
        }
        for (int t = 0; t < other.triangleCount; t++) {
            int at = t * 3;
            triangle(
                    other.corners[at] + base,
                    other.corners[at + 1] + base,
                    other.corners[at + 2] + base,
                    other.faces[t]);
        }
    }

    public int corners() {
        return cornerCount;
    }

    public int triangles() {
        return triangleCount;
    }

    public Vec place(int corner) {
        return Vec.of(places[corner * 3], places[corner * 3 + 1], places[corner * 3 + 2]);
    }

    public Vec normal(int corner) {
        return Vec.of(normals[corner * 3], normals[corner * 3 + 1], normals[corner * 3 + 2]);
    }

    /** The number of one of the three corners of a triangle. */
    public int cornerOf(int triangle, int which) {
        return corners[triangle * 3 + which];
    }

    public int faceOf(int triangle) {
        return faces[triangle];
    }
}
