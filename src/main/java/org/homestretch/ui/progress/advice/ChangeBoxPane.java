package org.homestretch.ui.progress.advice;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** A figure at the head of the view with its title above and what it means below. */
public final class ChangeBoxPane extends VBox {

    public ChangeBoxPane(ChangeBox box) {
        getStyleClass().add("change-box");
        getChildren().setAll(label(box.title(), "field-label"), figure(box), tag(box));
        GridPane.setHgrow(this, Priority.ALWAYS);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(box.spoken());
    }

    private static FlowPane figure(ChangeBox box) {
        var figure = new FlowPane(label(box.figure(), "figure"), label(box.beside(), "beside"));
        figure.getStyleClass().add("figures");
        return figure;
    }

    private static Label tag(ChangeBox box) {
        Label tag = label(box.tag(), "tag");
        tag.getStyleClass().add(box.tone().style());
        tag.setWrapText(true);
        tag.setMinHeight(USE_PREF_SIZE);
        tag.setGraphic(new FontIcon(box.tone().icon()));
        return tag;
    }

    private static Label label(String words, String style) {
        var label = new Label(words);
        label.getStyleClass().add(style);
        return label;
    }
}
