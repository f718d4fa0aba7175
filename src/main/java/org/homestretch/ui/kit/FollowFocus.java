package org.homestretch.ui.kit;

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

    public static void in(ScrollPane pane) {
        var follow = new FollowFocus(pane);
        pane.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> follow.pressed = true);
        pane.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> follow.pressed = false);
        pane.sceneProperty().flatMap(scene -> scene.focusOwnerProperty()).subscribe(follow::moved);
    }

    /** What the mouse presses is in sight, and must not slip away before it is let go. */
    private void moved(Node focused) {
        if (focused != null && !pressed && within(focused, pane.getContent())) {
            bringIntoSight(focused);
        }
    }

    private static boolean within(Node node, Node content) {
        for (Node now = node; now != null; now = now.getParent()) {
            if (now == content) {
                return true;
            }
        }
        return false;
    }

    private void bringIntoSight(Node node) {
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
