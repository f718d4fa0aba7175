package org.homestretch.ui.program.rows;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.homestretch.basics.RoomWords;
import org.homestretch.ui.kit.focus.Focus;
import org.homestretch.ui.program.edit.ProgramModel;
import org.homestretch.ui.program.edit.Row;

/** The field under a row in which the note of its exercise is written, shown while it is. */
final class NoteEditor extends HBox {

    private static final RoomWords WORDS = RoomWords.of(NoteEditor.class);

    private final ProgramModel program;
    private final NoteModel notes;
    private final TextField field = new TextField();
    private Optional<Row.Line> line = Optional.empty();

    NoteEditor(ProgramModel program, NoteModel notes) {
        this.program = program;
        this.notes = notes;
        getStyleClass().add("note-box");
        field.getStyleClass().add("note-field");
        field.setPromptText(WORDS.say("note.prompt"));
        HBox.setHgrow(field, Priority.ALWAYS);
        getChildren().setAll(field);
        setVisible(false);
        managedProperty().bind(visibleProperty());
        field.textProperty().subscribe(changed -> noted());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        field.focusedProperty().subscribe(this::left);
        notes.writing().when(Focus.onScreen(this)).subscribe(changed -> open());
    }

    /** Whether something in the window belongs to such a field. */
    static boolean holds(Node node) {
        for (Node now = node; now != null; now = now.getParent()) {
            if (now instanceof NoteEditor) {
                return true;
            }
        }
        return false;
    }

    void show(Row.Line shown) {
        line = Optional.of(shown);
        field.setAccessibleText(WORDS.say("note.field", shown.exercise().name()));
        open();
    }

    private void open() {
        boolean mine = line.map(Row.Line::exercise)
                .filter(exercise ->
                        notes.writing().get().filter(exercise::equals).isPresent())
                .isPresent();
        if (mine == isVisible()) {
            return;
        }
        if (mine) {
            field.setText(line.map(shown -> shown.prescription().note()).orElse(""));
        }
        setVisible(mine);
        if (mine) {
            takeKeys();
        }
    }

    private void takeKeys() {
        if (isVisible() && !field.isFocused() && Focus.give(field)) {
            field.end();
        }
    }

    private static boolean inList(Node node) {
        Node now = node;
        while (now != null && !(now instanceof ListView)) {
            now = now.getParent();
        }
        return now != null && "programList".equals(now.getId());
    }

    private void noted() {
        if (isVisible()) {
            line.ifPresent(shown -> program.note(shown.exercise(), field.getText()));
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.ESCAPE) {
            notes.close();
            event.consume();
        }
    }

    /** Another window in front, or the list drawing its rows anew, is no reason to close: what is typed next belongs here. */
    private void left(boolean focused) {
        Node holder = getScene() == null ? null : getScene().getFocusOwner();
        boolean elsewhere = holder != null && !inList(holder);
        if (!focused && isVisible() && elsewhere) {
            notes.close();
        }
    }
}
