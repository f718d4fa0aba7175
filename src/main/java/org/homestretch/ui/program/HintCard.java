package org.homestretch.ui.program;

/** A quiet suggestion as a card: it can be followed where there is something to add, or put off. */
final class HintCard extends FindingCard {

    HintCard(FindingsModel model, Hint hint) {
        super(model, hint.finding(), hint.title(), "fth-info");
        if (hint.exercises().isEmpty()) {
            offerRemedy();
        }
        act("Not now", () -> model.notNow(hint)).getStyleClass().add("flat");
        offerSource();
    }
}
