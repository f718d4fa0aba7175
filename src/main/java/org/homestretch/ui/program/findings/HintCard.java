package org.homestretch.ui.program.findings;

import java.util.List;
import org.homestretch.advice.Hint;

/** A quiet suggestion as a card: it can be followed where there is something to add, or put off. */
final class HintCard extends FindingCard {

    HintCard(FindingsModel model, Hint hint) {
        super(model, List.of(hint.finding()), hint.title(), "fth-info");
        offerRemedies();
        act("Not now", () -> model.notNow(hint)).getStyleClass().add("flat");
        offerSource();
    }
}
