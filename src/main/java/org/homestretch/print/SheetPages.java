package org.homestretch.print;

import java.util.ArrayList;
import java.util.List;

/** Decides what stands on which page of a sheet and shares out the room that is left; all numbers are points. */
final class SheetPages {

    /** Pictures are never lower than this, and are this low only where a page would not hold its rows otherwise. */
    static final int LEAST_PICTURE = 56;

    private static final int USUAL_PICTURE = 80;
    private static final int TALLEST_PICTURE = 112;
    private static final int LEAST_LINE = 16;
    private static final int USUAL_LINE = 20;
    private static final int MOST_NOTES = 8;

    /** The heights that do not depend on the page: heads, stop rules, the log without its rows. */
    record Frame(int page, int firstHead, int nextHead, int stop, int logHead, int logRows) {}

    /** One page: its rows from and to, the height of its pictures, and of the log when it stands here. */
    record Page(int from, int to, int picture, int logLine, int noteLines) {

        boolean hasLog() {
            return logLine > 0;
        }
    }

    private final Frame frame;
    /** Heights of the rows of cards with the lowest pictures. */
    private final List<Integer> rows;

    private SheetPages(Frame frame, List<Integer> rows) {
        this.frame = frame;
        this.rows = rows;
    }

    static List<Page> of(Frame frame, List<Integer> rows) {
        return new SheetPages(frame, rows).pages();
    }

    private List<Page> pages() {
        List<Page> pages = new ArrayList<>();
        int from = 0;
        boolean logged = false;
        while (!logged) {
            int room = room(pages.size());
            int to = fill(from, room);
            int left = room - height(from, to);
            logged = to == rows.size() && left >= leastLog();
            pages.add(logged ? last(from, to, left) : page(from, to, left));
            from = to;
        }
        return pages;
    }

    private int room(int pagesBefore) {
        return pagesBefore == 0 ? frame.page - frame.firstHead - frame.stop : frame.page - frame.nextHead;
    }

    /** The first row that has no room any more. */
    private int fill(int from, int room) {
        int to = from;
        while (to < rows.size() && height(from, to + 1) <= room) {
            to++;
        }
        if (to == from && from < rows.size() && rows.get(from) > frame.page - frame.nextHead) {
            throw new PrintException("A note is too long for its card. Shorten the note and print again.");
        }
        return to;
    }

    private int height(int from, int to) {
        return rows.subList(from, to).stream().mapToInt(Integer::intValue).sum();
    }

    private int leastLog() {
        return frame.logHead + frame.logRows * LEAST_LINE + NoteLines.PITCH;
    }

    private static Page page(int from, int to, int left) {
        return new Page(from, to, picture(left, to - from, TALLEST_PICTURE), 0, 0);
    }

    /** The log shares the room with the pictures: usual sizes first, then larger pictures, then lines for notes. */
    private Page last(int from, int to, int left) {
        int free = left - leastLog();
        int count = to - from;
        int usual = picture(free, count, USUAL_PICTURE);
        free -= (usual - LEAST_PICTURE) * count;
        int line = Math.min(USUAL_LINE, LEAST_LINE + free / frame.logRows);
        free -= (line - LEAST_LINE) * frame.logRows;
        int picture = usual + Math.min(TALLEST_PICTURE - usual, count == 0 ? 0 : free / count);
        free -= (picture - usual) * count;
        return new Page(from, to, picture, line, Math.min(MOST_NOTES, 1 + free / NoteLines.PITCH));
    }

    private static int picture(int room, int count, int tallest) {
        return count == 0 ? LEAST_PICTURE : Math.min(tallest, LEAST_PICTURE + room / count);
    }
}
