package org.homestretch.print.sheet.flow;

import java.util.ArrayList;
import java.util.List;
import org.homestretch.basics.RoomWords;
import org.homestretch.print.page.PrintException;

/**
 * Which rows stand on which page; all numbers are points.
 *
 * @param first the room for rows on the first page
 * @param next the room on each later one
 * @param gap between two rows, and between the rows and the log
 */
public record Breaks(double first, double next, double gap) {

    private static final RoomWords WORDS = RoomWords.of(Breaks.class);
    private static final double HAIR = 0.01;

    /** From a row to the one after the last of a page. */
    public record Span(int from, int to) {

        int rows() {
            return to - from;
        }
    }

    /** As full as they get in order; then a page with a single row and no log gets one from the page before. */
    List<Span> of(List<Double> heights, double log) {
        List<Span> pages = filled(heights);
        if (pages.size() > 1 && pages.getLast().rows() == 1 && !under(heights, pages, log)) {
            balance(heights, pages);
        }
        return pages;
    }

    private List<Span> filled(List<Double> heights) {
        List<Span> pages = new ArrayList<>();
        int from = 0;
        while (from < heights.size()) {
            int to = from;
            while (to < heights.size() && height(heights, new Span(from, to + 1)) <= room(pages.size()) + HAIR) {
                to++;
            }
            if (to == from && !pages.isEmpty()) {
                throw new PrintException(WORDS.say("note.long"));
            }
            pages.add(new Span(from, to));
            from = to;
        }
        return pages;
    }

    private void balance(List<Double> heights, List<Span> pages) {
        Span last = pages.removeLast();
        Span before = pages.removeLast();
        var fuller = new Span(last.from - 1, last.to);
        boolean better = before.rows() > 2 && height(heights, fuller) <= next;
        pages.add(better ? new Span(before.from, before.to - 1) : before);
        pages.add(better ? fuller : last);
    }

    /** Whether the log has room under the rows of the last page. */
    boolean under(List<Double> heights, List<Span> pages, double log) {
        return height(heights, pages.getLast()) + gap + log <= room(pages.size() - 1) + HAIR;
    }

    double room(int page) {
        return page == 0 ? first : next;
    }

    double height(List<Double> heights, Span page) {
        return heights.subList(page.from, page.to).stream()
                        .mapToDouble(Double::doubleValue)
                        .sum()
                + gap * Math.max(0, page.rows() - 1);
    }
}
