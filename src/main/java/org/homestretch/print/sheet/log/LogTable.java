package org.homestretch.print.sheet.log;

import static org.homestretch.print.sheet.place.Place.mm;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.homestretch.print.sheet.frame.Composer;
import org.homestretch.print.sheet.place.Block;
import org.homestretch.print.sheet.place.Place;
import org.homestretch.print.sheet.text.Run;
import org.homestretch.print.sheet.text.Text;
import org.homestretch.print.words.Words;

/** Days of a log side by side: a title, the days with their dates, and a row for all that is asked. */
final class LogTable {

    static final double TITLE = mm(7);
    static final double HEAD = mm(14.5);

    /** 10.3 millimetres in whole points: rows of one height share what is drawn in them. */
    private static final double LEAST_ROW = 29;

    /** From line to line of a label: closer than running text, and two lines in the lowest row. */
    private static final double LINE = 13;

    private static final double AROUND = mm(1);

    /** The first line of a field begins a little lower than its letters. */
    private static final double RISE = 1.4;

    private static final double TITLE_SIZE = 15;
    private static final double MONTH_SIZE = 10;

    private final Composer composer;
    private final Words words;
    private final String title;
    private final LocalDate from;
    private final Columns columns;
    private final List<LogRows.Row> rows;
    private final List<Text> labels = new ArrayList<>();

    LogTable(Composer composer, String title, LocalDate from, int days, List<LogRows.Row> rows) {
        this.composer = composer;
        this.title = title;
        this.from = from;
        this.rows = rows;
        words = composer.said().words();
        columns = new Columns(composer.paper().room(), days);
        double room = columns.names() - mm(2);
        for (LogRows.Row row : rows) {
            labels.add(composer.running(List.of(Run.strong(row.name())), room)
                    .under(composer.sentences(row.how(), Composer.SIZE, room)));
        }
    }

    int rows() {
        return rows.size();
    }

    /** The rows from one to before another, with what stands over them. */
    double height(int first, int end) {
        double all = TITLE + HEAD;
        for (int row = first; row < end; row++) {
            all += height(row);
        }
        return all;
    }

    double height(int row) {
        return Math.max(LEAST_ROW, Math.ceil(tall(labels.get(row)) + AROUND));
    }

    private static double tall(Text label) {
        return label.lines().size() * LINE;
    }

    /** How to fill it in is said over the first. */
    Block title(boolean first) {
        Text name = composer.line(Run.strong(title), TITLE_SIZE);
        Text how = composer.line(Run.quiet(first ? words.say("log.fill") : ""), Composer.SIZE);
        return composer.block("log", "title").text("title", name, 0, 0).text("how", how, name.width() + mm(4), mm(0.9));
    }

    /** Each day with its date; over the first, and over the first of a month, which month it is. */
    Block head() {
        Block block = composer.block("log", "head")
                .drawing("columns", grid(LogGrid.Kind.HEAD), new Place(0, 0, columns.room(), HEAD))
                .put("corner", " ", new Place(0, 0, columns.names(), mm(4)));
        for (int day = 0; day < columns.days(); day++) {
            LocalDate date = from.plusDays(day);
            String month = day == 0 || date.getDayOfMonth() == 1 ? words.month(date) : "\u00a0";
            Text text = composer.line(Run.strong(words.weekday(date)), Composer.SIZE)
                    .under(composer.line(Run.plain(Integer.toString(date.getDayOfMonth())), Composer.SIZE));
            block.sized(
                    "day" + day,
                    List.of(composer.line(Run.quiet(month), MONTH_SIZE), text),
                    new Place(columns.x(day) - 2, 0, columns.pitch() + 4, HEAD));
        }
        return block;
    }

    Block row(int number, double height) {
        Text label = labels.get(number);
        LogRows.Row row = rows.get(number);
        return composer.block("log", "row")
                .text("name", label, 0, (height - tall(label)) / 2 - RISE)
                .saying("days", "td*" + columns.days())
                .drawing(
                        "boxes",
                        grid(new LogGrid.Kind(true, row.dots(), row.last())),
                        new Place(0, 0, columns.room(), height));
    }

    private LogGrid grid(LogGrid.Kind kind) {
        return new LogGrid(columns, from.getDayOfWeek().getValue(), kind, composer.palette());
    }
}
