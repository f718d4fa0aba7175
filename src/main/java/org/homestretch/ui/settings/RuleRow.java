package org.homestretch.ui.settings;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.homestretch.basics.RoomWords;
import org.homestretch.guidance.Threshold;
import org.homestretch.ui.kit.control.TypedBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** One number: what it means, the field, its unit, the way back to the usual one, and where that comes from. */
final class RuleRow extends VBox {

    private static final RoomWords WORDS = RoomWords.of(RuleRow.class);

    private final Threshold threshold;

    RuleRow(Threshold threshold, RulesModel model) {
        this.threshold = threshold;
        var entry = model.entry(threshold);
        getStyleClass().add("rule-row");
        managedProperty().bind(visibleProperty());
        var wrong = new Label();
        wrong.getStyleClass().add("hint");
        wrong.setWrapText(true);
        var number = new TextField();
        TypedBox.tie(number, entry.typed(), wrong);
        getChildren().setAll(line(number, entry, model), wrong);
    }

    Threshold threshold() {
        return threshold;
    }

    private HBox line(TextField number, RuleEntry entry, RulesModel model) {
        var words = new Label(threshold.words());
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        number.getStyleClass().add("rule-number");
        number.setAccessibleText(
                WORDS.say("rule.said", threshold.words(), threshold.unit().words()));
        words.setLabelFor(number);
        var unit = new Label(threshold.unit().words());
        unit.getStyleClass().addAll("muted", "small13", "rule-unit");
        var line = new HBox(words, number, unit, usual(entry, model), source(model));
        line.getStyleClass().add("rule-line");
        return line;
    }

    private Button usual(RuleEntry entry, RulesModel model) {
        var usual = new Button(WORDS.say("rule.usual", threshold.usual()));
        usual.getStyleClass().addAll("small", "link", "rule-usual");
        usual.setAccessibleText(
                WORDS.say("rule.usual.said", threshold.usual(), threshold.unit().words()));
        usual.visibleProperty().bind(model.thresholds().map(all -> all.changed().containsKey(threshold)));
        usual.setOnAction(pressed -> entry.usual());
        return usual;
    }

    private Label source(RulesModel model) {
        var book = new Label("", new FontIcon("fth-book"));
        book.getStyleClass().add("muted");
        String words =
                WORDS.say("rule.source", threshold.usual(), threshold.unit().words(), model.source(threshold));
        var source = new Tooltip(words);
        source.setWrapText(true);
        source.setMaxWidth(420);
        book.setTooltip(source);
        book.setAccessibleText(words);
        return book;
    }
}
