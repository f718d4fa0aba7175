package org.homestretch.ui.kit;

import java.util.function.BooleanSupplier;
import javafx.scene.Parent;

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
