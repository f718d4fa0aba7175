package org.homestretch.ui.kit;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;

/** Lets a label say the whole of its words in a tooltip as long as they are cut short. */
public final class WholeText {

    private WholeText() {}

    public static void tip(Label label) {
        var whole = new Tooltip();
        whole.textProperty().bind(label.textProperty());
        label.tooltipProperty()
                .bind(Bindings.when(label.textTruncatedProperty()).then(whole).otherwise((Tooltip) null));
    }
}
