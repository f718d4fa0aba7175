package org.homestretch.ui.settings;

import javafx.scene.control.ListCell;
import org.kordamp.ikonli.javafx.FontIcon;

/** A page of the settings by its icon and name. */
final class PageCell extends ListCell<Page> {

    PageCell() {
        getStyleClass().add("page-cell");
    }

    @Override
    protected void updateItem(Page page, boolean empty) {
        super.updateItem(page, empty);
        setText(empty ? "" : page.words());
        setGraphic(empty ? null : new FontIcon(page.icon()));
    }
}
