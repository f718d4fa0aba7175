package org.homestretch.ui.kit.control;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;

/** How a button looks while its work is under way: paler, but not disabled, for a disabled one loses the keys to another. */
public final class Busy {

    private static final PseudoClass BUSY = PseudoClass.getPseudoClass("busy");

    private Busy() {}

    /** Whoever is asked once more meanwhile does nothing. */
    public static void show(Node button, ObservableValue<Boolean> busy) {
        busy.subscribe(now -> button.pseudoClassStateChanged(BUSY, now));
    }
}
