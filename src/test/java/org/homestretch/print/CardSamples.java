package org.homestretch.print;

import java.util.List;
import org.homestretch.catalogue.CardFiles;
import org.homestretch.education.Card;
import org.homestretch.education.CardOrder;
import org.homestretch.education.Cards;
import org.homestretch.education.Given;
import org.homestretch.program.SheetStyle;

/** Orders of cards for tests: all that come with the program, for one patient. */
public final class CardSamples {

    public static final Cards CARDS = CardFiles.cards();

    private CardSamples() {}

    public static CardOrder order(SheetStyle style) {
        return order("Elena Marsh", CARDS.all(), style);
    }

    public static CardOrder order(String patient, List<Card> cards, SheetStyle style) {
        return new CardOrder(given(patient, style), cards);
    }

    public static Given given(String patient, SheetStyle style) {
        return new Given(SheetSamples.CLINIC, patient, SheetSamples.DAY, style);
    }
}
