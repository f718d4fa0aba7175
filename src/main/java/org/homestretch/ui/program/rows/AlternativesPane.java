package org.homestretch.ui.program.rows;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.homestretch.basics.RoomWords;
import org.homestretch.guidance.suggest.Replacement;
import org.homestretch.ui.kit.control.ExercisePictures;
import org.homestretch.ui.kit.focus.KeyCaps;

/** The list of what could stand in for the exercise of a row: arrows choose, Enter swaps, Esc closes. */
final class AlternativesPane extends VBox {

    private static final RoomWords WORDS = RoomWords.of(AlternativesPane.class);

    private static final double ROW = 58;

    private final AlternativesModel model;
    private final Runnable back;
    private final Label title = new Label();
    private final Label nothing = new Label(WORDS.say("alternatives.none"));
    private final ListView<Replacement> choices = new ListView<>();

    /** The last one takes the keys back when the list closes. */
    AlternativesPane(AlternativesModel model, ExercisePictures pictures, Runnable back) {
        this.model = model;
        this.back = back;
        getStyleClass().add("alternatives");
        setId("alternatives");
        setMaxWidth(Region.USE_PREF_SIZE);
        title.getStyleClass().add("section");
        title.setMinWidth(0);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        var head = new HBox(
                title,
                new KeyCaps("Enter"),
                new Label(WORDS.say("alternatives.swap")),
                new KeyCaps("Esc"),
                new Label(WORDS.say("alternatives.close")));
        head.getStyleClass().add("alternatives-head");
        nothing.getStyleClass().add("muted");
        nothing.setFocusTraversable(true);
        nothing.managedProperty().bind(nothing.visibleProperty());
        choices.getStyleClass().addAll("plain", "alternatives-list");
        choices.setAccessibleText(WORDS.say("alternatives"));
        choices.setFixedCellSize(ROW);
        choices.setMinHeight(ROW / 2);
        choices.setCellFactory(list -> new AlternativeCell(pictures));
        choices.managedProperty().bind(choices.visibleProperty());
        getChildren().setAll(head, choices, nothing);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        choices.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        model.offer().subscribe(this::show);
        focusWithinProperty().subscribe(this::left);
    }

    private void show(Optional<AlternativesModel.Offer> offer) {
        if (offer.isEmpty() && isFocusWithin()) {
            back.run();
        }
        setVisible(offer.isPresent());
        offer.ifPresent(open -> {
            boolean some = !open.choices().isEmpty();
            title.setText(WORDS.say("alternatives.of", open.exercise().name()));
            choices.setAccessibleText(title.getText());
            choices.getItems().setAll(open.choices());
            choices.setPrefHeight(ROW * open.choices().size() + 2);
            choices.setVisible(some);
            nothing.setVisible(!some);
            choices.getSelectionModel().selectFirst();
            (some ? choices : nothing).requestFocus();
        });
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            model.close();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            swap();
            event.consume();
        }
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            swap();
        }
    }

    private void swap() {
        Optional.ofNullable(choices.getSelectionModel().getSelectedItem()).ifPresent(model::choose);
    }

    private void left(boolean inside) {
        if (!inside && isVisible()) {
            model.close();
        }
    }
}
