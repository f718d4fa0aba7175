package org.homestretch.patient.redflag;

import java.util.Set;

/** What was done about the red flags of one screen before another of them was found. */
public record Acted(String action, Set<RedFlag> about) {

    public Acted {
        about = Set.copyOf(about);
    }
}
