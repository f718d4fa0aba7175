package org.homestretch.print.sheet.flow;

import java.util.List;

/** What comes after the last strip, and may go on over pages of its own. */
public interface Tail {

    /** All of it in one, no higher than it must be: what stands under the last strip. */
    Strip whole();

    /** In parts for pages of its own with so much room. */
    List<Strip> parts(double room);
}
