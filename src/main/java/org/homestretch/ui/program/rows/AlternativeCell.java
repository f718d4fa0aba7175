package org.homestretch.ui.program.rows;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.homestretch.guidance.suggest.Replacement;
import org.homestretch.ui.kit.control.ExercisePictures;
import org.homestretch.ui.kit.control.FigureView;

/** One exercise that could stand in for another: its picture, whether it is easier or harder, and why it would do. */
final class AlternativeCell extends ListCell<Replacement> {

    private final ExercisePictures pictures;
    private final FigureView figure = new FigureView();
    private final Label name = new Label();
    private final Label step = new Label();
    private final Label why = new Label();
    private final HBox row;

    AlternativeCell(ExercisePictures pictures) {
        this.pictures = pictures;
        figure.getStyleClass().add("row-picture");
        name.getStyleClass().add("row-name");
        step.getStyleClass().add("tag");
        step.setMinWidth(USE_PREF_SIZE);
        why.getStyleClass().addAll("caption", "muted");
        var title = new HBox(name, step);
        title.getStyleClass().add("alternative-title");
        var words = new VBox(title, why);
        words.getStyleClass().add("row-names");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        row = new HBox(figure, words);
        row.getStyleClass().add("alternative");
        getStyleClass().add("alternative-cell");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Replacement choice, boolean empty) {
        super.updateItem(choice, empty);
        setGraphic(empty ? null : row);
        if (!empty) {
            show(choice);
        }
    }

    private void show(Replacement choice) {
        var exercise = choice.prescription().exercise();
        pictures.show(exercise, choice.prescription().side(), figure);
        name.setText(exercise.name());
        boolean rung = choice.step() != Replacement.Step.ALIKE;
        step.setText(choice.step().words());
        step.setVisible(rung);
        step.setManaged(rung);
        why.setText(choice.why());
        setAccessibleText(exercise.name() + ". " + choice.why());
    }
}
