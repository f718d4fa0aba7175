package org.homestretch.print.sheet.log;

import static org.homestretch.print.sheet.place.Place.mm;

import java.util.ArrayList;
import java.util.List;
import org.homestretch.print.sheet.flow.Strip;
import org.homestretch.print.sheet.flow.Tail;
import org.homestretch.print.sheet.frame.Composer;
import org.homestretch.print.sheet.place.Block;
import org.homestretch.print.sheet.place.PaperSize;
import org.homestretch.print.sheet.place.Place;
import org.homestretch.print.sheet.place.SheetPage;
import org.homestretch.print.sheet.text.Run;
import org.homestretch.print.sheet.text.Text;
import org.homestretch.print.words.Words;
import org.homestretch.program.SheetOrder;

/** The log at the end of a sheet: two weeks from the day it is printed. */
public final class LogTail implements Tail {

    private static final int DAYS = 14;
    private static final double TITLE = mm(8);
    private static final double HEAD = mm(14.5);
    private static final double LEAST_ROW = mm(10.3);
    private static final double GOAL_GAP = mm(2);
    private static final double TITLE_SIZE = 15;

    /** The share of days that is well done. */
    private static final double GOAL = 0.8;

    private final Composer composer;
    private final SheetOrder order;
    private final Words words;
    private final List<LogRows.Row> rows;
    private final List<Text> labels = new ArrayList<>();
    private final Text goal;

    public LogTail(SheetOrder order, List<String> names, Composer composer) {
        this.order = order;
        this.composer = composer;
        words = composer.said().words();
        rows = LogRows.of(order, names, words);
        for (LogRows.Row row : rows) {
            double room = LogGrid.NAMES - mm(2);
            labels.add(composer.running(List.of(Run.strong(row.name())), room)
                    .under(composer.running(List.of(Run.plain(row.how())), room)));
        }
        goal = goal();
    }

    private Text goal() {
        List<Run> runs = new ArrayList<>(List.of(
                Run.strong(words.say("log.goal")),
                Run.plain(" " + words.say("log.goal.text", Math.round(GOAL * DAYS), DAYS) + " ")));
        runs.add(Run.strong(order.nextVisit()
                .map(day -> words.say("log.bring.on", words.visitDate(day)))
                .orElse(words.say("log.bring"))));
        return composer.running(runs, composer.paper().room());
    }

    @Override
    public double height() {
        return height(0, rows.size());
    }

    private double height(int from, int to) {
        double all = 0;
        for (int i = from; i < to; i++) {
            all += height(i);
        }
        boolean last = to == rows.size();
        return TITLE + HEAD + all + (last ? GOAL_GAP + goal.height() + mm(1) : 0);
    }

    private double height(int row) {
        return Math.max(LEAST_ROW, labels.get(row).height() + mm(0.6));
    }

    /** As many rows as a page holds, then the others. */
    @Override
    public List<Strip> parts(double room) {
        List<Strip> parts = new ArrayList<>();
        int from = 0;
        while (from < rows.size()) {
            int to = from + 1;
            while (to < rows.size() && height(from, to + 1) <= room) {
                to++;
            }
            parts.add(new Part(from, to));
            from = to;
        }
        return parts;
    }

    /** Rows of the log that stand on one page, under a head of their own. */
    private final class Part implements Strip {

        private final int from;
        private final int to;

        Part(int from, int to) {
            this.from = from;
            this.to = to;
        }

        @Override
        public double height() {
            return LogTail.this.height(from, to);
        }

        @Override
        public void put(SheetPage page, double top, double height) {
            double y = top;
            page.add(title(), PaperSize.SIDE, y);
            y += TITLE;
            page.add(head(), PaperSize.SIDE, y);
            y += HEAD;
            for (int i = from; i < to; i++) {
                page.add(row(i), PaperSize.SIDE, y);
                y += LogTail.this.height(i);
            }
            if (to == rows.size()) {
                page.add(composer.block("log", "goal").text("goal", goal, 0, 0), PaperSize.SIDE, y + GOAL_GAP);
            }
        }
    }

    private Block title() {
        Text title = composer.line(Run.strong(words.say("log.title")), TITLE_SIZE);
        Text how = composer.line(Run.quiet(words.say("log.fill")), Composer.SIZE);
        return composer.block("log", "title")
                .text("title", title, 0, mm(0.6))
                .text("how", how, title.width() + mm(4), mm(1.5));
    }

    private Block head() {
        Block block = composer.block("log", "head")
                .drawing(
                        "columns",
                        grid(0, false),
                        new Place(0, 0, composer.paper().room(), HEAD))
                .put("corner", " ", new Place(0, 0, LogGrid.NAMES, mm(4)));
        for (int day = 0; day < DAYS; day++) {
            var date = order.date().plusDays(day);
            String month = day == 0 || date.getDayOfMonth() == 1 ? words.month(date) : "\u00a0";
            Text text = composer.line(Run.quiet(month), 10)
                    .under(composer.line(Run.strong(words.weekday(date)), Composer.SIZE))
                    .under(composer.line(Run.plain(Integer.toString(date.getDayOfMonth())), Composer.SIZE));
            block.text("day" + day, text, new Place(LogGrid.x(day) - 2, 0, LogGrid.PITCH + 4, HEAD));
        }
        return block;
    }

    private Block row(int number) {
        Text label = labels.get(number);
        double height = height(number);
        return composer.block("log", "row")
                .text("name", label, 0, (height - label.height()) / 2)
                .drawing(
                        "boxes",
                        grid(rows.get(number).dots(), true),
                        new Place(0, 0, composer.paper().room(), height));
    }

    private LogGrid grid(int dots, boolean boxes) {
        return new LogGrid(DAYS, order.date().getDayOfWeek().getValue(), dots, boxes, composer.palette());
    }
}
