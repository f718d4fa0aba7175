package org.homestretch.print.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.homestretch.print.page.PrintException;
import org.homestretch.print.sheet.SheetPages.Frame;
import org.homestretch.print.sheet.SheetPages.Page;
import org.homestretch.print.sheet.SheetPages.Row;
import org.homestretch.print.sheet.frame.NoteLines;
import org.junit.jupiter.api.Test;

final class SheetPagesTest {

    private static final int LOG_HEAD = 58;

    @Test
    void everyRowStandsOnceInOrderAndTheLogIsLast() {
        var random = new Random(3);
        for (int round = 0; round < 2000; round++) {
            List<Row> rows = rows(random, 1 + random.nextInt(8));
            List<Page> pages = SheetPages.of(frame(rows), rows);
            int next = 0;
            for (Page page : pages) {
                assertThat(page.from()).isEqualTo(next);
                next = page.to();
            }
            assertThat(next).isEqualTo(rows.size());
            assertThat(pages.getLast().hasLog()).isTrue();
            assertThat(pages.stream().filter(Page::hasLog)).hasSize(1);
        }
    }

    @Test
    void noPageIsFullerThanItsPaper() {
        var random = new Random(4);
        for (int round = 0; round < 2000; round++) {
            List<Row> rows = rows(random, 1 + random.nextInt(8));
            Frame frame = frame(rows);
            List<Page> pages = SheetPages.of(frame, rows);
            for (Page page : pages) {
                int head = page == pages.getFirst() ? frame.firstHead() + frame.stop() : frame.nextHead();
                assertThat(head + cards(rows, page) + log(frame, page)).isLessThanOrEqualTo(frame.page());
            }
        }
    }

    @Test
    void aLogTallerThanThePaperGoesOnOverThePages() {
        for (int exercises = 1; exercises <= 400; exercises++) {
            List<Row> rows = Collections.nCopies((exercises + 1) / 2, new Row(200, 0));
            Frame frame = new Frame(774, 144, 36, 115, LOG_HEAD, exercises + 1, 100);
            int logged = 0;
            for (Page page : SheetPages.of(frame, rows)) {
                assertThat(cards(rows, page) + log(frame, page)).isLessThanOrEqualTo(774 - 36);
                if (page.hasLog()) {
                    assertThat(page.log().from()).isEqualTo(logged);
                    logged = page.log().to();
                }
            }
            assertThat(logged).isEqualTo(exercises + 1);
        }
    }

    @Test
    void aHeadThatLeavesNoRoomIsRefused() {
        var frame = new Frame(774, 700, 36, 115, LOG_HEAD, 2, 100);

        assertThatThrownBy(() -> SheetPages.of(frame, List.of(new Row(200, 0))))
                .isInstanceOf(PrintException.class)
                .hasMessageContaining("Shorten them");
    }

    @Test
    void roomThatIsLeftGoesToThePictures() {
        List<Row> two = List.of(new Row(200, 0));
        List<Row> full = List.of(new Row(240, 0), new Row(240, 0));

        assertThat(SheetPages.of(frame(two), two).getFirst().picture())
                .isGreaterThan(SheetPages.of(frame(full), full).getFirst().picture());
    }

    @Test
    void aRowTallerThanThePaperIsRefusedWithWhatToDo() {
        List<Row> rows = List.of(new Row(900, 0));

        assertThatThrownBy(() -> SheetPages.of(frame(rows), rows))
                .isInstanceOf(PrintException.class)
                .hasMessageContaining("Shorten the note");
    }

    private static List<Row> rows(Random random, int count) {
        return random.ints(count, 150, 340)
                .mapToObj(height -> new Row(height, random.nextInt(40)))
                .toList();
    }

    private static Frame frame(List<Row> rows) {
        return new Frame(774, 144, 36, 115, LOG_HEAD, rows.size() * 2 + 1, 100);
    }

    private static int cards(List<Row> rows, Page page) {
        return rows.subList(page.from(), page.to()).stream()
                .mapToInt(row -> row.with(page.picture()) + page.air())
                .sum();
    }

    private static int log(Frame frame, Page page) {
        var log = page.log();
        return page.hasLog()
                ? frame.logHead() + (log.to() - log.from()) * log.line() + log.notes() * NoteLines.PITCH
                : 0;
    }
}
