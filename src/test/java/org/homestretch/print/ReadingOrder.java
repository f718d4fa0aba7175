package org.homestretch.print;

import java.util.ArrayList;
import java.util.List;
import org.homestretch.print.ReadAloud.Mark;
import org.homestretch.print.ReadAloud.Words;

/** Whether a page is heard in the order in which it is seen. */
final class ReadingOrder {

    /** Letters of other sizes stand a little higher on the same line. */
    private static final float LINE = 8;

    private ReadingOrder() {}

    /** Where the reader leaps back: to what stands above, or to the left of the words just heard on their line. */
    static List<String> leaps(Mark document) {
        List<String> leaps = new ArrayList<>();
        Words before = null;
        for (Words next : document.everyWord()) {
            if (next.said().isBlank()) {
                continue;
            }
            if (before != null && leaps(before, next)) {
                leaps.add(before.said() + " -> " + next.said());
            }
            before = next;
        }
        return leaps;
    }

    private static boolean leaps(Words before, Words next) {
        if (next.page() != before.page()) {
            return next.page() < before.page();
        }
        boolean above = next.bottom() < before.top() + LINE;
        boolean toTheRight = next.left() >= before.right() - LINE;
        return above && !toTheRight;
    }
}
