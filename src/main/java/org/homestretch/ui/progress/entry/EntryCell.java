package org.homestretch.ui.progress.entry;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.homestretch.basics.Refusal;
import org.homestretch.ui.progress.visits.VisitEdit;
import org.homestretch.ui.progress.visits.VisitRow;

/** A cell of the visits table that is typed into in place: Enter or leaving keeps it, Esc does not, Tab goes on. */
final class EntryCell extends TableCell<VisitRow, String> {

    /** So many letters fit in the narrowest column. */
    private static final int SHORT = 10;

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    /** What typed words change about a visit, who makes the change, and who hears of words that were refused. */
    record Entry(BiFunction<VisitRow, String, VisitEdit> read, Consumer<VisitEdit> make, Consumer<String> refused) {}

    private final Entry entry;
    private TextField field;

    EntryCell(Entry entry) {
        this.entry = entry;
    }

    /** A table has many cells, and few are ever typed into. */
    private void makeField() {
        field = new TextField();
        field.getStyleClass().add("cell-field");
        field.setOnAction(done -> keep());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        field.textProperty().subscribe(typed -> field.pseudoClassStateChanged(WRONG, false));
        field.focusedProperty().subscribe((before, focused) -> focusMoved(focused));
    }

    @Override
    public void startEdit() {
        super.startEdit();
        if (isEditing()) {
            if (field == null) {
                makeField();
            }
            String column = getTableColumn().getText();
            field.setText(getItem());
            field.setAccessibleText(column + ", " + getTableRow().getItem().date());
            setText(null);
            setGraphic(field);
            field.requestFocus();
            field.selectAll();
        }
    }

    @Override
    public void cancelEdit() {
        super.cancelEdit();
        showText();
    }

    @Override
    protected void updateItem(String text, boolean empty) {
        super.updateItem(text, empty);
        if (!isEditing()) {
            showText();
        }
    }

    private void showText() {
        boolean mayBeCut = !isEmpty() && getItem().length() > SHORT;
        setTooltip(mayBeCut ? new Tooltip(getItem()) : null);
        setGraphic(null);
        setText(isEmpty() ? null : VisitTable.shown(getItem()));
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB) {
            int step = event.isShiftDown() ? -1 : 1;
            if (keep()) {
                editBeside(step);
            }
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            cancelEdit();
            getTableView().requestFocus();
            event.consume();
        }
    }

    /** What is left standing wrong when the user goes elsewhere was told already; the visit stays as it was. */
    private void focusMoved(boolean focused) {
        if (!focused && isEditing() && !keep()) {
            cancelEdit();
        }
    }

    private boolean keep() {
        boolean changed = !field.getText().strip().equals(getItem());
        try {
            VisitEdit edit = entry.read().apply(getTableRow().getItem(), field.getText());
            cancelEdit();
            getTableView().requestFocus();
            if (changed) {
                entry.make().accept(edit);
            }
            return true;
        } catch (Refusal refusal) {
            field.pseudoClassStateChanged(WRONG, true);
            entry.refused().accept(refusal.getMessage());
            return false;
        }
    }

    private void editBeside(int step) {
        TableView<VisitRow> table = getTableView();
        List<TableColumn<VisitRow, ?>> columns =
                table.getColumns().stream().filter(TableColumn::isEditable).toList();
        int place = columns.indexOf(getTableColumn()) + step;
        int row = getIndex() + Math.floorDiv(place, columns.size());
        if (row >= 0 && row < table.getItems().size()) {
            TableColumn<VisitRow, ?> next = columns.get(Math.floorMod(place, columns.size()));
            table.getSelectionModel().clearAndSelect(row, next);
            table.edit(row, next);
        }
    }
}
