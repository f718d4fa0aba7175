package org.homestretch.ui.patient.exam;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.homestretch.advice.ExamAdvice;
import org.homestretch.basics.RoomWords;
import org.kordamp.ikonli.javafx.FontIcon;

/** What follows from the examination so far, a line each, and the rules that see to it. */
final class FollowsController {

    private static final RoomWords WORDS = RoomWords.of(FollowsController.class);

    private final ExamModel model;

    @FXML
    private VBox follows;

    FollowsController(ExamModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        model.follows().subscribe(this::show);
    }

    private void show(Optional<ExamAdvice> advice) {
        List<Node> lines = advice.stream()
                .flatMap(one -> Stream.concat(one.lines().stream().map(FollowsController::line), rules(one.rules())))
                .toList();
        follows.getChildren()
                .setAll(lines.isEmpty() ? List.of(line("fth-minus", "muted", WORDS.say("follows.nothing"))) : lines);
    }

    private static Node line(ExamAdvice.Line line) {
        return switch (line.weight()) {
            case GOOD -> line("fth-check", "success", line.words());
            case CAUTION -> line("fth-alert-triangle", "warning", line.words());
            case STOP -> line("fth-alert-octagon", "danger", line.words());
            case DATE -> line("fth-calendar", "muted", line.words());
        };
    }

    private static Stream<Node> rules(List<String> rules) {
        return rules.isEmpty()
                ? Stream.empty()
                : Stream.of(line("fth-book", "muted", WORDS.say("follows.rules", String.join(", ", rules))));
    }

    private static Node line(String icon, String style, String words) {
        var sign = new FontIcon(icon);
        sign.getStyleClass().add(style);
        var said = new Label(words);
        said.setWrapText(true);
        said.setMinHeight(Region.USE_PREF_SIZE);
        said.getStyleClass().add("small13");
        HBox.setHgrow(said, Priority.ALWAYS);
        var line = new HBox(sign, said);
        line.getStyleClass().add("follows-line");
        return line;
    }
}
