package org.homestretch.ui.program.findings;

import java.util.List;
import org.homestretch.advice.CardAdvice;
import org.homestretch.advice.Hint;
import org.homestretch.basics.RoomWords;
import org.homestretch.ui.kit.cards.CardAtFinding;

/** A quiet suggestion as a card: it can be followed where there is something to add, or put off. */
final class HintCard extends FindingCard {

    private static final RoomWords WORDS = RoomWords.of(HintCard.class);

    HintCard(FindingsModel model, CardAtFinding cards, Hint hint) {
        super(model, List.of(hint.finding()), hint.title(), "fth-info");
        offerRemedies();
        model.card(hint).ifPresent(offer -> offer(cards, offer));
        act(WORDS.say("notNow"), () -> model.notNow(hint)).getStyleClass().add("flat");
        offerSource();
    }

    /** What was given is said, for the rule may ask for more than a card. */
    private void offer(CardAtFinding cards, CardAdvice.Offer offer) {
        cards.given(offer).ifPresentOrElse(this::say, () -> add(cards.button(offer)));
    }
}
