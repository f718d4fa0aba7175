package org.homestretch.education;

import java.time.LocalDate;
import java.util.List;
import org.homestretch.program.Letterhead;
import org.homestretch.program.SheetStyle;

/** All that is needed to print cards for one patient; a style's layout says nothing here. */
public record CardOrder(Letterhead letterhead, String patient, LocalDate date, List<Card> cards, SheetStyle style) {

    public CardOrder {
        cards = List.copyOf(cards);
    }
}
