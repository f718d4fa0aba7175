package org.homestretch.education;

import org.homestretch.program.Sheets.Sheet;

/** Makes the pages of cards. */
public interface CardPages {

    /** One page a card, in the order asked for. */
    Sheet make(CardOrder order);
}
