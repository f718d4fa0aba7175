package org.homestretch.figure.draw;

import java.util.Arrays;
import org.homestretch.figure.body.Vec;
import org.homestretch.figure.mesh.Surface;

/** The nearest surface at every pixel: depth, normal in camera directions, thing and face. */
final class Raster {

    final Camera camera;
    /** Pixels to the picture unit. */
    final int fineness;

    final int width;
    final int height;
    final float[] depth;
    final float[] nx;
    final float[] ny;
    final float[] nz;
    /** Number of the thing counted from 1; 0 where nothing is. */
    final short[] thing;

    final short[] face;

    Raster(Camera camera, Grain grain) {
        this.camera = camera;
        fineness = grain.pixels();
        width = (int) Math.round(camera.frame().width() * fineness);
        height = (int) Math.round(camera.frame().height() * fineness);
        int size = width * height;
        depth = new float[size];
        nx = new float[size];
        ny = new float[size];
        nz = new float[size];
        thing = new short[size];
        face = new short[size];
        Arrays.fill(depth, -1e9f);
    }

    /** Pixels to the metre. */
    double scale() {
        return camera.frame().scale() * fineness;
    }

    /** The point of the room a pixel shows. */
    Vec room(int pixel) {
        double x = (pixel % width + .5) / fineness;
        double y = (pixel / width + .5) / fineness;
        return camera.room(x, y, depth[pixel]);
    }

    double normalsDot(int a, int b) {
        return nx[a] * nx[b] + ny[a] * ny[b] + nz[a] * nz[b];
    }

    /** How much a pixel's surface looks up. */
    double upward(int p) {
        Vec up = Vec.UP;
        return nx[p] * up.dot(camera.right()) + ny[p] * up.dot(camera.up()) + nz[p] * up.dot(camera.towards());
    }

    void add(Surface surface, int number) {
        int n = surface.corners();
        float[][] seen = new float[6][n];
        for (int i = 0; i < n; i++) {
            Vec place = surface.place(i);
            Vec normal = surface.normal(i);
            seen[0][i] = (float) (camera.x(place) * fineness);
            seen[1][i] = (float) (camera.y(place) * fineness);
            seen[2][i] = (float) camera.depth(place);
            seen[3][i] = (float) normal.dot(camera.right());
            seen[4][i] = (float) normal.dot(camera.up());
            seen[5][i] = (float) normal.dot(camera.towards());
        }
        for (int t = 0; t < surface.triangles(); t++) {
            fill(seen, surface, t, number);
        }
    }

    private void fill(float[][] seen, Surface surface, int t, int number) {
        int a = surface.cornerOf(t, 0);
        int b = surface.cornerOf(t, 1);
        int c = surface.cornerOf(t, 2);
        float x0 = seen[0][a], y0 = seen[1][a];
        float x1 = seen[0][b], y1 = seen[1][b];
        float x2 = seen[0][c], y2 = seen[1][c];
        float area = (x1 - x0) * (y2 - y0) - (x2 - x0) * (y1 - y0);
        if (Math.abs(area) < 1e-9) {
            return;
        }
        int left = (int) Math.max(0, Math.ceil(Math.min(x0, Math.min(x1, x2)) - .5));
        int right = (int) Math.min(width - 1, Math.floor(Math.max(x0, Math.max(x1, x2)) - .5));
        int top = (int) Math.max(0, Math.ceil(Math.min(y0, Math.min(y1, y2)) - .5));
        int bottom = (int) Math.min(height - 1, Math.floor(Math.max(y0, Math.max(y1, y2)) - .5));
        float inverse = 1 / area;
        for (int y = top; y <= bottom; y++) {
            for (int x = left; x <= right; x++) {
                float px = x + .5f - x0;
                float py = y + .5f - y0;
                float w1 = (px * (y2 - y0) - (x2 - x0) * py) * inverse;
                float w2 = ((x1 - x0) * py - px * (y1 - y0)) * inverse;
                float w0 = 1 - w1 - w2;
                if (w0 < -1e-4f || w1 < -1e-4f || w2 < -1e-4f) {
                    continue;
                }
                float z = w0 * seen[2][a] + w1 * seen[2][b] + w2 * seen[2][c];
                int p = y * width + x;
                if (z > depth[p]) {
                    depth[p] = z;
                    thing[p] = (short) number;
                    face[p] = (short) surface.faceOf(t);
                    nx[p] = w0 * seen[3][a] + w1 * seen[3][b] + w2 * seen[3][c];
                    ny[p] = w0 * seen[4][a] + w1 * seen[4][b] + w2 * seen[4][c];
                    nz[p] = w0 * seen[5][a] + w1 * seen[5][b] + w2 * seen[5][c];
                }
            }
        }
    }
}
