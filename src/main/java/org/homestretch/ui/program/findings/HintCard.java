package org.homestretch.ui.program.findings;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import org.homestretch.advice.Hint;
import org.homestretch.basics.RoomWords;
import org.homestretch.education.Card;
import org.homestretch.ui.kit.cards.CardsController;

/** A quiet suggestion as a card: it can be followed where there is something to add, or put off. */
final class HintCard extends FindingCard {

    private static final RoomWords WORDS = RoomWords.of(HintCard.class);

    HintCard(FindingsModel model, CardsController cards, Hint hint) {
        super(model, List.of(hint.finding()), hint.title(), "fth-info");
        offerRemedies();
        model.card(hint).ifPresent(card -> offer(cards, card));
        act(WORDS.say("notNow"), () -> model.notNow(hint)).getStyleClass().add("flat");
        offerSource();
    }

    /** Opens the list with the card picked that explains it. */
    private void offer(CardsController cards, Card card) {
        var print = new Button[1];
        print[0] = act(WORDS.say("card"), () -> cards.openAt(print[0], Optional.of(card)));
        print[0].setAccessibleText(WORDS.say("card.spoken"));
    }
}
