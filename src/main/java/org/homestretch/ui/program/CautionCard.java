package org.homestretch.ui.program;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.homestretch.program.Kept;

/** Something the guidance objects to as a card: swap it, or keep it and say why. */
final class CautionCard extends FindingCard {

    private final FindingsModel model;
    private final Caution caution;
    private final TextField reason = new TextField();
    private final VBox ask = new VBox();

    CautionCard(FindingsModel model, Caution caution) {
        super(model, caution.finding(), caution.title(), icon(caution));
        this.model = model;
        this.caution = caution;
        if (caution.open()) {
            getStyleClass().add(caution.finding().blocks() ? "blocked" : "warned");
            offerRemedy();
        }
        caution.kept().filter(kept -> !caution.open()).ifPresent(this::showKept);
        if (caution.keepable()) {
            layOutAsk();
            act(caution.open() ? "Keep" : "Change reason", this::ask)
                    .getStyleClass()
                    .add("flat");
            getChildren().add(ask);
        }
        offerSource();
    }

    private void showKept(Kept kept) {
        String words = caution.line() + " (" + kept.by() + ")";
        getChildren().add(2, wrapped(words, "caption"));
    }

    private void ask() {
        ask.setVisible(true);
        reason.setText(caution.kept().map(Kept::reason).orElse(""));
        reason.requestFocus();
    }

    private void layOutAsk() {
        var title = new Label("Keep it, because");
        title.getStyleClass().addAll("small13", "strong");
        title.setLabelFor(reason);
        reason.setPromptText(caution.needsReason() ? "A reason is needed" : "A reason, if there is one");
        reason.setAccessibleText("Reason to keep " + caution.title());
        reason.setOnAction(entered -> model.keep(caution, reason.getText()));
        HBox.setHgrow(reason, Priority.ALWAYS);
        var keep = new Button("Keep");
        keep.getStyleClass().add("small");
        keep.setAccessibleText("Keep " + caution.title() + " for this reason");
        keep.setOnAction(pressed -> model.keep(caution, reason.getText()));
        keep.disableProperty().bind(reason.textProperty().map(text -> !model.acceptable(caution, text)));
        var line = new HBox(reason, keep);
        line.getStyleClass().add("finding-ask");
        ask.getStyleClass().add("finding-ask");
        ask.getChildren().setAll(title, line);
        ask.setVisible(false);
        ask.managedProperty().bind(ask.visibleProperty());
    }

    private static String icon(Caution caution) {
        if (!caution.open()) {
            return "fth-check";
        }
        return caution.finding().blocks() ? "fth-alert-octagon" : "fth-alert-triangle";
    }
}
