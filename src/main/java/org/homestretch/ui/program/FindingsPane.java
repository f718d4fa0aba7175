package org.homestretch.ui.program;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.homestretch.advice.Caution;
import org.homestretch.advice.Findings;
import org.homestretch.advice.Hint;

/** Cautions on the program, each with what can be done about it, quiet suggestions, and what was kept. */
final class FindingsPane extends VBox {

    private final FindingsModel model;
    private final Label count = new Label();
    private final VBox cautions = new VBox();
    private final VBox hints = new VBox();
    private final VBox cautionPart = part("Cautions", cautions, count);
    private final VBox hintPart = part("Suggestions", hints, new Label());
    private final KeptFold kept = new KeptFold();

    FindingsPane(FindingsModel model) {
        this.model = model;
        getStyleClass().add("findings");
        count.getStyleClass().addAll("tag", "warn", "strong");
        getChildren().setAll(cautionPart, hintPart, kept);
        model.found().subscribe(changed -> show());
        model.remedies().subscribe(changed -> show());
    }

    private void show() {
        Findings found = model.found().get();
        long open = found.open();
        count.setText(Long.toString(open));
        count.setVisible(open > 0);
        fill(cautionPart, cautions, found.wanting().stream().map(this::card).toList());
        fill(hintPart, hints, found.hints().stream().map(this::card).toList());
        kept.show(found.settled().stream()
                .map(group -> new KeptCard(model, group))
                .toList());
    }

    private Node card(List<Caution> together) {
        return new CautionCard(model, together);
    }

    private Node card(Hint hint) {
        return new HintCard(model, hint);
    }

    private static void fill(VBox part, VBox box, List<? extends Node> cards) {
        box.getChildren().setAll(cards);
        part.setVisible(!cards.isEmpty());
        part.setManaged(!cards.isEmpty());
    }

    private static VBox part(String words, VBox box, Label count) {
        var title = new Label(words);
        title.getStyleClass().add("section");
        var head = new HBox(title, count);
        head.getStyleClass().add("findings-head");
        box.getStyleClass().add("findings-part");
        var part = new VBox(head, box);
        part.getStyleClass().add("findings-part");
        return part;
    }
}
