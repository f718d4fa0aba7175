package org.homestretch.print.sheet.row;

import static org.homestretch.print.sheet.place.Place.mm;

import org.homestretch.print.sheet.flow.Strip;
import org.homestretch.print.sheet.frame.Composer;
import org.homestretch.print.sheet.frame.Panel;
import org.homestretch.print.sheet.place.Block;
import org.homestretch.print.sheet.place.PaperSize;
import org.homestretch.print.sheet.place.Place;
import org.homestretch.print.sheet.place.SheetPage;
import org.homestretch.print.sheet.row.RowText.Columns;
import org.homestretch.print.sheet.say.RowWords;

/** One exercise across the page: pictures at the left or over the words; it never breaks. */
final class Row implements Strip {

    static final double PADDING = mm(1.7);
    private static final double GAP = mm(3.5);
    private static final double LEFT_OF_TWO = 90.0 / 178;
    private static final double BETWEEN_COLUMNS = mm(3.5);

    private final Composer composer;
    private final RowWords words;
    private final Panels panels;
    private final double room;
    private final RowText text;

    Row(Composer composer, RowWords words, Panels panels) {
        this.composer = composer;
        this.words = words;
        this.panels = panels;
        room = composer.paper().room() - 2 * PADDING;
        text = RowText.of(words, columns(), panels.marked(), composer);
    }

    private Columns columns() {
        if (panels.over()) {
            double left = (room - BETWEEN_COLUMNS) * LEFT_OF_TWO;
            return new Columns(left, room - BETWEEN_COLUMNS - left);
        }
        double beside = room - panels.width() - GAP;
        return new Columns(beside, beside);
    }

    @Override
    public double height() {
        double tall = panels.over()
                ? panels.height() + mm(2) + Math.max(text.wordsHeight(), text.restHeight())
                : Math.max(panels.height(), text.wordsHeight() + RowText.PARAGRAPH + text.restHeight());
        return tall + 2 * PADDING;
    }

    @Override
    public void put(SheetPage page, double y, double height) {
        page.add(block(height), PaperSize.SIDE, y);
    }

    private Block block(double height) {
        Block block = composer.block("row", "row")
                .height(height)
                .drawing(
                        "block",
                        Panel.card(composer.palette()),
                        new Place(0, 0, composer.paper().room(), height));
        Place pictures = pictures(height);
        block.drawing("pictures", panels.painter(), pictures).saying("seen", panels.seen());
        if (panels.over()) {
            double top = pictures.bottom() + mm(2);
            words(block, PADDING, top);
            rest(block, PADDING + columns().words() + BETWEEN_COLUMNS, top, height);
        } else {
            double x = PADDING + panels.width() + GAP;
            words(block, x, PADDING);
            rest(block, x, PADDING + text.wordsHeight() + RowText.PARAGRAPH, height);
        }
        return block;
    }

    /** A single lying picture stands in the middle; the others take the height there is. */
    private Place pictures(double height) {
        double inner = height - 2 * PADDING;
        if (panels.over()) {
            return new Place(PADDING, PADDING, room, panels.height() + height - height());
        }
        double tall = panels.stretches() ? inner : panels.height();
        return new Place(PADDING, PADDING + (inner - tall) / 2, panels.width(), tall);
    }

    private void words(Block block, double x, double top) {
        double disc = RowText.DISC;
        double line = text.name().height() / text.name().lines().size();
        block.drawing("disc", new Sign(Sign.Kind.DISC, composer.palette()), new Place(x, top, disc, disc))
                .put("number", words.number(), new Place(x, top + mm(1.05), disc, disc))
                .drawing(
                        "icon",
                        new AreaIcon(words.area(), composer.palette()),
                        new Place(x + disc + mm(1.8), top + (disc - RowText.ICON) / 2, RowText.ICON, RowText.ICON))
                .text("name", text.name(), x + RowText.NAME_X, top + (disc - line) / 2);
        side(block, x, top);
        double y = top + text.heading() + mm(0.2);
        block.text("why", text.why(), x, y)
                .text("what", text.what(), x, y + text.why().height() + RowText.PARAGRAPH);
    }

    /** In a box at the right end of the heading, or under the name. */
    private void side(Block block, double x, double top) {
        if (text.side().empty()) {
            return;
        }
        double wide = text.side().width() + 2 * RowText.SIDE_PAD;
        double left = text.sideBelow() ? x + RowText.NAME_X : x + columns().words() - wide;
        double y = text.sideBelow() ? top + text.heading() - RowText.SIDE_HEIGHT : top + mm(0.7);
        block.drawing("sideBox", Panel.side(composer.palette()), new Place(left, y, wide, RowText.SIDE_HEIGHT))
                .text(
                        "side",
                        text.side(),
                        left + RowText.SIDE_PAD,
                        y + (RowText.SIDE_HEIGHT - text.side().height()) / 2);
    }

    /** The dose stands at the foot of the row. */
    private void rest(Block block, double x, double top, double height) {
        double y = top;
        double sign = mm(4);
        if (!text.note().empty()) {
            block.drawing("pen", new Sign(Sign.Kind.PEN, composer.palette()), new Place(x, y + mm(0.6), sign, sign))
                    .text("note", text.note(), x + RowText.SIGN_X, y);
            y += text.note().height() + RowText.PARAGRAPH;
        }
        if (panels.marked()) {
            block.drawing("felt", new Sign(Sign.Kind.FELT, composer.palette()), new Place(x, y + mm(0.6), sign, sign));
        }
        block.text("feel", text.feel(), panels.marked() ? x + RowText.SIGN_X : x, y);
        double dose = text.doseHeight();
        double bottom = height - PADDING - dose;
        block.drawing(
                        "doseBox",
                        Panel.tinted(composer.palette()),
                        new Place(x, bottom, columns().rest(), dose))
                .text("dose", text.dose(), x + RowText.DOSE_X, bottom + RowText.DOSE_Y);
    }
}
