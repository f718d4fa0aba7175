package org.homestretch.education;

import org.homestretch.program.Sheets.Sheet;

/** Makes the pages of cards and of plans by weeks. */
public interface CardPages {

    /** One page a card, in the order asked for. */
    Sheet make(CardOrder order);

    /** The weeks that are still to come on the day it is given, with a box to tick for each day. */
    Sheet make(PlanOrder order);

    /** The words of that page, to be read before it is made. */
    PlanWords words(PlanOrder order);
}
