package org.homestretch.print.sheet.place;

import static org.homestretch.print.sheet.place.Place.mm;

import org.homestretch.program.Paper;

/** A paper in points, and the room between its margins. */
public record PaperSize(int width, int height) {

    public static final double SIDE = mm(12);
    public static final double TOP = mm(10);

    public static PaperSize of(Paper paper) {
        return switch (paper) {
            case A4 -> new PaperSize(595, 842);
            case LETTER -> new PaperSize(612, 792);
        };
    }

    /** From margin to margin. */
    public double room() {
        return width - 2 * SIDE;
    }

    /** Where the last block of a page ends; under it stands the foot. */
    public double bottom() {
        return height - mm(15.5);
    }
}
