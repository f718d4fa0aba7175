package org.homestretch.print.sheet.flow;

import org.homestretch.print.sheet.place.SheetPage;

/** What stands side by side across a page and never breaks: a row, or a pair of cards. */
public interface Strip {

    /** As low as its words and pictures let it be. */
    double height();

    /** On a page, from a height on, as tall as the page has room for. */
    void put(SheetPage page, double y, double height);
}
