package org.homestretch.print.sheet;

import java.util.ArrayList;
import java.util.List;
import net.sf.jasperreports.engine.JRPrintElement;

/** The measured heights of all blocks of a sheet, set once on an endless page before pages are made. */
final class Galley {

    /** Where a block begins, and where the texts and the pictures of its cards end, counted from there. */
    private record Measured(int top, List<Integer> textEnds, List<Integer> pictureEnds) {}

    private final List<Measured> blocks = new ArrayList<>();

    /** Reads an endless page; each block begins with an element keyed "block"; a card has a "picture" and a "dose". */
    Galley(List<JRPrintElement> elements) {
        elements.forEach(this::read);
    }

    private void read(JRPrintElement element) {
        if (element.getKey() == null) {
            return;
        }
        switch (element.getKey()) {
            case "block" -> blocks.add(new Measured(element.getY(), new ArrayList<>(), new ArrayList<>()));
            case "dose" -> blocks.getLast().textEnds().add(end(element));
            case "picture" -> blocks.getLast().pictureEnds().add(end(element));
            default -> {}
        }
    }

    private int end(JRPrintElement element) {
        return element.getY() + element.getHeight() - blocks.getLast().top();
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

    /** How far the text of a wide card reaches below its lowest pictures; negative when it ends above. */
    int slack(int block) {
        Measured card = blocks.get(block);
        return card.textEnds().getFirst() - card.pictureEnds().getFirst();
    }
}
