package org.homestretch.ui.patient.history;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.ListView;
import org.homestretch.ui.kit.focus.Focus;
import org.homestretch.ui.kit.layout.Segments;
import org.homestretch.ui.kit.layout.Unrolled;

/** The course of a record, newest first, with a way to print a given program once more. */
public final class HistoryController {

    private final HistoryModel model;

    @FXML
    private Segments<HistoryModel.Filter> historyFilter;

    @FXML
    private ListView<HistoryLine> history;

    public HistoryController(HistoryModel model) {
        this.model = model;
    }

    public boolean takeKeys() {
        return !history.getItems().isEmpty() && Focus.give(history) || Focus.giveFirst(historyFilter);
    }

    @FXML
    private void initialize() {
        historyFilter.offer(List.of(HistoryModel.Filter.values()), HistoryModel.Filter::words);
        historyFilter.valueProperty().bindBidirectional(model.filter());
        history.setCellFactory(list -> new HistoryCell(model::reprint, model::settle));
        Unrolled.atFirst(history);
        model.lines().subscribe(lines -> history.getItems().setAll(lines));
    }
}
