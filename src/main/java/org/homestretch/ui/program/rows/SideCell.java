package org.homestretch.ui.program.rows;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import org.homestretch.basics.RoomWords;
import org.homestretch.exercise.Exercise;
import org.homestretch.patient.episode.Side;
import org.homestretch.program.Prescription;
import org.homestretch.ui.program.edit.Column;
import org.homestretch.ui.program.edit.ProgramModel;
import org.homestretch.ui.program.edit.RowCursor;

/** The side of an exercise in its row: left, right or both; a dash where it has none. */
final class SideCell extends HBox {

    private static final RoomWords WORDS = RoomWords.of(SideCell.class);
    private static final List<Side> SIDES = List.of(Side.LEFT, Side.RIGHT, Side.BOTH);

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass SIDED = PseudoClass.getPseudoClass("sided");

    private final ProgramModel model;
    private final RowCursor cursor;
    private final Map<Side, ToggleButton> buttons = new EnumMap<>(Side.class);
    private final Label none = new Label("–");
    private Exercise exercise;

    SideCell(ProgramModel model, RowCursor cursor) {
        this.model = model;
        this.cursor = cursor;
        getStyleClass().add("side-cell");
        none.getStyleClass().add("side-none");
        getChildren().add(none);
        SIDES.forEach(this::offer);
    }

    /** The side a letter stands for in the language of the screens, as the hints of the keys name them. */
    static Optional<Side> chosenBy(KeyCode key) {
        int place = List.of(WORDS.say("keys.sides").split(" ")).indexOf(key.getName());
        return place < 0 ? Optional.empty() : Optional.of(SIDES.get(place));
    }

    void show(Prescription prescription) {
        exercise = prescription.exercise();
        boolean sided = exercise.sided();
        pseudoClassStateChanged(SIDED, sided);
        none.setVisible(!sided);
        none.setManaged(!sided);
        buttons.forEach((side, button) -> {
            button.setVisible(sided);
            button.setManaged(sided);
            button.setSelected(prescription.side() == side);
            button.setAccessibleText(WORDS.say("side.spoken", exercise.name(), side.words()));
        });
    }

    /** Whether the keys act on this cell. */
    void mark(RowCursor.Cell at) {
        boolean here = at != null && at.exercise().equals(exercise) && at.column() == Column.SIDE;
        pseudoClassStateChanged(CURRENT, here);
    }

    private void offer(Side side) {
        var button = new ToggleButton(WORDS.say("side." + side.code()));
        button.getStyleClass().setAll("side-button");
        button.setFocusTraversable(false);
        button.setOnAction(pressed -> {
            button.setSelected(true);
            cursor.goTo(exercise, Column.SIDE);
            model.side(exercise, side);
        });
        buttons.put(side, button);
        getChildren().add(button);
    }
}
