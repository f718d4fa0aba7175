package org.homestretch.ui.program.sheet;

import java.util.List;

/** Turns the pages of a PDF into pictures for the screen. */
public interface PagePictures {

    /** A page as it will be printed: its size in pixels and the pixels row by row, as 0xAARRGGBB. */
    record Page(int width, int height, int[] argb) {

        /** The page as small as it may be to be shown so wide: made so by halves, for a screen drops dots where it shrinks more. */
        Page noLessThan(double wide) {
            return width / 2 < Math.max(1, wide) || height < 2 ? this : halved().noLessThan(wide);
        }

        private Page halved() {
            int[] half = new int[(width / 2) * (height / 2)];
            for (int dot = 0; dot < half.length; dot++) {
                int left = 2 * (dot % (width / 2));
                int top = 2 * (dot / (width / 2)) * width;
                half[dot] = mean(
                        argb[top + left], argb[top + left + 1], argb[top + width + left], argb[top + width + left + 1]);
            }
            return new Page(width / 2, height / 2, half);
        }

        private static int mean(int... dots) {
            int mixed = 0;
            for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
                int sum = 0;
                for (int dot : dots) {
                    sum += dot >>> shift & 0xFF;
                }
                mixed |= (sum + dots.length / 2) / dots.length << shift;
            }
            return mixed;
        }
    }

    List<Page> of(byte[] pdf);
}
