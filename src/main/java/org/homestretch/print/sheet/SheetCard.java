package org.homestretch.print.sheet;

import org.homestretch.print.page.Drawing;

/** One exercise as it stands on a card: every field the template prints, already in the patient's words. */
public record SheetCard(
        String number,
        String name,
        String side,
        Drawing sideBox,
        Drawing pictures,
        int enoughHeight,
        String seen,
        String instruction,
        Drawing gap,
        String dose) {

    /** The same card with pictures of a height, and room above the dose. */
    SheetCard fitted(int picture, int room) {
        Drawing pictured = pictures.sized(SheetCards.STRIP_WIDTH, picture);
        Drawing opened = Drawing.room(Math.max(1, room));
        return new SheetCard(number, name, side, sideBox, pictured, enoughHeight, seen, instruction, opened, dose);
    }
}
