package org.homestretch.print;

import java.util.ArrayList;
import java.util.List;

/** Decides what stands on which page of a sheet and shares out the room that is left; all numbers are points. */
final class SheetPages {

    /** Pictures are never lower than this, and are this low only where a page would not hold its rows otherwise. */
    static final int LEAST_PICTURE = 52;

    private static final int USUAL_PICTURE = 80;
    private static final int LEAST_LINE = 18;
    private static final int USUAL_LINE = 20;
    private static final int MOST_NOTES = 8;
    private static final int MOST_AIR = 12;

    /** The heights that do not depend on the page: heads, stop rules, the log without its rows; and what a picture needs. */
    record Frame(int page, int firstHead, int nextHead, int stop, int logHead, int logRows, int tallestPicture) {}

    /** One page: its rows, the height of its pictures, more air in its cards, and the log when it stands here. */
    record Page(int from, int to, int picture, int air, int logLine, int noteLines) {

        boolean hasLog() {
            return logLine > 0;
        }
    }

    /**
     * A row of cards.
     *
     * @param height with the lowest pictures
     * @param slack how much taller its pictures may be before the row grows
     */
    record Row(int height, int slack) {

        int with(int picture) {
            return height + Math.max(0, picture - LEAST_PICTURE - slack);
        }
    }

    private final Frame frame;
    private final List<Row> rows;

    private SheetPages(Frame frame, List<Row> rows) {
        this.frame = frame;
        this.rows = rows;
    }

    static List<Page> of(Frame frame, List<Row> rows) {
        return new SheetPages(frame, rows).pages();
    }

    private List<Page> pages() {
        List<Page> pages = new ArrayList<>();
        int from = 0;
        boolean logged = false;
        while (!logged) {
            int room = room(pages.size());
            int to = fill(from, room);
            logged = to == rows.size() && height(from, to, LEAST_PICTURE) + leastLog() <= room;
            pages.add(logged ? last(from, to, room) : page(from, to, room));
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
        while (to < rows.size() && height(from, to + 1, LEAST_PICTURE) <= room) {
            to++;
        }
        if (to == from && from < rows.size() && rows.get(from).height() > frame.page - frame.nextHead) {
            throw new PrintException("A note is too long for its card. Shorten the note and print again.");
        }
        return to;
    }

    private int height(int from, int to, int picture) {
        return rows.subList(from, to).stream()
                .mapToInt(row -> row.with(picture))
                .sum();
    }

    private int leastLog() {
        return log(LEAST_LINE) + NoteLines.PITCH;
    }

    private int log(int line) {
        return frame.logHead + frame.logRows * line;
    }

    private Page page(int from, int to, int room) {
        int picture = picture(from, to, room);
        return new Page(from, to, picture, air(from, to, picture, room), 0, 0);
    }

    private int air(int from, int to, int picture, int room) {
        return to == from ? 0 : Math.min(MOST_AIR, (room - height(from, to, picture)) / (to - from));
    }

    /** The log shares the room with the pictures: usual sizes first, then larger pictures, then lines for notes. */
    private Page last(int from, int to, int room) {
        int forPictures = room - NoteLines.PITCH;
        int usual = Math.min(USUAL_PICTURE, picture(from, to, forPictures - log(LEAST_LINE)));
        int line = Math.min(USUAL_LINE, (forPictures - frame.logHead - height(from, to, usual)) / frame.logRows);
        int picture = picture(from, to, forPictures - log(line));
        int air = air(from, to, picture, forPictures - log(line));
        int notes = (room - log(line) - height(from, to, picture) - air * (to - from)) / NoteLines.PITCH;
        return new Page(from, to, picture, air, line, Math.min(MOST_NOTES, notes));
    }

    /** The tallest pictures with which the rows still have room. */
    private int picture(int from, int to, int room) {
        int picture = frame.tallestPicture;
        while (picture > LEAST_PICTURE && height(from, to, picture) > room) {
            picture--;
        }
        return picture;
    }
}
