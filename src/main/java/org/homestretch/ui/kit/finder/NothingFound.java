package org.homestretch.ui.kit.finder;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.homestretch.basics.RoomWords;
import org.kordamp.ikonli.javafx.FontIcon;

/** Stands in the place of a list in which nothing was found: says for what, and offers the way back. */
public final class NothingFound extends VBox {

    private static final RoomWords WORDS = RoomWords.of(NothingFound.class);

    /** The last one is run after the way back was taken. */
    public NothingFound(FinderModel model, Runnable cleared) {
        getStyleClass().addAll("empty", "nothing-found");
        getStylesheets().add(FinderModel.class.getResource("finder.css").toExternalForm());
        var icon = new StackPane(new FontIcon("fth-search"));
        icon.getStyleClass().add("empty-icon");
        var title = new Label();
        title.getStyleClass().add("section");
        title.setWrapText(true);
        title.textProperty().bind(model.nothing());
        var advice = new Label();
        advice.getStyleClass().addAll("small13", "muted");
        advice.setWrapText(true);
        advice.textProperty().bind(model.advice());
        var clear = new Button(WORDS.say("clear"));
        clear.setOnAction(pressed -> {
            model.clear();
            cleared.run();
        });
        var acts = new HBox(clear, new MoreButton(model));
        acts.getStyleClass().add("nothing-acts");
        getChildren().setAll(icon, title, advice, acts);
        visibleProperty().bind(Bindings.isEmpty(model.found()));
        managedProperty().bind(visibleProperty());
    }
}
