package org.homestretch.figure;

/** Turns a picture into files other programs read. */
public interface PictureFormats {

    /** A PNG of the given width in pixels, on white. */
    byte[] png(Picture picture, int width);

    /** A one-page PDF of the picture's own size, drawn in vectors. */
    byte[] pdf(Picture picture);
}
