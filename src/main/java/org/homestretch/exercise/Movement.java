package org.homestretch.exercise;

import java.util.List;
import java.util.Set;

/** How an exercise moves and loads the body; the first muscle is the main one. */
public record Movement(List<Muscle> muscles, StartPosition position, Bias bias, Load load, Set<Flag> flags) {

    public Movement {
        muscles = List.copyOf(muscles);
        flags = InOrder.copyOf(flags);
    }

    public Muscle mainMuscle() {
        return muscles.getFirst();
    }
}
