package org.homestretch.print.sheet.flow;

import static org.homestretch.print.sheet.place.Place.mm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.homestretch.basics.RoomWords;
import org.homestretch.print.page.PrintException;
import org.homestretch.print.sheet.flow.Breaks.Span;
import org.homestretch.print.sheet.frame.Composer;
import org.homestretch.print.sheet.frame.Feet;
import org.homestretch.print.sheet.frame.Notes;
import org.homestretch.print.sheet.place.Block;
import org.homestretch.print.sheet.place.PaperSize;
import org.homestretch.print.sheet.place.SheetDesign;
import org.homestretch.print.sheet.place.SheetPage;

/** Strips one under the other over as many pages as they need, between heads and feet; what room is left is shared out. */
public final class Flow implements SheetDesign {

    private static final RoomWords WORDS = RoomWords.of(Flow.class);
    public static final double GAP = mm(1.8);

    /** So much of a page at most goes into taller strips. */
    private static final double GROWTH = 0.15;

    /**
     * What stands around the strips.
     *
     * @param first what the first page begins with
     * @param next what a page begins with, by its number
     * @param foot what stands at the bottom of the first page
     * @param spare what fills a page with room to spare, once
     * @param tail what comes last, with lines for notes under it
     */
    public record Around(
            List<Block> first,
            IntFunction<Block> next,
            Optional<Block> foot,
            Optional<Block> spare,
            Optional<Tail> tail) {}

    private final Composer composer;
    private final Around around;
    private final Strips strips;
    private final Breaks breaks;
    private final int scale;
    private final List<Span> spans;
    private final List<Strip> tails;
    private Optional<Block> spare;

    public Flow(Composer composer, Around around, Strips strips, Scales scales) {
        this.composer = composer;
        this.around = around;
        this.strips = strips;
        breaks = breaks();
        scale = scales.choose(one -> count(strips.heights(one)));
        spans = breaks.of(strips.heights(scale), tailHeight());
        tails = tails(spans, strips.heights(scale));
        spare = around.spare;
    }

    private int count(List<Double> heights) {
        List<Span> pages = breaks.of(heights, tailHeight());
        return pages.size() + tails(pages, heights).size();
    }

    private double tailHeight() {
        return around.tail.map(tail -> tail.whole().height()).orElse(0.0);
    }

    /** What needs pages of its own after those of the strips. */
    private List<Strip> tails(List<Span> pages, List<Double> heights) {
        return around.tail
                .filter(tail -> !breaks.under(heights, pages, tail.whole().height()))
                .map(tail -> tail.parts(breaks.next()))
                .orElse(List.of());
    }

    private Breaks breaks() {
        double bottom = composer.paper().bottom();
        double foot = around.foot.map(block -> block.height() + GAP).orElse(0.0);
        double first = bottom - foot - top(around.first);
        if (first < 0) {
            throw new PrintException(WORDS.say("heads.fill"));
        }
        return new Breaks(first, bottom - top(List.of(around.next.apply(2))), GAP);
    }

    private static double top(List<Block> heads) {
        return PaperSize.TOP + heads.stream().mapToDouble(Block::height).sum();
    }

    @Override
    public List<SheetPage> pages() {
        List<SheetPage> pages = new ArrayList<>();
        for (int i = 0; i < spans.size() + tails.size(); i++) {
            pages.add(page(i));
        }
        return pages;
    }

    private SheetPage page(int number) {
        var page = new SheetPage();
        List<Block> heads = number == 0 ? around.first : List.of(around.next.apply(number + 1));
        double y = PaperSize.TOP;
        for (Block head : heads) {
            page.add(head, PaperSize.SIDE, y);
            y += head.height();
        }
        if (number < spans.size()) {
            fill(page, number, y);
        } else {
            end(page, tails.get(number - spans.size()), y, breaks.next());
        }
        if (number == 0) {
            around.foot.ifPresent(
                    foot -> page.add(foot, PaperSize.SIDE, composer.paper().bottom() - foot.height()));
        }
        var feet = new Feet(composer);
        return page.add(feet.of(number + 1, spans.size() + tails.size()), PaperSize.SIDE, feet.top());
    }

    /** The strips of a page, and under them what fills it. */
    private void fill(SheetPage page, int number, double top) {
        Span span = spans.get(number);
        double room = breaks.room(number);
        Optional<Tail> under = around.tail.filter(tail -> tails.isEmpty() && number == spans.size() - 1);
        double left = room
                - breaks.height(strips.heights(scale), span)
                - under.map(tail -> tail.whole().height() + GAP).orElse(0.0);
        Optional<Block> filler = left > GROWTH * room ? spare(left) : Optional.empty();
        left -= filler.map(block -> block.height() + GAP).orElse(0.0);
        double growth = span.rows() == 0 ? 0 : Math.min(left, GROWTH * room) / span.rows();
        double y = top;
        for (Strip strip : strips.at(scale).subList(span.from(), span.to())) {
            strip.put(page, y, strip.height() + growth);
            y += strip.height() + growth + GAP;
        }
        if (filler.isPresent()) {
            page.add(filler.get(), PaperSize.SIDE, y);
            y += filler.get().height() + GAP;
        }
        if (under.isPresent()) {
            end(page, under.get().whole(), y, top + room - y);
        }
    }

    /** What fills a page, the first time there is room for it. */
    private Optional<Block> spare(double left) {
        Optional<Block> fitting = spare.filter(block -> block.height() + 2 * GAP < left);
        if (fitting.isPresent()) {
            spare = Optional.empty();
        }
        return fitting;
    }

    /** The last thing on a page, and lines for notes where it leaves room. */
    private void end(SheetPage page, Strip strip, double y, double room) {
        strip.put(page, y, strip.height());
        int lines = Notes.fitting(room - strip.height() - GAP);
        if (lines > 0) {
            page.add(Notes.of(composer, lines), PaperSize.SIDE, y + strip.height() + GAP);
        }
    }
}
