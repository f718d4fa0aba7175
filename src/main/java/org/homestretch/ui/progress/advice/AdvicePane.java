package org.homestretch.ui.progress.advice;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.homestretch.advice.CardAdvice;
import org.homestretch.basics.RoomWords;
import org.homestretch.guidance.Severity;
import org.homestretch.ui.kit.cards.CardAtFinding;
import org.homestretch.ui.progress.advice.AdviceModel.Line;
import org.kordamp.ikonli.javafx.FontIcon;

/** The lines of what the rules say: how hard by icon, what, and of which exercises. */
public final class AdvicePane extends VBox {

    private static final RoomWords WORDS = RoomWords.of(AdvicePane.class);

    private final CardAtFinding cards;

    public AdvicePane(List<Line> lines, CardAtFinding cards) {
        this.cards = cards;
        getStyleClass().add("advice-lines");
        getChildren().setAll(lines.stream().map(this::row).toList());
        if (lines.isEmpty()) {
            getChildren().add(label(WORDS.say("advice.none"), "muted", "small13"));
        }
    }

    private Node row(Line line) {
        var icon = new FontIcon(icon(line.severity()));
        icon.getStyleClass().add(style(line.severity()));
        var words = new VBox(label(line.reason(), "small13"));
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        if (!line.about().isEmpty()) {
            words.getChildren().add(label(line.about(), "caption", "muted"));
        }
        line.card().flatMap(cards::given).ifPresent(said -> words.getChildren().add(label(said, "caption", "muted")));
        var row = new HBox(icon, words);
        line.card()
                .filter(CardAdvice.Offer::open)
                .ifPresent(offer -> row.getChildren().add(button(offer)));
        row.getStyleClass().add("advice-line");
        row.setAccessibleRole(AccessibleRole.TEXT);
        row.setAccessibleText(line.spoken());
        Tooltip.install(row, new Tooltip(line.sources()));
        return row;
    }

    private Button button(CardAdvice.Offer offer) {
        Button print = cards.button(offer);
        print.setMinWidth(USE_PREF_SIZE);
        return print;
    }

    private static String icon(Severity severity) {
        return switch (severity) {
            case BLOCK_HARD, BLOCK -> "fth-alert-octagon";
            case WARN -> "fth-alert-triangle";
            case SUGGEST -> "fth-info";
        };
    }

    private static String style(Severity severity) {
        return switch (severity) {
            case BLOCK_HARD, BLOCK -> "danger";
            case WARN -> "warning";
            case SUGGEST -> "muted";
        };
    }

    private static Label label(String words, String... styles) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().addAll(styles);
        return label;
    }
}
