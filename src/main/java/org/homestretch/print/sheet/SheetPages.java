package org.homestretch.print.sheet;

import java.util.ArrayList;
import java.util.List;
import org.homestretch.basics.RoomWords;
import org.homestretch.print.page.PrintException;
import org.homestretch.print.sheet.frame.NoteLines;

/** Decides what stands on which page of a sheet and shares out the room that is left; all numbers are points. */
final class SheetPages {

    private static final RoomWords WORDS = RoomWords.of(SheetPages.class);

    /** Pictures are never lower than this, and are this low only where a page would not hold its rows otherwise. */
    static final int LEAST_PICTURE = 52;

    private static final int USUAL_PICTURE = 80;
    private static final int LEAST_LINE = 18;
    private static final int USUAL_LINE = 20;
    private static final int MOST_NOTES = 8;
    private static final int MOST_AIR = 12;

    /** The heights that do not depend on the page: heads, stop rules, the log without its rows; and what a picture needs. */
    public record Frame(
            int page, int firstHead, int nextHead, int stop, int logHead, int logRows, int tallestPicture) {}

    /** The rows of the log on one page, their height, and the lines for notes under the last of them. */
    public record Log(int from, int to, int line, int notes) {

        static final Log NONE = new Log(0, 0, 0, 0);

        /** All rows at their lowest, for measuring. */
        static Log all(int rows) {
            return new Log(0, rows, LEAST_LINE, 1);
        }
    }

    /** One page: its rows, the height of its pictures, more air in its cards, and the part of the log that stands here. */
    public record Page(int from, int to, int picture, int air, Log log) {

        boolean hasLog() {
            return log.to() > log.from();
        }
    }

    /**
     * A row of cards.
     *
     * @param height with the lowest pictures
     * @param slack how much taller its pictures may be before the row grows
     */
    public record Row(int height, int slack) {

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

    /** Each page after the first takes at least one row of cards or of the log, so the pages come to an end. */
    private List<Page> pages() {
        refuseHeadsThatFillThePage();
        List<Page> pages = new ArrayList<>();
        int from = 0;
        int logged = 0;
        while (logged < frame.logRows) {
            int room = room(pages.size());
            int to = fill(from, room);
            int lines = to == rows.size() ? lines(logged, room - height(from, to, LEAST_PICTURE)) : 0;
            if (to == from && !pages.isEmpty()) {
                lines = Math.max(lines, part(logged, room));
            }
            boolean last = logged + lines == frame.logRows;
            pages.add(
                    last
                            ? last(from, to, logged, room)
                            : page(from, to, room, new Log(logged, logged + lines, LEAST_LINE, 0)));
            from = to;
            logged += lines;
        }
        return pages;
    }

    private void refuseHeadsThatFillThePage() {
        int next = frame.nextHead + frame.logHead + 2 * LEAST_LINE + NoteLines.PITCH;
        if (Math.max(frame.firstHead + frame.stop, next) > frame.page) {
            throw new PrintException(WORDS.say("heads.fill"));
        }
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
            throw new PrintException(WORDS.say("note.long"));
        }
        return to;
    }

    private int height(int from, int to, int picture) {
        return rows.subList(from, to).stream()
                .mapToInt(row -> row.with(picture))
                .sum();
    }

    /** All the rows of the log that are left, or none when they have no room. */
    private int lines(int logged, int room) {
        int rest = frame.logRows - logged;
        return log(rest, LEAST_LINE) + NoteLines.PITCH <= room ? rest : 0;
    }

    /** As many rows of the log as a page of its own holds; one at least is left for the page with the notes. */
    private int part(int logged, int room) {
        int rest = frame.logRows - logged;
        return lines(logged, room) == rest ? rest : Math.min(rest - 1, (room - frame.logHead) / LEAST_LINE);
    }

    private int log(int rows, int line) {
        return frame.logHead + rows * line;
    }

    private Page page(int from, int to, int room, Log log) {
        int picture = picture(from, to, room);
        return new Page(from, to, picture, air(from, to, picture, room), log);
    }

    private int air(int from, int to, int picture, int room) {
        return to == from ? 0 : Math.min(MOST_AIR, (room - height(from, to, picture)) / (to - from));
    }

    /** The log shares the room with the pictures: usual sizes first, then larger pictures, then lines for notes. */
    private Page last(int from, int to, int logged, int room) {
        int rest = frame.logRows - logged;
        int forPictures = room - NoteLines.PITCH;
        int usual = Math.min(USUAL_PICTURE, picture(from, to, forPictures - log(rest, LEAST_LINE)));
        int line = Math.min(USUAL_LINE, (forPictures - frame.logHead - height(from, to, usual)) / rest);
        int picture = picture(from, to, forPictures - log(rest, line));
        int air = air(from, to, picture, forPictures - log(rest, line));
        int notes = (room - log(rest, line) - height(from, to, picture) - air * (to - from)) / NoteLines.PITCH;
        return new Page(from, to, picture, air, new Log(logged, frame.logRows, line, Math.min(MOST_NOTES, notes)));
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
