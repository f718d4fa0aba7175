package org.homestretch.ui.kit.focus;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** A key combination drawn as the caps of its keys, beside what it does; drawn whole or not at all. */
public final class KeyCaps extends HBox {

    private String keys = "";

    public KeyCaps() {
        getStyleClass().add("caps");
        setMinWidth(Region.USE_PREF_SIZE);
    }

    public KeyCaps(String keys) {
        this();
        setKeys(keys);
    }

    public String getKeys() {
        return keys;
    }

    public void setKeys(String changed) {
        keys = changed;
        getChildren().clear();
        for (String key : changed.split(" ")) {
            var cap = new Label(key);
            cap.getStyleClass().add("cap");
            cap.setMinWidth(Region.USE_PREF_SIZE);
            getChildren().add(cap);
        }
    }

    @Override
    protected void layoutChildren() {
        boolean whole = getWidth() + 1 > prefWidth(-1);
        for (Node cap : getChildren()) {
            cap.setVisible(whole);
        }
        super.layoutChildren();
    }
}
