package org.homestretch.ui.program.sheet;

import java.util.List;

/** Turns the pages of a PDF into pictures for the screen. */
public interface PagePictures {

    /** A page as it will be printed: its size in pixels and the pixels row by row, as 0xAARRGGBB. */
    record Page(int width, int height, int[] argb) {}

    List<Page> of(byte[] pdf);
}
