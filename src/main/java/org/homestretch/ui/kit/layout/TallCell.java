package org.homestretch.ui.kit.layout;

import javafx.scene.Node;
import javafx.scene.control.ListCell;

/** A cell of a list that is as wide as the list and as high as what it shows wants to be then. */
public abstract class TallCell<T> extends ListCell<T> {

    private final double least;

    protected TallCell(double least) {
        this.least = least;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        Node shown = getGraphic();
        double room = width < 0 && getListView() != null ? getListView().getWidth() : width;
        double around = snappedTopInset() + snappedBottomInset();
        double inside = Math.max(0, room - snappedLeftInset() - snappedRightInset());
        return shown == null ? least : Math.max(least, around + Math.ceil(shown.prefHeight(inside)));
    }
}
