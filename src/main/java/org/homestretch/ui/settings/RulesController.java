package org.homestretch.ui.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.homestretch.basics.Journal;
import org.homestretch.guidance.Threshold;
import org.homestretch.guidance.Threshold.Topic;
import org.homestretch.ui.kit.control.FilterField;
import org.homestretch.ui.kit.layout.Pieces;

/** The page of the numbers the rules turn on, topic by topic. */
final class RulesController {

    private final RulesModel model;
    private final Pieces pieces;
    private final List<RuleRow> rows = new ArrayList<>();

    @FXML
    private TextField ruleFilter;

    @FXML
    private Button usualNumbers;

    @FXML
    private VBox topics;

    @FXML
    private Label noNumber;

    @FXML
    private VBox ruleHistory;

    @FXML
    private VBox ruleChanges;

    /** Its topics are pieces of the view of the settings. */
    RulesController(RulesModel model, Pieces pieces) {
        this.model = model;
        this.pieces = pieces;
    }

    @FXML
    private void initialize() {
        Stream.of(Topic.values()).forEach(topic -> pieces.fill(topics, () -> topic(topic)));
        usualNumbers
                .disableProperty()
                .bind(model.thresholds().map(all -> all.changed().isEmpty()));
        usualNumbers.setOnAction(pressed -> model.allUsual());
        pieces.then(() -> ruleFilter.textProperty().subscribe(this::filter));
        FilterField.make(ruleFilter);
        model.history().addListener((ListChangeListener<Journal.Entry>) changed -> showHistory());
        showHistory();
    }

    void find() {
        ruleFilter.requestFocus();
        ruleFilter.selectAll();
    }

    private void showHistory() {
        ruleHistory.setVisible(!model.history().isEmpty());
        ruleChanges
                .getChildren()
                .setAll(model.history().stream()
                        .map(model::line)
                        .map(RulesController::line)
                        .toList());
    }

    private static Label line(String words) {
        var line = new Label(words);
        line.getStyleClass().addAll("muted", "small13");
        line.setWrapText(true);
        return line;
    }

    private Parent topic(Topic topic) {
        var title = new Label(topic.words());
        title.getStyleClass().add("section");
        var box = new VBox(title);
        box.getStyleClass().add("topic");
        box.managedProperty().bind(box.visibleProperty());
        Stream.of(Threshold.values())
                .filter(one -> one.topic() == topic)
                .map(one -> new RuleRow(one, model))
                .forEach(row -> {
                    rows.add(row);
                    box.getChildren().add(row);
                });
        return box;
    }

    private void filter(String wanted) {
        rows.forEach(row -> row.setVisible(RulesModel.matches(row.threshold(), wanted)));
        topics.getChildren()
                .forEach(topic ->
                        topic.setVisible(rows.stream().anyMatch(row -> row.getParent() == topic && row.isVisible())));
        noNumber.setVisible(rows.stream().noneMatch(Node::isVisible));
    }
}
