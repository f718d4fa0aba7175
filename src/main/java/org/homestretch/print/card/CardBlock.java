package org.homestretch.print.card;

import org.homestretch.print.page.Drawing;
import org.homestretch.print.sheet.SheetBlock;

/** One block of a card from top to bottom, the record its template is filled with; what it has not is null. */
public record CardBlock(int page, String kind, boolean urgent, String text, Top top, Week week) {

    /** Whose card it is under the letterhead, which a clinic without a name has not, and what it is called. */
    public record Top(SheetBlock.Head head, String whose, String title) {}

    /** A week of a plan: its name, what is done in it, and the boxes to tick, for the eye and in words. */
    public record Week(String name, String dose, Drawing boxes) {}

    static CardBlock top(int page, Top top, String lead) {
        return new CardBlock(page, "top", false, lead, top, null);
    }

    static CardBlock heading(int page, boolean urgent, String text) {
        return new CardBlock(page, "heading", urgent, text, null, null);
    }

    static CardBlock line(int page, boolean urgent, String text) {
        return new CardBlock(page, "line", urgent, text, null, null);
    }

    static CardBlock week(int page, Week week) {
        return new CardBlock(page, "week", false, null, null, week);
    }

    /** A paragraph in styled text. */
    static CardBlock note(int page, String styled) {
        return new CardBlock(page, "note", false, styled, null, null);
    }
}
