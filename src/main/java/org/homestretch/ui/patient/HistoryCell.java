package org.homestretch.ui.patient;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.homestretch.program.Program;
import org.kordamp.ikonli.javafx.FontIcon;

/** One thing of the history on its line of time. */
final class HistoryCell extends ListCell<HistoryLine> {

    private final FontIcon icon = new FontIcon();
    private final Region line = new Region();
    private final Label when = new Label();
    private final Label title = new Label();
    private final Label text = new Label();
    private final Button reprint = new Button("Reprint", new FontIcon("fth-printer"));
    private final HBox row;
    private final Consumer<Program> reprinting;

    HistoryCell(Consumer<Program> reprinting) {
        this.reprinting = reprinting;
        icon.getStyleClass().add("muted");
        line.getStyleClass().add("timeline");
        when.getStyleClass().addAll("caption", "muted");
        title.getStyleClass().add("medium");
        text.getStyleClass().addAll("small13", "muted");
        text.setWrapText(true);
        reprint.getStyleClass().addAll("link", "history-act");
        var rail = new VBox(4, icon, line);
        rail.getStyleClass().add("history-rail");
        VBox.setVgrow(line, Priority.ALWAYS);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var words = new VBox(1, new HBox(when, gap, reprint), title, text);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        row = new HBox(8, rail, words);
        getStyleClass().add("history-cell");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(HistoryLine item, boolean empty) {
        super.updateItem(item, empty);
        setGraphic(empty ? null : row);
        setAccessibleText(empty ? null : item.title() + ", " + item.when() + ", " + item.text());
        if (!empty) {
            show(item);
        }
    }

    private void show(HistoryLine item) {
        icon.setIconLiteral(
                switch (item.kind()) {
                    case VISIT -> "fth-circle";
                    case PROGRAM -> "fth-file-text";
                    case REGISTERED -> "fth-user-plus";
                });
        when.setText(item.when());
        title.setText(item.title());
        text.setText(item.text());
        text.setVisible(!item.text().isEmpty());
        text.setManaged(!item.text().isEmpty());
        line.setVisible(getIndex() < getListView().getItems().size() - 1);
        reprint.setVisible(item.printed().isPresent());
        reprint.setManaged(item.printed().isPresent());
        reprint.setAccessibleText("Reprint " + item.title());
        reprint.setOnAction(pressed -> item.printed().ifPresent(reprinting));
    }
}
