package org.homestretch.ui.kit.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Parent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** A view that is made piece by piece, so that no piece keeps the window waiting; asked for whole, it is made at once. */
public final class Pieces {

    private final StackPane frame = new StackPane();
    private final Deque<Runnable> left = new ArrayDeque<>();
    private final List<Runnable> asked = new ArrayList<>();
    private final ReadOnlyBooleanWrapper made = new ReadOnlyBooleanWrapper(true);

    /** What the window shows from the beginning; the pieces come to lie in it. */
    public Parent frame() {
        return frame;
    }

    /** The first piece: the view with places for the others. */
    public void begin(Supplier<Parent> view) {
        fill(frame, view);
    }

    /** A part of the view put in its place, after the pieces before. */
    public void fill(Pane place, Supplier<Parent> part) {
        then(() -> place.getChildren().add(part.get()));
    }

    /** A list shows its rows a few at a time, for each is a small view of its own. */
    public void unroll(Region list) {
        list.setMaxHeight(0);
        Unrolled.heights().forEach(height -> then(() -> list.setMaxHeight(height)));
        then(() -> list.setMaxHeight(Region.USE_COMPUTED_SIZE));
    }

    /** Another piece after those before; what a piece asks for while it is made comes next. */
    public void then(Runnable piece) {
        asked.add(piece);
        made.set(false);
    }

    /** Whether all of the view is there. */
    public ReadOnlyBooleanProperty made() {
        return made.getReadOnlyProperty();
    }

    /** Makes one more piece; the call after the last one finds that all is made. */
    public void next() {
        queue();
        if (left.isEmpty()) {
            made.set(true);
        } else {
            left.pop().run();
            queue();
        }
    }

    /** Makes what is still missing. */
    public Parent whole() {
        while (!made.get()) {
            next();
        }
        return frame;
    }

    private void queue() {
        asked.reversed().forEach(left::push);
        asked.clear();
    }
}
