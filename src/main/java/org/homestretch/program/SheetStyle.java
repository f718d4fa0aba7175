package org.homestretch.program;

import org.homestretch.basics.Language;

/** How a sheet is to look: layout, language, paper and ink. */
public record SheetStyle(Layout layout, Language language, Paper paper, Ink ink) {

    public static final SheetStyle USUAL = new SheetStyle(Layout.ROWS, Language.EN, Paper.A4, Ink.COLOUR);

    public SheetStyle laid(Layout changed) {
        return new SheetStyle(changed, language, paper, ink);
    }

    public SheetStyle in(Language changed) {
        return new SheetStyle(layout, changed, paper, ink);
    }

    public SheetStyle on(Paper changed) {
        return new SheetStyle(layout, language, changed, ink);
    }

    public SheetStyle inked(Ink changed) {
        return new SheetStyle(layout, language, paper, changed);
    }
}
