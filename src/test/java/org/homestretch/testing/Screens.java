package org.homestretch.testing;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Transform;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.homestretch.ui.kit.control.Theme;

/** Shows views the way the application does, and takes pictures of them without a screen. */
public final class Screens {

    private Screens() {}

    /** Puts a view on the stage at a size, in the theme; call on the screen's thread, as from {@code @Start}. */
    public static Scene show(Stage stage, Parent view, double width, double height) {
        Theme.apply();
        var scene = new Scene(view, width, height);
        stage.setScene(scene);
        // The stage is one for all tests, and keeps the size that the one before gave it.
        stage.sizeToScene();
        stage.show();
        return scene;
    }

    /** A picture of the scene as it stands, one pixel a point; call on the screen's thread. */
    public static Path snapshot(Scene scene, Path png) {
        return snapshot(scene, 1, png);
    }

    /** The same with so many pixels a point, as a screen at 150 % would draw it. */
    public static Path snapshot(Scene scene, double scale, Path png) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        var how = new SnapshotParameters();
        how.setTransform(Transform.scale(scale, scale));
        how.setFill(scene.getFill());
        return write(scene.getRoot().snapshot(how, null), png);
    }

    /** A picture of a part alone, such as what hangs in a popover. */
    public static Path snapshot(Node part, Path png) {
        return write(part.snapshot(new SnapshotParameters(), null), png);
    }

    private static Path write(WritableImage image, Path png) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        var pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        picture.setRGB(0, 0, width, height, pixels, 0, width);
        try {
            Files.createDirectories(png.toAbsolutePath().getParent());
            ImageIO.write(picture, "png", png.toFile());
            return png;
        } catch (IOException unwritable) {
            throw new IllegalStateException("The picture " + png + " cannot be written.", unwritable);
        }
    }
}
