package org.homestretch.education;

import java.util.List;

/** All that is needed to print cards for one patient. */
public record CardOrder(Given given, List<Card> cards) {

    public CardOrder {
        cards = List.copyOf(cards);
    }
}
