package org.homestretch.program;

import org.homestretch.basics.Language;
import org.homestretch.program.log.PaperLog;

/** How a sheet is to look: layout, language, paper, ink, and how many weeks its log has. */
public record SheetStyle(Layout layout, Language language, Paper paper, Ink ink, int weeks) {

    public static final SheetStyle USUAL = new SheetStyle(Layout.ROWS, Language.EN, Paper.A4, Ink.COLOUR);

    public SheetStyle {
        PaperLog.requireSpan(weeks);
    }

    /** With a log as most have it. */
    public SheetStyle(Layout layout, Language language, Paper paper, Ink ink) {
        this(layout, language, paper, ink, PaperLog.USUAL_WEEKS);
    }

    public SheetStyle laid(Layout changed) {
        return new SheetStyle(changed, language, paper, ink, weeks);
    }

    public SheetStyle in(Language changed) {
        return new SheetStyle(layout, changed, paper, ink, weeks);
    }

    public SheetStyle on(Paper changed) {
        return new SheetStyle(layout, language, changed, ink, weeks);
    }

    public SheetStyle inked(Ink changed) {
        return new SheetStyle(layout, language, paper, changed, weeks);
    }

    public SheetStyle logging(int changed) {
        return new SheetStyle(layout, language, paper, ink, changed);
    }
}
