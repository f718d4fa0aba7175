package org.homestretch.figure;

/** What follows the outline of a shape: a toolkit's path, a page of a PDF, an SVG text. */
public interface Pen {

    void moveTo(double x, double y);

    void lineTo(double x, double y);

    void curveTo(double x1, double y1, double x2, double y2, double x, double y);

    void close();
}
