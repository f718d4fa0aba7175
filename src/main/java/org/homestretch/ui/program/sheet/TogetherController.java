package org.homestretch.ui.program.sheet;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.homestretch.basics.RoomWords;
import org.homestretch.ui.kit.focus.Focus;

/** The others whose sheets wait today: ticked, printed in one go, and stopped by the same button. */
public final class TogetherController {

    private static final RoomWords WORDS = RoomWords.of(TogetherController.class);

    private final TogetherModel model;

    @FXML
    private VBox together;

    @FXML
    private Label chosen;

    @FXML
    private Button printTogether;

    @FXML
    private VBox waiting;

    TogetherController(TogetherModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        model.rows().subscribe(this::show);
        model.printing().subscribe(now -> showButton());
    }

    @FXML
    private void print() {
        if (model.printing().get()) {
            model.stop();
        } else {
            model.print();
        }
    }

    /** Whether anybody's sheet waits. */
    boolean offered() {
        return !model.rows().get().isEmpty();
    }

    /** To the list; says whether there is one. */
    boolean takeKeys() {
        return offered() && Focus.giveFirst(waiting);
    }

    private void show(List<TogetherModel.Row> rows) {
        together.setVisible(!rows.isEmpty());
        together.setManaged(together.isVisible());
        chosen.setText(model.chosenWords());
        int had = focused();
        waiting.getChildren().setAll(rows.stream().map(this::line).toList());
        if (had >= 0 && had < waiting.getChildren().size()) {
            ((HBox) waiting.getChildren().get(had)).getChildren().getFirst().requestFocus();
        }
        showButton();
    }

    /** A list drawn anew keeps the keys where they were. */
    private int focused() {
        List<Node> lines = waiting.getChildren();
        for (int place = 0; place < lines.size(); place++) {
            if (((HBox) lines.get(place)).getChildren().getFirst().isFocused()) {
                return place;
            }
        }
        return -1;
    }

    private void showButton() {
        boolean printing = model.printing().get();
        printTogether.setText(printing ? WORDS.say("together.stop") : WORDS.say("together.print", model.due()));
        printTogether.setDisable(!printing && model.due() == 0);
    }

    private HBox line(TogetherModel.Row row) {
        var box = new CheckBox(row.sheet().name());
        box.setSelected(row.chosen());
        box.setDisable(!row.choosable());
        box.setMaxWidth(Double.MAX_VALUE);
        box.setAccessibleText(
                WORDS.say("together.row", row.sheet().name(), row.sheet().program(), row.words()));
        box.setOnAction(pressed -> model.choose(row, box.isSelected()));
        HBox.setHgrow(box, Priority.ALWAYS);
        var words = new Label(row.words());
        words.setWrapText(true);
        words.getStyleClass().addAll("small13", row.choosable() ? "muted" : "warning");
        var line = new HBox(box, words);
        line.getStyleClass().add("together-line");
        return line;
    }
}
