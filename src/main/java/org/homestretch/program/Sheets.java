package org.homestretch.program;

/** Makes take-home sheets. */
public interface Sheets {

    /** The sheet as a PDF; a text no font can draw is refused with the character named. */
    Sheet make(SheetOrder order);

    /** How many pages the sheet will have, found without making it; refused as {@link #make} refuses. */
    int pages(SheetOrder order);

    /** A finished sheet: the PDF and how many pages it has. */
    record Sheet(byte[] pdf, int pages) {}
}
