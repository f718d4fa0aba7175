package org.homestretch.ui.kit.focus;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** What stands on a button: a sign, its words, always whole, and its key caps as long as there is room for them. */
public final class Face extends HBox {

    public Face() {
        getStyleClass().add("face");
        getChildren()
                .addListener((ListChangeListener<Node>) change -> getChildren().forEach(Face::keepWhole));
    }

    private static void keepWhole(Node part) {
        if (part instanceof KeyCaps caps) {
            caps.setMinWidth(0);
        } else if (part instanceof Label words) {
            words.setMinWidth(Region.USE_PREF_SIZE);
        }
    }
}
