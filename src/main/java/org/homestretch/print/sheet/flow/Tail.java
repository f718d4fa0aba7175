package org.homestretch.print.sheet.flow;

import java.util.List;

/** What comes after the last strip, and may go on over pages of its own. */
public interface Tail {

    /** All of it in one. */
    double height();

    /** In parts for pages with so much room, one where it has room. */
    List<Strip> parts(double room);
}
