package org.homestretch.ui.kit.finder;

import javafx.scene.control.Button;
import javafx.scene.layout.Region;

/** Brings in the advanced exercises that were found and held back; not there when there are none. */
final class MoreButton extends Button {

    MoreButton(FinderModel model) {
        setMinWidth(Region.USE_PREF_SIZE);
        textProperty().bind(model.heldBack().map(count -> "+ " + count + " advanced"));
        accessibleTextProperty().bind(model.heldBack().map(count -> "Show " + count + " advanced exercises too"));
        visibleProperty().bind(model.heldBack().greaterThan(0));
        managedProperty().bind(visibleProperty());
        setOnAction(pressed -> model.change(filter -> filter.advanced(true)));
    }
}
