package org.homestretch.print.page;

import java.awt.Graphics2D;

/** Draws something into a box whose left upper corner is at 0, 0; sizes are in points. */
@FunctionalInterface
public interface Painter {

    void paint(Graphics2D paper, double width, double height);
}
