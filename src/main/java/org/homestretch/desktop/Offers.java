package org.homestretch.desktop;

import java.util.List;

/** What a printer can do beside printing a page: both sides of the paper, and its trays by their names. */
public record Offers(boolean bothSides, List<String> trays) {

    /** One of which the system tells nothing. */
    public static final Offers PLAIN = new Offers(false, List.of());

    public Offers {
        trays = List.copyOf(trays);
    }
}
