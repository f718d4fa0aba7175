package org.homestretch.ui.program.rows;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.homestretch.basics.RoomWords;
import org.homestretch.exercise.Exercise;
import org.homestretch.program.Prescription;
import org.homestretch.ui.program.edit.Column;
import org.homestretch.ui.program.edit.RowCursor;
import org.kordamp.ikonli.javafx.FontIcon;

/** A number of the dose in a row: typed over by the keys, or stepped by its minus and plus. */
final class DoseCell extends HBox {

    private static final RoomWords WORDS = RoomWords.of(DoseCell.class);

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final Column column;
    private final RowCursor cursor;
    private final Label number = new Label();
    private final Label unit = new Label();
    private final Button less = step("fth-minus");
    private final Button more = step("fth-plus");
    private Exercise exercise;

    DoseCell(Column column, RowCursor cursor) {
        this.column = column;
        this.cursor = cursor;
        getStyleClass().addAll("dose-cell", column.code());
        number.getStyleClass().add("dose-number");
        number.setMinWidth(USE_PREF_SIZE);
        unit.getStyleClass().add("dose-unit");
        unit.setText(column.unit());
        var value = new HBox(number, unit);
        value.getStyleClass().add("dose-value");
        HBox.setHgrow(value, Priority.ALWAYS);
        getChildren().setAll(less, value, more);
        setOnMousePressed(event -> enter());
        less.setOnAction(pressed -> step(cursor::less));
        more.setOnAction(pressed -> step(cursor::more));
    }

    Column column() {
        return column;
    }

    void show(Prescription prescription) {
        exercise = prescription.exercise();
        int value = column.read(prescription.dose());
        boolean none = value == 0;
        number.setText(none ? "–" : Integer.toString(value));
        unit.setVisible(!none && !column.unit().isEmpty());
        unit.setManaged(unit.isVisible());
        number.setAccessibleText(WORDS.say("dose.spoken", column.words(), exercise.name(), value));
        less.setAccessibleText(WORDS.say("dose.less", column.words(), exercise.name()));
        more.setAccessibleText(WORDS.say("dose.more", column.words(), exercise.name()));
    }

    /** Whether the keys act on this cell. */
    void mark(RowCursor.Cell at) {
        boolean current = at != null && at.exercise().equals(exercise) && at.column() == column;
        pseudoClassStateChanged(CURRENT, current);
        pseudoClassStateChanged(WRONG, current && !cursor.trouble().get().isEmpty());
    }

    private void enter() {
        cursor.goTo(exercise, column);
    }

    private void step(Runnable step) {
        enter();
        step.run();
    }

    private static Button step(String icon) {
        Node sign = new FontIcon(icon);
        var button = new Button(null, sign);
        button.getStyleClass().setAll("dose-step");
        button.setFocusTraversable(false);
        return button;
    }
}
