package org.homestretch.ui.kit.walking;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.homestretch.education.PlanWords;

/** What the patient reads of a plan, in the words of its page. */
final class PlanCard extends VBox {

    PlanCard() {
        getStyleClass().add("plan-card");
    }

    void show(PlanWords words) {
        var weeks = new VBox();
        weeks.getStyleClass().add("plan-card-weeks");
        words.weeks()
                .forEach(line ->
                        weeks.getChildren().add(week(line, line == words.weeks().getFirst())));
        getChildren()
                .setAll(Stream.of(
                                Stream.of(text(words.title(), "section"), text(words.lead(), "small13")),
                                Stream.of(text(words.how(), "caption", "muted"), weeks),
                                words.notes().stream().map(PlanCard::note))
                        .flatMap(parts -> parts)
                        .toList());
    }

    private static HBox week(PlanWords.Line line, boolean first) {
        String style = first ? "strong" : "medium";
        var name = label(line.week(), "small13", style, "plan-card-week");
        var dose = label(line.dose(), "small13", first ? "strong" : "plain");
        dose.setWrapText(true);
        dose.setMinWidth(0);
        HBox.setHgrow(dose, Priority.ALWAYS);
        dose.setMaxWidth(Double.MAX_VALUE);
        var row = new HBox(name, dose);
        row.getStyleClass().add("plan-card-row");
        row.getChildren().addAll(boxes(line.days()));
        row.setAccessibleText(line.week() + ", " + line.dose());
        return row;
    }

    private static List<Region> boxes(int days) {
        return Stream.generate(Region::new)
                .limit(days)
                .peek(box -> box.getStyleClass().add("plan-box"))
                .toList();
    }

    private static Node note(PlanWords.Note note) {
        return new VBox(text(note.asked(), "small13", "strong"), text(note.answer(), "small13"));
    }

    private static Label text(String words, String... styles) {
        var label = label(words, styles);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.setMinWidth(0);
        return label;
    }

    private static Label label(String words, String... styles) {
        var label = new Label(words);
        label.getStyleClass().addAll(styles);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }
}
