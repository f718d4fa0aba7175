package org.homestretch.basics;

import java.util.List;

/** Several things said one after the other. */
public final class Series {

    private static final RoomWords WORDS = RoomWords.of(Series.class);

    private Series() {}

    /** "1, 3, 6 and 12"; each thing is anything that may fill a sentence. */
    public static Said and(List<?> things) {
        return joined("and", things);
    }

    /** The last two with a word of their own between them, the others with a comma. */
    private static Said joined(String last, List<?> things) {
        int rest = things.size() - 1;
        return rest == 0
                ? new Said("", "", things)
                : WORDS.said(last, joined("comma", things.subList(0, rest)), things.getLast());
    }
}
