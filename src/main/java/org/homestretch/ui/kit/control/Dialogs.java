package org.homestretch.ui.kit.control;

import javafx.scene.control.ButtonBar;
import javafx.scene.control.DialogPane;

/** What the dialogs of the program have in common. */
public final class Dialogs {

    private Dialogs() {}

    /** Tab comes to the main act first, on every system, as it does in the bars of the window. */
    public static void mainActFirst(DialogPane pane) {
        if (pane.lookup(".button-bar") instanceof ButtonBar bar) {
            bar.setButtonOrder(ButtonBar.BUTTON_ORDER_WINDOWS);
        }
    }
}
