package org.homestretch.ui.library;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.homestretch.basics.RoomWords;
import org.homestretch.exercise.Exercise;
import org.homestretch.patient.episode.Side;
import org.homestretch.ui.kit.control.AreaIcon;
import org.homestretch.ui.kit.control.ExercisePictures;
import org.homestretch.ui.kit.control.FigureView;
import org.homestretch.ui.kit.layout.TwoLineLabel;

/** An exercise in the list: its picture, its name, the name the patient reads, its area, level and position. */
final class ExerciseCell extends ListCell<Exercise> {

    private static final RoomWords WORDS = RoomWords.of(ExerciseCell.class);

    /** The margins of the list and its scroll bar. */
    private static final double BESIDE = 32;

    private final ExercisePictures pictures;
    private final FigureView figure = new FigureView();
    private final Label name = new TwoLineLabel();
    private final Label plain = new TwoLineLabel();
    private final AreaIcon icon = new AreaIcon();
    private final Label facts = new Label();
    private final HBox row;

    ExerciseCell(ExercisePictures pictures) {
        this.pictures = pictures;
        getStyleClass().add("exercise-cell");
        figure.getStyleClass().add("exercise-picture");
        name.getStyleClass().add("exercise-name");
        plain.getStyleClass().addAll("exercise-plain", "muted");
        facts.getStyleClass().addAll("exercise-facts", "muted");
        plain.managedProperty().bind(plain.visibleProperty());
        var foot = new HBox(icon, facts);
        foot.getStyleClass().add("exercise-foot");
        var words = new VBox(name, plain, foot);
        words.getStyleClass().add("exercise-words");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        row = new HBox(figure, words);
        row.getStyleClass().add("exercise-row");
        setPrefWidth(0);
    }

    /** As high as the words need at the width of the list. */
    @Override
    protected double computePrefHeight(double width) {
        if (isEmpty() || getListView() == null) {
            return super.computePrefHeight(width);
        }
        return snapSizeY(row.prefHeight(getListView().getWidth() - BESIDE));
    }

    @Override
    protected void updateItem(Exercise exercise, boolean empty) {
        super.updateItem(exercise, empty);
        setGraphic(empty ? null : row);
        setAccessibleText(empty ? null : spoken(exercise));
        if (!empty) {
            String sheetName = exercise.in(LibraryModel.spoken()).sheetName();
            pictures.show(exercise, Side.NONE, figure);
            name.setText(exercise.name());
            plain.setText(sheetName);
            plain.setVisible(!sheetName.equals(exercise.name()));
            icon.show(exercise.area());
            facts.setText(WORDS.say(
                    "level.position",
                    exercise.level(),
                    exercise.movement().position().words()));
        }
    }

    private static String spoken(Exercise exercise) {
        return WORDS.say("spoken", exercise.name(), exercise.area().words(), exercise.level());
    }
}
