package org.homestretch.ui.program;

import java.util.function.Consumer;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.homestretch.exercise.Exercise;
import org.homestretch.patient.Side;

/** The keys of the program list: rows and cells by arrows, numbers by digits, the rest by one key each. */
final class ListKeys {

    private final BuilderModel model;
    private final RowCursor cursor;
    private final Consumer<Exercise> demonstrate;

    private ListKeys(BuilderModel model, Consumer<Exercise> demonstrate) {
        this.model = model;
        this.demonstrate = demonstrate;
        cursor = model.cursor();
    }

    static void on(ListView<Row> list, BuilderModel model, Consumer<Exercise> demonstrate) {
        var keys = new ListKeys(model, demonstrate);
        list.addEventFilter(KeyEvent.KEY_PRESSED, keys::pressed);
    }

    private void pressed(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl || event.isShortcutDown()) {
            return;
        }
        boolean done = event.isAltDown() ? move(event.getCode()) : act(event);
        if (done) {
            event.consume();
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
        KeyCode key = event.getCode();
        if (key.isDigitKey()) {
            String name = key.getName();
            return did(() -> cursor.digit(Character.getNumericValue(name.charAt(name.length() - 1))));
        }
        return switch (key) {
            case UP -> did(cursor::previousRow);
            case DOWN -> did(cursor::nextRow);
            case LEFT -> did(cursor::previousColumn);
            case RIGHT -> did(cursor::nextColumn);
            case HOME -> did(cursor::firstColumn);
            case END -> did(cursor::lastColumn);
            case PLUS, ADD, EQUALS -> did(cursor::more);
            case MINUS, SUBTRACT -> did(cursor::less);
            case L -> did(() -> cursor.side(Side.LEFT));
            case R -> did(() -> cursor.side(Side.RIGHT));
            case B -> did(() -> cursor.side(Side.BOTH));
            case A -> withRow(model.alternatives()::open);
            case ENTER -> withRow(model::openNote);
            case SPACE -> withRow(demonstrate);
            case DELETE -> withRow(model.program()::remove);
            default -> false;
        };
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
