package org.homestretch.ui.shell;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;

/** Moves the focus from pane to pane, as F6 does. */
final class Panes {

    private Panes() {}

    /** To the next pane in this direction that has anything to focus, round and round. */
    static void next(List<Parent> panes, int by) {
        int now = IntStream.range(0, panes.size())
                .filter(place -> panes.get(place).isFocusWithin())
                .findFirst()
                .orElse(-1);
        IntStream.rangeClosed(1, panes.size())
                .map(step -> Math.floorMod(now + by * step, panes.size()))
                .mapToObj(panes::get)
                .flatMap(pane -> focusable(pane).limit(1))
                .findFirst()
                .ifPresent(Node::requestFocus);
    }

    private static Stream<Node> focusable(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Stream.empty();
        }
        Stream<Node> below = node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(Panes::focusable)
                : Stream.empty();
        return node.isFocusTraversable() ? Stream.of(node) : below;
    }
}
