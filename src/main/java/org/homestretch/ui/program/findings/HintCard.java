package org.homestretch.ui.program.findings;

import java.util.List;
import org.homestretch.advice.Hint;
import org.homestretch.basics.RoomWords;

/** A quiet suggestion as a card: it can be followed where there is something to add, or put off. */
final class HintCard extends FindingCard {

    private static final RoomWords WORDS = RoomWords.of(HintCard.class);

    HintCard(FindingsModel model, Hint hint) {
        super(model, List.of(hint.finding()), hint.title(), "fth-info");
        offerRemedies();
        act(WORDS.say("notNow"), () -> model.notNow(hint)).getStyleClass().add("flat");
        offerSource();
    }
}
