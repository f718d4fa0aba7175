package org.homestretch.ui.kit.layout;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** What hangs in a popover, never higher than the window it hangs over: the rest is scrolled to. */
public final class InWindow extends ScrollPane {

    /** The popover's own arrow and edge, and a bit of the window to see where one is. */
    private static final double AROUND = 64;

    private final Node owner;

    /** The owner is what the popover points at. */
    public InWindow(Node content, Node owner) {
        super(content);
        this.owner = owner;
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("in-window");
    }

    @Override
    protected double computePrefHeight(double width) {
        double room =
                owner.getScene() == null ? Double.MAX_VALUE : owner.getScene().getHeight() - AROUND;
        double whole = getContent().prefHeight(getContent().prefWidth(-1));
        return Math.min(room, Math.ceil(whole));
    }
}
