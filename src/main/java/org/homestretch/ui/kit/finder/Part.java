package org.homestretch.ui.kit.finder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.homestretch.basics.RoomWords;
import org.homestretch.exercise.Filter;
import org.homestretch.exercise.Kind;
import org.homestretch.exercise.StartPosition;

/** A part of a filter that is set, in words, and how to take it back; the usual ones have a chip of their own. */
record Part(String words, boolean usual, UnaryOperator<Filter> without) {

    private static final RoomWords WORDS = RoomWords.of(Part.class);

    /** What is set, in the order in which it is offered; the area is shown by its tab. */
    static List<Part> of(Filter filter, String fits) {
        List<Part> parts = new ArrayList<>();
        if (filter.fitting()) {
            parts.add(new Part(fits, true, now -> now.fitting(false)));
        }
        filter.condition().ifPresent(one -> parts.add(own(one.words(), now -> now.suiting(Optional.empty()))));
        ordered(Kind.values(), filter.kinds()).forEach(one -> parts.add(own(one.words(), now -> now.with(one, false))));
        parts.addAll(positions(filter));
        if (filter.home() != Filter.Home.ANYTHING) {
            boolean nothing = filter.home() == Filter.Home.NOTHING;
            parts.add(new Part(
                    WORDS.say(nothing ? "noEquipment" : "atHome"), nothing, now -> now.needing(Filter.Home.ANYTHING)));
        }
        filter.levels().stream()
                .sorted()
                .forEach(one -> parts.add(own(WORDS.say("level.of", one), now -> now.withLevel(one, false))));
        if (filter.advanced()) {
            parts.add(own(WORDS.say("advanced"), now -> now.advanced(false)));
        }
        return List.copyOf(parts);
    }

    private static List<Part> positions(Filter filter) {
        if (filter.lying()) {
            return List.of(new Part(WORDS.say("lying"), true, now -> now.from(Set.of())));
        }
        return ordered(StartPosition.values(), filter.positions())
                .map(one -> own(one.words(), now -> now.with(one, false)))
                .toList();
    }

    private static Part own(String words, UnaryOperator<Filter> without) {
        return new Part(words, false, without);
    }

    private static <T> Stream<T> ordered(T[] all, Set<T> chosen) {
        return Stream.of(all).filter(chosen::contains);
    }
}
