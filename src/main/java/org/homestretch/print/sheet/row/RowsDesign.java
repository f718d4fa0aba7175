package org.homestretch.print.sheet.row;

import static org.homestretch.print.sheet.place.Place.mm;

import java.util.ArrayList;
import java.util.List;
import org.homestretch.basics.RoomWords;
import org.homestretch.print.face.Faces;
import org.homestretch.print.page.PrintException;
import org.homestretch.print.sheet.frame.Advice;
import org.homestretch.print.sheet.frame.Composer;
import org.homestretch.print.sheet.frame.Feet;
import org.homestretch.print.sheet.frame.Heads;
import org.homestretch.print.sheet.frame.Notes;
import org.homestretch.print.sheet.frame.StopBlock;
import org.homestretch.print.sheet.place.Block;
import org.homestretch.print.sheet.place.PaperSize;
import org.homestretch.print.sheet.place.SheetDesign;
import org.homestretch.print.sheet.place.SheetPage;
import org.homestretch.print.sheet.row.Breaks.Span;
import org.homestretch.print.sheet.say.Pictures;
import org.homestretch.program.SheetOrder;

/** The usual sheet: an exercise a row, as large as the pages let it be, the stop rules on page one, the log at the end. */
public final class RowsDesign implements SheetDesign {

    private static final RoomWords WORDS = RoomWords.of(RowsDesign.class);
    private static final double GAP = mm(2.2);

    /** So much of a page at most goes into taller rows. */
    private static final double GROWTH = 0.15;

    private final Composer composer;
    private final Heads heads;
    private final Rows rows;
    private final Block advice;
    private final Block stop;
    private final Breaks breaks;
    private final int scale;
    private final List<Span> spans;
    private boolean adviceLeft;

    public RowsDesign(SheetOrder order, Composer composer, Faces faces, Pictures pictures) {
        this.composer = composer;
        heads = new Heads(composer);
        advice = Advice.of(composer, List.of(composer.said().keepMoving()));
        stop = new StopBlock(composer).block();
        rows = new Rows(order, composer, faces, pictures);
        breaks = breaks();
        scale = Rows.scale(one -> breaks.of(rows.heights(one), 0).size());
        spans = breaks.of(rows.heights(scale), 0);
        adviceLeft = !composer.said().flareUp();
    }

    private Breaks breaks() {
        double bottom = composer.paper().bottom();
        double first = bottom - stop.height() - GAP - firstTop();
        if (first < 0) {
            throw new PrintException(WORDS.say("heads.fill"));
        }
        return new Breaks(first, bottom - nextTop(), GAP);
    }

    private double firstTop() {
        return PaperSize.TOP + heads.first().stream().mapToDouble(Block::height).sum() + advice.height() + GAP;
    }

    private double nextTop() {
        return PaperSize.TOP + heads.next(2).height();
    }

    @Override
    public List<SheetPage> pages() {
        List<SheetPage> pages = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            pages.add(page(i));
        }
        return pages;
    }

    private SheetPage page(int number) {
        var page = new SheetPage();
        double y = PaperSize.TOP;
        for (Block head : number == 0 ? heads.first() : List.of(heads.next(number + 1))) {
            page.add(head, PaperSize.SIDE, y);
            y += head.height();
        }
        if (number == 0) {
            page.add(advice, PaperSize.SIDE, y);
            y += advice.height() + GAP;
        }
        fill(page, number, y);
        if (number == 0) {
            page.add(stop, PaperSize.SIDE, composer.paper().bottom() - stop.height());
        }
        var feet = new Feet(composer);
        return page.add(feet.of(number + 1, spans.size()), PaperSize.SIDE, feet.top());
    }

    /** The rows of a page, and under them what fills it. */
    private void fill(SheetPage page, int number, double top) {
        Span span = spans.get(number);
        double room = breaks.room(number);
        double left = room - breaks.height(rows.heights(scale), span);
        Block panel = Advice.of(composer, composer.said().badDay());
        boolean advised = adviceLeft && left > GROWTH * room && left > panel.height() + 2 * GAP;
        if (advised) {
            left -= panel.height() + GAP;
            adviceLeft = false;
        }
        double growth = span.rows() == 0 ? 0 : Math.min(left, GROWTH * room) / span.rows();
        double y = top;
        for (int i = span.from(); i < span.to(); i++) {
            Block row = rows.at(scale).get(i).block(rows.heights(scale).get(i) + growth);
            page.add(row, PaperSize.SIDE, y);
            y += row.height() + GAP;
        }
        if (advised) {
            page.add(panel, PaperSize.SIDE, y);
            y += panel.height() + GAP;
        }
        boolean last = number == spans.size() - 1;
        int notes = last ? Notes.fitting(top + room - y) : 0;
        if (notes > 0) {
            page.add(Notes.of(composer, notes), PaperSize.SIDE, y);
        }
    }
}
