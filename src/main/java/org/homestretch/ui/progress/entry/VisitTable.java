package org.homestretch.ui.progress.entry;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import org.homestretch.progress.Measure;
import org.homestretch.progress.Visit;
import org.homestretch.ui.kit.focus.Focus;
import org.homestretch.ui.progress.visits.ProgressModel;
import org.homestretch.ui.progress.visits.ScoreText;
import org.homestretch.ui.progress.visits.VisitEdit;
import org.homestretch.ui.progress.visits.VisitRow;

/** Ties the table of visits to the record: what each column shows and which of them are typed into. */
public final class VisitTable {

    private static final PseudoClass EARLIER = PseudoClass.getPseudoClass("earlier");
    private static final PseudoClass TODAY = PseudoClass.getPseudoClass("today");
    /** In a narrower table the scores and the note need the room of who wrote it. */
    private static final double ROOM_FOR_WHO = 610;

    private static final String NOT_ASKED = "–";

    private final TableView<VisitRow> table;
    private final ProgressModel model;
    private final Consumer<String> refused;

    public VisitTable(TableView<VisitRow> table, ProgressModel model, Consumer<String> refused) {
        this.table = table;
        this.model = model;
        this.refused = refused;
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.setRowFactory(view -> row());
    }

    /** Makes the columns and keeps the rows those of the record, with what is said where some are of before. */
    public void fill(Label earlier) {
        show("date", VisitRow::date);
        show("visit", VisitRow::words);
        edit("leg", Measure.LEG_PAIN, (visit, text) -> VisitEdit.leg(visit, ScoreText.pain(text)));
        edit("back", Measure.BACK_PAIN, (visit, text) -> VisitEdit.back(visit, ScoreText.pain(text)));
        edit("rmdq", Measure.DISABILITY, (visit, text) -> VisitEdit.disability(visit, ScoreText.disability(text)));
        show("days", row -> row.visit().days().map(VisitRow::count).orElse(""));
        show("program", VisitRow::program);
        edit("note", row -> row.visit().notes().text(), (visit, text) -> VisitEdit.note(visit, text.strip()));
        show("by", row -> row.visit().notes().by());
        column("by").visibleProperty().bind(table.widthProperty().greaterThan(ROOM_FOR_WHO));
        model.chart().subscribe(chart -> {
            rows(chart.map(read -> VisitRow.of(read, model.desk())).orElse(List.of()));
            earlier.setText(
                    chart.map(read -> VisitRow.earlier(read, model.desk())).orElse(""));
        });
        earlier.visibleProperty().bind(earlier.textProperty().isNotEmpty());
        earlier.managedProperty().bind(earlier.visibleProperty());
    }

    /** To the cell that is chosen, else to the newest score; says whether there is a visit. */
    public boolean takeKeys() {
        if (table.getItems().isEmpty()) {
            return false;
        }
        if (table.getSelectionModel().getSelectedCells().isEmpty()) {
            select(0, column("leg"));
        }
        return Focus.give(table);
    }

    private void show(String column, Function<VisitRow, String> words) {
        TableColumn<VisitRow, String> shown = column(column);
        shown.setCellValueFactory(row -> new ReadOnlyStringWrapper(words.apply(row.getValue())));
        shown.setCellFactory(ignored -> new PlainCell());
    }

    private void edit(String column, Measure measure, BiFunction<Visit, String, VisitEdit> edit) {
        edit(column, row -> ScoreText.of(measure.of(row.visit())), edit);
    }

    private void edit(String column, Function<VisitRow, String> text, BiFunction<Visit, String, VisitEdit> edit) {
        TableColumn<VisitRow, String> typed = column(column);
        var entry = new EntryCell.Entry((row, words) -> edit.apply(row.visit(), words), model::make, refused);
        typed.setEditable(true);
        typed.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        typed.setCellFactory(ignored -> new EntryCell(entry));
    }

    /** Shows rows, keeping the chosen cell where it is. */
    private void rows(List<VisitRow> rows) {
        int row = table.getSelectionModel().getSelectedIndex();
        var columns = table.getSelectionModel().getSelectedCells().stream()
                .map(cell -> cell.getTableColumn())
                .toList();
        table.getItems().setAll(rows);
        if (row >= 0 && row < rows.size() && !columns.isEmpty()) {
            select(row, columns.getFirst());
        }
    }

    static String shown(String text) {
        return text.isEmpty() ? NOT_ASKED : text;
    }

    @SuppressWarnings("unchecked")
    private void select(int row, TableColumn<?, ?> column) {
        table.getSelectionModel().clearAndSelect(row, (TableColumn<VisitRow, ?>) column);
        table.getFocusModel().focus(row, (TableColumn<VisitRow, ?>) column);
    }

    @SuppressWarnings("unchecked")
    private TableColumn<VisitRow, String> column(String id) {
        return (TableColumn<VisitRow, String>) table.getColumns().stream()
                .filter(one -> id.equals(one.getId()))
                .findFirst()
                .orElseThrow();
    }

    private static TableRow<VisitRow> row() {
        var row = new TableRow<VisitRow>();
        row.itemProperty().subscribe(shown -> {
            row.pseudoClassStateChanged(TODAY, shown != null && shown.when() == VisitRow.When.TODAY);
            row.pseudoClassStateChanged(EARLIER, shown != null && shown.when() == VisitRow.When.EARLIER);
        });
        return row;
    }

    /** A cell that is only read. */
    private static final class PlainCell extends TableCell<VisitRow, String> {

        @Override
        protected void updateItem(String text, boolean empty) {
            super.updateItem(text, empty);
            setText(empty ? null : shown(text));
        }
    }
}
