package org.homestretch.print.sheet.row;

import org.homestretch.print.page.Painter;

/**
 * The pictures of one exercise at the scale of its sheet.
 *
 * @param width in points, as they are
 * @param height in points, as they are; they may be printed taller where they stretch
 * @param over whether they stand over the words, not beside them
 * @param seen what is seen, for those who do not see it
 * @param marked whether they show where it is felt
 */
record Panels(
        double width, double height, boolean over, boolean stretches, Painter painter, String seen, boolean marked) {}
