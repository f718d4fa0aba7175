package org.homestretch.testing;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/** Looks for the ring of what has the keys on the picture of a scene; call on the screen's thread. */
public final class Rings {

    /** The colour of the ring, and how far a drawn pixel may be from it. */
    private static final int RING = 0x1F5FBF;

    private static final int TOLERANCE = 10;
    private static final int PASSES = 3;
    /** A ring stands out of its control by so much. */
    private static final double AROUND = 6;

    private Rings() {}

    /** The points that are drawn in the ring's colour only while something in the scene has the keys. */
    public static List<Point2D> shown(Scene scene) {
        Node holder = scene.getFocusOwner();
        int[] with = picture(scene);
        scene.getRoot().requestFocus();
        int[] without = picture(scene);
        if (holder != null) {
            holder.requestFocus();
        }
        return lost(with, without, (int) scene.getWidth());
    }

    /** Those of them that do not belong to one of these. */
    public static List<Point2D> beside(List<Point2D> ring, Collection<Node> own) {
        return ring.stream()
                .filter(point -> own.stream().noneMatch(node -> around(node).contains(point)))
                .toList();
    }

    private static Bounds around(Node node) {
        Bounds own = node.localToScene(node.getBoundsInLocal());
        return new BoundingBox(
                own.getMinX() - AROUND,
                own.getMinY() - AROUND,
                own.getWidth() + 2 * AROUND,
                own.getHeight() + 2 * AROUND);
    }

    private static int[] picture(Scene scene) {
        // A pane that just came into sight asks for its layout while it is laid out, so once is not enough.
        for (int pass = 0; pass < PASSES; pass++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
        WritableImage image = scene.snapshot(null);
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        var pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return pixels;
    }

    private static List<Point2D> lost(int[] with, int[] without, int width) {
        return IntStream.range(0, with.length)
                .filter(place -> isRing(with[place]) && !isRing(without[place]))
                .mapToObj(place -> new Point2D(place % width, place / width))
                .toList();
    }

    private static boolean isRing(int argb) {
        return near(argb >> 16, RING >> 16) && near(argb >> 8, RING >> 8) && near(argb, RING);
    }

    private static boolean near(int one, int other) {
        return Math.abs((one & 0xFF) - (other & 0xFF)) <= TOLERANCE;
    }
}
