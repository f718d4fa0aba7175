package org.homestretch.ui.program.library;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.GridCell;
import org.homestretch.basics.RoomWords;
import org.homestretch.exercise.Exercise;
import org.homestretch.patient.episode.Side;
import org.homestretch.ui.kit.control.AreaIcon;
import org.homestretch.ui.kit.control.ExercisePictures;
import org.homestretch.ui.kit.control.FigureView;
import org.homestretch.ui.kit.focus.Focus;
import org.homestretch.ui.kit.layout.TwoLineLabel;
import org.homestretch.ui.program.rows.DragMouse;
import org.kordamp.ikonli.javafx.FontIcon;

/** An exercise of the library as a tile: its picture, its name, and its position or that it is in the program. */
public final class LibraryTile extends GridCell<Exercise> {

    private static final RoomWords WORDS = RoomWords.of(LibraryTile.class);

    private static final PseudoClass HIGHLIGHTED = PseudoClass.getPseudoClass("highlighted");
    private static final PseudoClass TAKEN = PseudoClass.getPseudoClass("taken");

    private final LibraryModel model;
    private final Taken taken;
    private final ExercisePictures pictures;
    private final FigureView figure = new FigureView();
    private final Label name = new TwoLineLabel();
    private final AreaIcon icon = new AreaIcon();
    private final Label position = new Label();
    private final FontIcon tick = new FontIcon("fth-check");
    private final Label care = new Label(null, new FontIcon("fth-alert-triangle"));
    private final Button add = new Button(null, new FontIcon("fth-plus"));
    private final Button play = new Button(null, new FontIcon("fth-play"));
    private final StackPane tile = new StackPane();

    /** What a tile is drawn with, dragged by and shown in motion by. */
    record Hands(ExercisePictures pictures, DragMouse mouse, Consumer<Exercise> demonstrate) {}

    LibraryTile(LibraryModel model, Taken taken, Hands hands) {
        this.model = model;
        this.taken = taken;
        pictures = hands.pictures();
        getStyleClass().add("library-tile");
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        layOut();
        add.setOnAction(pressed -> add());
        play.setOnAction(pressed -> hands.demonstrate().accept(getItem()));
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && getItem() != null) {
                clicked(event.getClickCount());
            }
        });
        setOnDragDetected(event -> {
            if (getItem() != null) {
                hands.mouse().take(this, tile, getItem());
                event.consume();
            }
        });
        var onScreen = Focus.onScreen(this);
        taken.found().when(onScreen).subscribe(changed -> refresh());
        taken.program().when(onScreen).subscribe(changed -> refresh());
        model.highlighted().when(onScreen).subscribe(changed -> refresh());
    }

    /** The grid empties a tile before it fills it anew: what is drawn stays, for to style it again takes long. */
    @Override
    protected void updateItem(Exercise exercise, boolean empty) {
        super.updateItem(exercise, empty);
        if (!empty) {
            setGraphic(tile);
            name.setText(exercise.name());
            icon.show(exercise.area());
            pictures.show(exercise, Side.NONE, figure);
            add.setAccessibleText(WORDS.say("tile.add", exercise.name()));
            play.setAccessibleText(WORDS.say("tile.show", exercise.name()));
        }
        refresh();
    }

    private void refresh() {
        Exercise exercise = isEmpty() ? null : getItem();
        boolean inProgram = exercise != null && taken.has(exercise);
        pseudoClassStateChanged(TAKEN, inProgram);
        pseudoClassStateChanged(
                HIGHLIGHTED,
                exercise != null && model.chosen().filter(exercise::equals).isPresent());
        tick.setVisible(inProgram);
        tick.setManaged(inProgram);
        add.setManaged(!inProgram);
        add.setVisible(!inProgram);
        if (exercise != null) {
            String where = exercise.movement().position().words();
            position.setText(inProgram ? WORDS.say("tile.taken") : where);
            boolean warned = !inProgram && taken.warned(exercise);
            care.setVisible(warned);
            setAccessibleText(WORDS.say(
                    warned ? "tile.spoken.care" : "tile.spoken",
                    exercise.name(),
                    exercise.area().words(),
                    position.getText()));
        }
    }

    private void clicked(int times) {
        model.highlight(getItem());
        if (times == 2) {
            add();
        }
    }

    private void add() {
        model.add(getItem());
    }

    private void layOut() {
        figure.getStyleClass().add("tile-picture");
        name.getStyleClass().add("tile-name");
        position.getStyleClass().add("tile-position");
        add.getStyleClass().add("tile-add");
        add.setFocusTraversable(false);
        play.getStyleClass().add("tile-play");
        play.setFocusTraversable(false);
        play.setTooltip(new Tooltip(WORDS.say("tile.show.tip")));
        VBox.setVgrow(figure, Priority.ALWAYS);
        care.getStyleClass().addAll("tag", "warn");
        care.setTooltip(new Tooltip(WORDS.say("tile.care")));
        care.setMinWidth(Region.USE_PREF_SIZE);
        care.managedProperty().bind(care.visibleProperty());
        HBox.setHgrow(position, Priority.ALWAYS);
        position.setMaxWidth(Double.MAX_VALUE);
        var foot = new HBox(icon, tick, position, care);
        foot.getStyleClass().add("tile-foot");
        var card = new VBox(figure, name, foot);
        card.getStyleClass().add("tile-card");
        StackPane.setAlignment(add, Pos.TOP_RIGHT);
        StackPane.setAlignment(play, Pos.TOP_LEFT);
        tile.getStyleClass().add("tile");
        tile.getChildren().setAll(card, play, add);
        tile.prefWidthProperty().bind(widthProperty());
        tile.prefHeightProperty().bind(heightProperty());
    }
}
