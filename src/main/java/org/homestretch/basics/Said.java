package org.homestretch.basics;

import java.util.List;

/** A sentence kept as a key and what fills it, and worded in the language of the screens whenever it is shown. */
public record Said(String room, String key, List<String> arguments) {

    public Said {
        arguments = List.copyOf(arguments);
    }

    /** Words somebody wrote, or an earlier version kept: said as they are. */
    public static Said asIs(String words) {
        return new Said("", "", List.of(words));
    }

    public String words() {
        return room.isEmpty() ? arguments.getFirst() : RoomWords.kept(room).say(key, arguments.toArray());
    }
}
