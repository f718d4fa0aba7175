package org.homestretch.ui.kit.layout;

import java.util.function.BooleanSupplier;
import javafx.scene.Parent;
import org.homestretch.ui.kit.focus.Focus;

/** A part of a view F6 stops at; taking the keys tells whether it has a control for them now. */
public record Stop(Parent pane, BooleanSupplier taking) {

    public boolean take() {
        PaneRow.toFront(pane);
        return taking.getAsBoolean();
    }

    /** Whether the keys are here. */
    public boolean holds() {
        return Focus.isIn(pane);
    }
}
