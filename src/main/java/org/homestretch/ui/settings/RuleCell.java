package org.homestretch.ui.settings;

import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.homestretch.guidance.review.RuleReview;

/** A rule as it is read by whoever signs it off: its id and hardness, what it says, its source and its test. */
final class RuleCell extends ListCell<RuleReview> {

    private final Function<RuleReview, String> citations;
    private final Label id = new Label();
    private final Label hardness = line("muted", "small13");
    private final Label says = line();
    private final Label source = line("muted", "small13");
    private final Label test = line("muted", "small13");
    private final HBox row;

    RuleCell(Function<RuleReview, String> citations) {
        this.citations = citations;
        id.getStyleClass().add("section");
        var told = new VBox(2, hardness, says, source, test);
        HBox.setHgrow(told, Priority.ALWAYS);
        id.setMinWidth(48);
        row = new HBox(10, id, told);
        row.getStyleClass().add("rule-to-sign");
        // As wide as the list, so that long sentences wrap.
        row.setMaxWidth(Double.MAX_VALUE);
        setPrefWidth(0);
    }

    private static Label line(String... styles) {
        var label = new Label();
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().addAll(styles);
        return label;
    }

    @Override
    protected void updateItem(RuleReview rule, boolean empty) {
        super.updateItem(rule, empty);
        setGraphic(empty ? null : row);
        if (!empty) {
            id.setText(rule.id());
            hardness.setText(
                    rule.hardest().words() + " \u00b7 " + rule.reading().asked().words());
            says.setText(String.join(" / ", rule.says()));
            source.setText(citations.apply(rule));
            test.setText(String.join(", ", rule.reading().tests()));
            setAccessibleText(rule.id() + ". " + hardness.getText() + ". " + says.getText());
        }
    }
}
