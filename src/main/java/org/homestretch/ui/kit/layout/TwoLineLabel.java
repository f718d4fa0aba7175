package org.homestretch.ui.kit.layout;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;

/** A name that may take a second line; a longer one ends in an ellipsis and is whole in its tooltip. */
public final class TwoLineLabel extends Label {

    public TwoLineLabel() {
        setWrapText(true);
        var whole = new Tooltip();
        whole.textProperty().bind(textProperty());
        tooltipProperty()
                .bind(Bindings.when(textTruncatedProperty()).then(whole).otherwise((Tooltip) null));
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.min(super.computePrefHeight(width), 2 * super.computePrefHeight(-1));
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }
}
