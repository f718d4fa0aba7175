package org.homestretch.ui.program.rows;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.homestretch.ui.kit.control.AreaIcon;
import org.homestretch.ui.program.edit.Row;

/** The heading of an area in the program list. */
final class HeadingPane extends HBox {

    private final AreaIcon icon = new AreaIcon();
    private final Label name = new Label();
    private final Label extent = new Label();

    HeadingPane() {
        getStyleClass().add("heading-pane");
        name.getStyleClass().add("section");
        extent.getStyleClass().addAll("small13", "muted");
        getChildren().setAll(icon, name, extent);
    }

    void show(Row.Heading heading) {
        icon.show(heading.area());
        name.setText(heading.area().words());
        extent.setText(heading.words());
    }
}
