package org.homestretch.ui.kit.walking;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.homestretch.advice.ExamAdvice;
import org.homestretch.advice.PlanAdvice;
import org.homestretch.basics.RoomWords;
import org.kordamp.ikonli.javafx.FontIcon;

/** What the rules say of a plan, a line each, and which rules they are. */
final class PlanSays extends VBox {

    private static final RoomWords WORDS = RoomWords.of(PlanSays.class);

    PlanSays() {
        getStyleClass().add("plan-says");
    }

    void show(PlanAdvice advice) {
        getChildren().setAll(advice.lines().stream().map(PlanSays::line).toList());
        getChildren().add(line("fth-book", "muted", WORDS.say("rules", String.join(", ", advice.rules()))));
    }

    private static Node line(ExamAdvice.Line line) {
        return switch (line.weight()) {
            case GOOD -> line("fth-check", "success", line.words());
            case CAUTION -> line("fth-alert-triangle", "warning", line.words());
            case STOP -> line("fth-alert-octagon", "danger", line.words());
            case DATE -> line("fth-info", "muted", line.words());
        };
    }

    private static Node line(String icon, String style, String words) {
        var sign = new FontIcon(icon);
        sign.getStyleClass().add(style);
        var said = new Label(words);
        said.setWrapText(true);
        said.setMinHeight(USE_PREF_SIZE);
        said.setMinWidth(0);
        said.getStyleClass().add("small13");
        HBox.setHgrow(said, Priority.ALWAYS);
        var line = new HBox(sign, said);
        line.getStyleClass().add("plan-says-line");
        return line;
    }
}
