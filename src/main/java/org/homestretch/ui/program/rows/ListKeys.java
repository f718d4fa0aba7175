package org.homestretch.ui.program.rows;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.homestretch.exercise.Exercise;
import org.homestretch.patient.episode.Side;
import org.homestretch.program.walking.Activity;
import org.homestretch.ui.kit.control.FilterField;
import org.homestretch.ui.kit.focus.Keystroke;
import org.homestretch.ui.program.edit.Row;
import org.homestretch.ui.program.edit.RowCursor;

/** The keys of the program list: rows and cells by arrows, numbers by digits, the rest by one key each. */
public final class ListKeys {

    private final RowModels model;
    private final RowCursor cursor;
    private final Elsewhere elsewhere;
    private boolean command;

    /** What a key of the list may lead to outside of it: the show for the patient, the filter of the library. */
    public record Elsewhere(Consumer<Exercise> demonstrate, Consumer<KeyEvent> find) {}

    private ListKeys(RowModels model, Elsewhere elsewhere) {
        this.model = model;
        this.elsewhere = elsewhere;
        cursor = model.cursor();
    }

    static void on(ListView<Row> list, RowModels model, Elsewhere elsewhere) {
        var keys = new ListKeys(model, elsewhere);
        list.addEventFilter(KeyEvent.KEY_PRESSED, keys::pressed);
        list.addEventFilter(KeyEvent.KEY_TYPED, keys::typed);
    }

    private void pressed(KeyEvent event) {
        if (event.isConsumed() || event.getTarget() instanceof TextInputControl || event.isShortcutDown()) {
            return;
        }
        command = event.isAltDown() ? move(event.getCode()) : act(event);
        if (command) {
            event.consume();
        }
    }

    /** A letter that is no command begins the name of the next exercise. */
    private void typed(KeyEvent event) {
        if (!command
                && !event.isConsumed()
                && !(event.getTarget() instanceof TextInputControl)
                && FilterField.isLetter(event)) {
            elsewhere.find().accept(event);
        }
    }

    private boolean move(KeyCode key) {
        return switch (key) {
            case UP -> withRow(exercise -> model.program().moveBy(exercise, -1));
            case DOWN -> withRow(exercise -> model.program().moveBy(exercise, 1));
            default -> false;
        };
    }

    private boolean act(KeyEvent event) {
        OptionalInt digit = Keystroke.digit(event);
        if (digit.isPresent()) {
            return did(() -> cursor.digit(digit.getAsInt()));
        }
        Optional<Side> side = SideCell.chosenBy(event.getCode());
        if (side.isPresent()) {
            return did(() -> cursor.side(side.get()));
        }
        return switch (event.getCode()) {
            case UP -> did(cursor::previousRow);
            case DOWN -> did(cursor::nextRow);
            case LEFT -> did(cursor::previousColumn);
            case RIGHT -> did(cursor::nextColumn);
            case HOME -> did(cursor::firstColumn);
            case END -> did(cursor::lastColumn);
            case PLUS, ADD -> did(cursor::more);
            case EQUALS -> (!event.isShiftDown() || event.getText().equals("+")) && did(cursor::more);
            case MINUS, SUBTRACT -> !event.isShiftDown() && did(cursor::less);
            case W -> plan();
            case A -> withRow(model.alternatives()::open);
            case ENTER -> withRow(model.notes()::open);
            case SPACE -> withRow(elsewhere.demonstrate());
            case DELETE -> withRow(model.program()::remove);
            default -> false;
        };
    }

    /** Only a row that can be built up by weeks; on another the letter begins a name. */
    private boolean plan() {
        Optional<Activity> activity = cursor.exercise().flatMap(Activity::of);
        activity.ifPresent(model.plan()::open);
        return activity.isPresent();
    }

    private boolean withRow(Consumer<Exercise> act) {
        cursor.exercise().ifPresent(act);
        return true;
    }

    private static boolean did(Runnable act) {
        act.run();
        return true;
    }
}
