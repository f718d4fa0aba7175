package org.homestretch.ui.kit.focus;

import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;

/** Gives the keys to controls that may not be there to take them. */
public final class Focus {

    private Focus() {}

    /** Gives the keys to a control that is in sight and in use; says whether it has them. */
    public static boolean give(Node node) {
        if (!canTake(node)) {
            return false;
        }
        node.requestFocus();
        return node.getScene().getFocusOwner() == node;
    }

    /** Whether what has the keys of its window is this part or in it; the window itself may be behind others. */
    public static boolean isIn(Node part) {
        return part.getScene() != null && isWithin(part.getScene().getFocusOwner(), part);
    }

    /** Whether a node is this part, or in it. */
    public static boolean isWithin(Node node, Node part) {
        for (Node now = node; now != null; now = now.getParent()) {
            if (now == part) {
                return true;
            }
        }
        return false;
    }

    /** Gives the keys to the first control in a part of a view; says whether there is one. */
    public static boolean giveFirst(Parent part) {
        return stops(part).anyMatch(Focus::give);
    }

    private static Stream<Node> stops(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Stream.empty();
        }
        if (node.isFocusTraversable()) {
            return Stream.of(node);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(Focus::stops)
                : Stream.empty();
    }

    /** Whether a node is in a window; a binding made of the scene itself would be forgotten while it is in none. */
    public static ObservableValue<Boolean> onScreen(Node node) {
        return node.sceneProperty().map(scene -> true).orElse(false);
    }

    /** Whether a control stands in a window, in sight, and is not disabled. */
    public static boolean canTake(Node node) {
        if (node == null || node.getScene() == null || node.isDisabled()) {
            return false;
        }
        for (Node now = node; now != null; now = now.getParent()) {
            if (!now.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
