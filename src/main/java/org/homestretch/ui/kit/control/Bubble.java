package org.homestretch.ui.kit.control;

import atlantafx.base.controls.Popover;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
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

    /** What is to have the keys takes them once the popover is in sight; nothing in it can before. */
    public void openAt(Node owner, Runnable takeKeys) {
        popover.setOnHidden(closed -> Focus.give(owner));
        popover.show(owner);
        whenInSight(popover.getSkin().getNode(), takeKeys);
    }

    private static void whenInSight(Node shell, Runnable then) {
        if (shell.isVisible()) {
            then.run();
            return;
        }
        shell.visibleProperty().addListener(new ChangeListener<>() {
            @Override
            public void changed(ObservableValue<? extends Boolean> sight, Boolean before, Boolean now) {
                sight.removeListener(this);
                then.run();
            }
        });
    }

    public void close() {
        popover.hide();
    }
}
