package org.homestretch.ui.kit.focus;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseEvent;

/** Scrolls a pane so that what the keys have come to is in sight. */
public final class FollowFocus {

    private static final double MARGIN = 16;

    private final ScrollPane pane;
    private boolean pressed;

    private FollowFocus(ScrollPane pane) {
        this.pane = pane;
    }

    /** What the mouse is pressing stays: under it nothing may slip away. */
    public static void in(ScrollPane pane) {
        var follow = new FollowFocus(pane);
        pane.addEventFilter(MouseEvent.MOUSE_PRESSED, press -> follow.pressed = true);
        pane.addEventFilter(MouseEvent.MOUSE_RELEASED, release -> follow.pressed = false);
        pane.sceneProperty().flatMap(scene -> scene.focusOwnerProperty()).subscribe(follow::moved);
    }

    private void moved(Node holder) {
        if (!pressed && holder != null && Focus.isWithin(holder, pane.getContent())) {
            bringIntoSight(pane, holder);
        }
    }

    /** Scrolls no further than it takes. */
    public static void bringIntoSight(ScrollPane pane, Node node) {
        Node content = pane.getContent();
        Bounds place = content.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        double seen = pane.getViewportBounds().getHeight();
        double hidden = content.getLayoutBounds().getHeight() - seen;
        if (hidden <= 0) {
            return;
        }
        double top = pane.getVvalue() * hidden;
        double wanted = top;
        if (place.getMinY() - MARGIN < top) {
            wanted = place.getMinY() - MARGIN;
        } else if (place.getMaxY() + MARGIN > top + seen) {
            wanted = place.getMaxY() + MARGIN - seen;
        }
        pane.setVvalue(Math.clamp(wanted / hidden, 0, 1));
    }
}
