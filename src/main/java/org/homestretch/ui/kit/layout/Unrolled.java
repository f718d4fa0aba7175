package org.homestretch.ui.kit.layout;

import java.util.stream.DoubleStream;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.scene.control.ListView;
import javafx.scene.layout.Region;

/** The first rows a list ever shows come a few with each frame, for each is a small view of its own. */
public final class Unrolled implements InvalidationListener {

    private static final double FEW_ROWS = 140;
    private static final double TALLEST = 840;

    private final ListView<?> list;

    private Unrolled(ListView<?> list) {
        this.list = list;
    }

    /** A list that has its items already, or will keep this very list of items. */
    public static void atFirst(ListView<?> list) {
        var unrolled = new Unrolled(list);
        list.getItems().addListener(unrolled);
        list.sceneProperty().addListener(unrolled);
    }

    /** The heights a list is let grow to, one after the other. */
    static DoubleStream heights() {
        return DoubleStream.iterate(FEW_ROWS, height -> height <= TALLEST, height -> height + FEW_ROWS);
    }

    @Override
    public void invalidated(Observable changed) {
        if (list.getScene() != null && !list.getItems().isEmpty()) {
            list.getItems().removeListener(this);
            list.sceneProperty().removeListener(this);
            grow(FEW_ROWS);
        }
    }

    private void grow(double height) {
        if (height > TALLEST) {
            list.setMaxHeight(Region.USE_COMPUTED_SIZE);
        } else {
            list.setMaxHeight(height);
            Settled.then(list, () -> grow(height + FEW_ROWS));
        }
    }
}
