package org.homestretch.ui.program.rows;

import java.util.EnumMap;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import org.homestretch.exercise.Exercise;
import org.homestretch.patient.episode.Side;
import org.homestretch.program.Prescription;
import org.homestretch.ui.program.edit.Column;
import org.homestretch.ui.program.edit.ProgramModel;
import org.homestretch.ui.program.edit.RowCursor;

/** The side of an exercise in its row: left, right or both; a dash where it has none. */
final class SideCell extends HBox {

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
        offer(Side.LEFT, "L");
        offer(Side.RIGHT, "R");
        offer(Side.BOTH, "Both");
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
            button.setAccessibleText("Side, " + exercise.name() + ", " + side.words());
        });
    }

    /** Whether the keys act on this cell. */
    void mark(RowCursor.Cell at) {
        boolean here = at != null && at.exercise().equals(exercise) && at.column() == Column.SIDE;
        pseudoClassStateChanged(CURRENT, here);
    }

    private void offer(Side side, String words) {
        var button = new ToggleButton(words);
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
