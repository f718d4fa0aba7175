package org.homestretch.print.figure;

import java.awt.Font;
import org.homestretch.print.page.Palette;

/**
 * How figures are shown.
 *
 * @param scale drawn one to so many
 * @param unit points for one unit of a picture at that scale
 * @param words the face of captions, in their size
 */
public record FigureStyle(double scale, double unit, Font words, Palette palette) {}
