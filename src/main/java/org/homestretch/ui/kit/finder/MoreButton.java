package org.homestretch.ui.kit.finder;

import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import org.homestretch.basics.RoomWords;

/** Brings in the advanced exercises that were found and held back; not there when there are none. */
final class MoreButton extends Button {

    private static final RoomWords WORDS = RoomWords.of(MoreButton.class);

    MoreButton(FinderModel model) {
        setMinWidth(Region.USE_PREF_SIZE);
        textProperty().bind(model.heldBack().map(count -> WORDS.count("heldBack", count.intValue())));
        accessibleTextProperty().bind(model.heldBack().map(count -> WORDS.count("heldBack.spoken", count.intValue())));
        visibleProperty().bind(model.heldBack().greaterThan(0));
        managedProperty().bind(visibleProperty());
        setOnAction(pressed -> model.change(filter -> filter.advanced(true)));
    }
}
