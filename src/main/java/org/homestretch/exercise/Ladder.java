package org.homestretch.exercise;

import java.util.List;
import java.util.Optional;

/** An exercise's place among others: the easier one it follows and the harder ones that follow it, by id. */
public record Ladder(Optional<String> easier, List<String> harder) {

    public Ladder {
        harder = List.copyOf(harder);
    }
}
