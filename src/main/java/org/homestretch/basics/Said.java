package org.homestretch.basics;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** A sentence kept as a key and what fills it, and worded in the language of the screens whenever it is shown. */
public record Said(String room, String key, List<?> arguments) {

    /** Each argument is kept as text, as a sentence of its own, or as a list of things that are named in passing. */
    public Said {
        arguments = arguments.stream().map(Said::kept).toList();
    }

    /** Words somebody wrote, or an earlier version kept: said as they are. */
    public static Said asIs(String words) {
        return new Said("", "", List.of(words));
    }

    public String words() {
        return room.isEmpty()
                ? worded(arguments.getFirst())
                : RoomWords.kept(room).say(key, arguments.toArray());
    }

    /** A choice is kept by its key, so that it changes its language with the sentence. */
    private static Object kept(Object argument) {
        return switch (argument) {
            case Said said -> said;
            case Coded choice -> choice.said();
            case Collection<?> several -> several.stream().map(Said::kept).toList();
            default -> String.valueOf(argument);
        };
    }

    /** Things that are named in passing stand in the order of the alphabet. */
    static String worded(Object argument) {
        return switch (argument) {
            case Said said -> said.words();
            case Coded choice -> choice.words();
            case Collection<?> several ->
                several.stream()
                        .map(one -> FirstLetter.small(worded(one)))
                        .sorted()
                        .collect(Collectors.joining(", "));
            default -> String.valueOf(argument);
        };
    }
}
