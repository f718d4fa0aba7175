package org.homestretch.ui.kit.control;

import atlantafx.base.controls.Popover;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.homestretch.ui.kit.focus.Focus;

/** A popover under the button that opened it, which has the keys again when it closes. */
public final class Bubble {

    private final Popover popover = new Popover();
    private final Parent view;

    public Bubble(Parent view) {
        this.view = view;
        popover.setContentNode(view);
        popover.setArrowLocation(Popover.ArrowLocation.TOP_RIGHT);
        popover.setHeaderAlwaysVisible(false);
        popover.setDetachable(false);
        popover.setAnimated(false);
    }

    public void openAt(Node owner) {
        popover.setOnHidden(closed -> Focus.give(owner));
        popover.show(owner);
        Focus.giveFirst(view);
    }

    public void close() {
        popover.hide();
    }
}
