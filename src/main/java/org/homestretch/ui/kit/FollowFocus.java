package org.homestretch.ui.kit;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** Scrolls a pane so that what the keys have come to is in sight. */
public final class FollowFocus {

    private static final double MARGIN = 16;

    private FollowFocus() {}

    /** What the mouse is pressing stays: under it nothing may slip away. */
    public static void in(ScrollPane pane) {
        pane.sceneProperty().flatMap(scene -> scene.focusOwnerProperty()).subscribe(focused -> {
            if (focused != null && !focused.isPressed() && Focus.isWithin(focused, pane.getContent())) {
                bringIntoSight(pane, focused);
            }
        });
    }

    private static void bringIntoSight(ScrollPane pane, Node node) {
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
