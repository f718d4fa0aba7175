package org.homestretch.print;

import java.util.ArrayList;
import java.util.List;
import net.sf.jasperreports.engine.JRPrintElement;

/** The measured heights of all blocks of a sheet, set once on an endless page before pages are made. */
final class Galley {

    /** Where a block begins, and where the text of each of its cards ends, counted from there. */
    private record Measured(int top, List<Integer> textEnds) {}

    /** Where the pictures of a card begin. */
    private static final int PICTURE_TOP = 33;

    private final List<Measured> blocks = new ArrayList<>();

    /** Reads an endless page; each block begins with an element keyed "block", a card's dose is keyed "dose". */
    Galley(List<JRPrintElement> elements) {
        elements.forEach(this::read);
    }

    private void read(JRPrintElement element) {
        if ("block".equals(element.getKey())) {
            blocks.add(new Measured(element.getY(), new ArrayList<>()));
        }
        if ("dose".equals(element.getKey())) {
            Measured block = blocks.getLast();
            block.textEnds().add(element.getY() + element.getHeight() - block.top());
        }
    }

    /** From the top of a block to the top of the next. */
    int height(int block) {
        return blocks.get(block + 1).top() - blocks.get(block).top();
    }

    /** How much more text the other card of the row has: the room to leave above the dose of this one. */
    int room(int block, int card) {
        List<Integer> ends = blocks.get(block).textEnds();
        return 1 + ends.stream().mapToInt(Integer::intValue).max().orElse(0) - ends.get(card);
    }

    /** How far the text of a wide card reaches below its pictures of a height; negative when it ends above. */
    int slack(int block, int picture) {
        return blocks.get(block).textEnds().getFirst() - PICTURE_TOP - picture;
    }
}
