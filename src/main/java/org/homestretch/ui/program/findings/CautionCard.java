package org.homestretch.ui.program.findings;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.homestretch.advice.Caution;
import org.homestretch.basics.RoomWords;
import org.homestretch.program.KeptCaution;

/** What the guidance objects to in one exercise, or in the program, as a card: answer it, or keep it and say why. */
final class CautionCard extends FindingCard {

    private static final RoomWords WORDS = RoomWords.of(CautionCard.class);

    private final FindingsModel model;
    private final List<Caution> cautions;
    private final Caution caution;
    private final TextField reason = new TextField();
    private final VBox ask = new VBox();

    /** The cautions on one thing; the first of them is the hardest that is still open. */
    CautionCard(FindingsModel model, List<Caution> cautions) {
        super(
                model,
                cautions.stream().map(Caution::finding).toList(),
                cautions.getFirst().title(),
                CautionIcon.of(cautions.getFirst()));
        this.model = model;
        this.cautions = cautions;
        caution = cautions.getFirst();
        getStyleClass().add(caution.finding().blocks() ? "blocked" : "warned");
        offerRemedies();
        if (cautions.stream().allMatch(Caution::keepable)) {
            var keep = act(WORDS.say("keep"), this::ask);
            keep.getStyleClass().add("flat");
            keep.setAccessibleText(WORDS.say("keep.spoken", caution.title()));
            layOutAsk();
            getChildren().add(ask);
            model.begunReason(caution).ifPresent(this::goOn);
            reason.textProperty().subscribe((before, now) -> model.beginReason(caution, now));
        }
        offerSource();
    }

    /** Whether a reason is being typed. */
    boolean holdsKeys() {
        return reason.isFocused();
    }

    /** Whether a reason was begun. */
    boolean isAsking() {
        return ask.isVisible();
    }

    /** Typing goes on where it was before the cards were drawn anew. */
    void takeKeys() {
        reason.requestFocus();
        reason.end();
    }

    private void goOn(String begun) {
        ask.setVisible(true);
        reason.setText(begun);
    }

    private void ask() {
        ask.setVisible(true);
        reason.setText(caution.kept().map(KeptCaution::reason).orElse(""));
        reason.requestFocus();
    }

    private void layOutAsk() {
        var title = new Label(WORDS.say("keep.because"));
        title.getStyleClass().addAll("small13", "strong");
        title.setLabelFor(reason);
        reason.setPromptText(WORDS.say(model.acceptable(cautions, "") ? "keep.reason.free" : "keep.reason.needed"));
        reason.setAccessibleText(WORDS.say("keep.reason.spoken", caution.title()));
        reason.setOnAction(entered -> model.keep(cautions, reason.getText()));
        HBox.setHgrow(reason, Priority.ALWAYS);
        var keep = new Button(WORDS.say("keep"));
        keep.getStyleClass().add("small");
        keep.setAccessibleText(WORDS.say("keep.withReason", caution.title()));
        keep.setOnAction(pressed -> model.keep(cautions, reason.getText()));
        keep.disableProperty().bind(reason.textProperty().map(text -> !model.acceptable(cautions, text)));
        var line = new HBox(reason, keep);
        line.getStyleClass().add("finding-ask");
        ask.getStyleClass().add("finding-ask");
        ask.getChildren().setAll(title, line);
        ask.setVisible(false);
        ask.managedProperty().bind(ask.visibleProperty());
    }
}
