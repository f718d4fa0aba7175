package org.homestretch.print.sheet.log;

import java.util.ArrayList;
import java.util.List;
import org.homestretch.print.sheet.flow.Strip;
import org.homestretch.print.sheet.flow.Tail;
import org.homestretch.print.sheet.frame.Composer;
import org.homestretch.print.words.Words;
import org.homestretch.program.SheetOrder;

/** The log at the end of a sheet: under its last rows, or on pages of its own, where it has more air and room to write. */
public final class LogTail implements Tail {

    private final List<LogTable> tables = new ArrayList<>();
    private final LogEnd end;

    public LogTail(SheetOrder order, List<String> names, Composer composer) {
        Words words = composer.said().words();
        var log = order.log();
        List<LogRows.Row> rows = LogRows.of(order, names, words);
        for (int day = 0; day < log.days(); day += Columns.MOST) {
            String title = words.say(day == 0 ? "log.title." + log.weeks() : "log.title.later");
            tables.add(new LogTable(composer, title, log.day(day), Math.min(Columns.MOST, log.days() - day), rows));
        }
        end = new LogEnd(order, composer);
    }

    @Override
    public Strip whole() {
        List<LogPage.Piece> all = tables.stream()
                .map(table -> new LogPage.Piece(table, 0, table.rows()))
                .toList();
        return LogPage.tight(all, end);
    }

    /** A table begins on a page only where all of it has room there, or where it has on none. */
    @Override
    public List<Strip> parts(double room) {
        List<Strip> pages = new ArrayList<>();
        List<LogPage.Piece> page = new ArrayList<>();
        for (LogTable table : tables) {
            boolean last = table == tables.getLast();
            int from = 0;
            while (from < table.rows()) {
                int to = fitting(table, from, room - LogPage.height(page), last);
                boolean torn = to < table.rows() && table.height(0, table.rows()) <= room;
                if (!page.isEmpty() && (to == from || torn)) {
                    pages.add(LogPage.airy(page, room));
                    page = new ArrayList<>();
                } else {
                    int rows = Math.max(to, from + 1);
                    page.add(new LogPage.Piece(table, from, rows));
                    from = rows;
                }
            }
        }
        pages.add(LogPage.last(page, end, room));
        return pages;
    }

    /** The row after the last one that has room; after the very last row the end has to follow. */
    private int fitting(LogTable table, int from, double room, boolean last) {
        int to = from;
        while (to < table.rows() && table.height(from, to + 1) + after(table, to + 1, last) <= room) {
            to++;
        }
        return to;
    }

    private double after(LogTable table, int to, boolean last) {
        return last && to == table.rows() ? end.height() : 0;
    }
}
