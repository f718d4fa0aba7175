package org.homestretch.testing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;

/** Looks for the ring of what has the keys on the picture of a scene; call on the screen's thread. */
public final class Rings {

    /** The colour of the ring, and how far a drawn pixel may be from it. */
    private static final int RING = 0x1F5FBF;

    private static final int TOLERANCE = 10;
    /** A ring stands out of its control by so much. */
    private static final double AROUND = 6;

    private Rings() {}

    /** The points that are drawn in the ring's colour only while something in the scene has the keys. */
    public static List<Point2D> shown(Scene scene) {
        Node holder = scene.getFocusOwner();
        WritableImage with = picture(scene);
        scene.getRoot().requestFocus();
        WritableImage without = picture(scene);
        if (holder != null) {
            holder.requestFocus();
        }
        return lost(with.getPixelReader(), without.getPixelReader(), with);
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

    private static WritableImage picture(Scene scene) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        return scene.snapshot(null);
    }

    private static List<Point2D> lost(PixelReader with, PixelReader without, WritableImage size) {
        List<Point2D> lost = new ArrayList<>();
        for (int y = 0; y < size.getHeight(); y++) {
            for (int x = 0; x < size.getWidth(); x++) {
                if (isRing(with.getArgb(x, y)) && !isRing(without.getArgb(x, y))) {
                    lost.add(new Point2D(x, y));
                }
            }
        }
        return lost;
    }

    private static boolean isRing(int argb) {
        return near(argb >> 16, RING >> 16) && near(argb >> 8, RING >> 8) && near(argb, RING);
    }

    private static boolean near(int one, int other) {
        return Math.abs((one & 0xFF) - (other & 0xFF)) <= TOLERANCE;
    }
}
