package org.homestretch.print.sheet.log;

import static org.homestretch.print.sheet.place.Place.mm;

import java.util.List;
import java.util.Optional;
import org.homestretch.print.sheet.flow.Strip;
import org.homestretch.print.sheet.place.PaperSize;
import org.homestretch.print.sheet.place.SheetPage;

/** What stands of a log on one page: tables or rows of one, the end of the log, and boxes to write in. */
final class LogPage implements Strip {

    /** So much taller than it must be a row is where there is room. */
    private static final double MOST_AIR = mm(3.7);

    private static final double GAP = mm(4);
    private static final double LEAST_BOXES = mm(28);
    private static final double MOST_BOXES = mm(100);

    private final List<Piece> pieces;
    private final Optional<LogEnd> end;
    private final double air;
    private final double boxes;
    private final double height;

    /** Rows of a table, from one to before another. */
    record Piece(LogTable table, int from, int to) {

        double height() {
            return table.height(from, to);
        }

        int rows() {
            return to - from;
        }
    }

    private LogPage(List<Piece> pieces, Optional<LogEnd> end, double air, double boxes, double height) {
        this.pieces = List.copyOf(pieces);
        this.end = end;
        this.air = air;
        this.boxes = boxes;
        this.height = height;
    }

    /** No higher than it must be. */
    static LogPage tight(List<Piece> pieces, LogEnd end) {
        return new LogPage(pieces, Optional.of(end), 0, 0, height(pieces) + end.height());
    }

    /** A page with the log going on after it. */
    static LogPage airy(List<Piece> pieces, double room) {
        return new LogPage(pieces, Optional.empty(), air(pieces, room - height(pieces)), 0, room);
    }

    /** The last page: what room is left is there to write in. */
    static LogPage last(List<Piece> pieces, LogEnd end, double room) {
        double left = room - height(pieces) - end.height();
        double air = air(pieces, left);
        double boxes = Math.min(MOST_BOXES, left - air * rows(pieces) - GAP);
        return new LogPage(pieces, Optional.of(end), air, boxes < LEAST_BOXES ? 0 : boxes, room);
    }

    private static double air(List<Piece> pieces, double left) {
        return Math.floor(Math.clamp(left / rows(pieces), 0, MOST_AIR));
    }

    private static int rows(List<Piece> pieces) {
        return pieces.stream().mapToInt(Piece::rows).sum();
    }

    static double height(List<Piece> pieces) {
        return pieces.stream().mapToDouble(Piece::height).sum() + Math.max(0, pieces.size() - 1) * GAP;
    }

    @Override
    public double height() {
        return height;
    }

    @Override
    public void put(SheetPage page, double top, double tall) {
        double y = top;
        for (Piece piece : pieces) {
            y = put(page, piece, y, piece == pieces.getFirst()) + GAP;
        }
        y -= GAP;
        if (end.isPresent()) {
            page.add(end.get().block(), PaperSize.SIDE, y);
            y += end.get().height() + GAP;
            if (boxes > 0) {
                page.add(end.get().boxes(boxes), PaperSize.SIDE, y);
            }
        }
    }

    /** Where it ends. */
    private double put(SheetPage page, Piece piece, double top, boolean first) {
        LogTable table = piece.table();
        page.add(table.title(first), PaperSize.SIDE, top);
        page.add(table.head(), PaperSize.SIDE, top + LogTable.TITLE);
        double y = top + LogTable.TITLE + LogTable.HEAD;
        for (int row = piece.from(); row < piece.to(); row++) {
            double tall = table.height(row) + air;
            page.add(table.row(row, tall), PaperSize.SIDE, y);
            y += tall;
        }
        return y;
    }
}
