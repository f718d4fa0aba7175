package org.homestretch.ui.program.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.homestretch.ui.program.sheet.PagePictures.Page;
import org.junit.jupiter.api.Test;

/** Pages are shrunk by halves, so that no line of them falls through between two dots. */
class PagePicturesTest {

    private static final int WHITE = 0xFFFFFFFF;
    private static final int BLACK = 0xFF000000;
    private static final int GREY = 0xFF808080;

    @Test
    void aPageIsHalvedAsLongAsItIsWideEnough() {
        Page page = new Page(800, 1000, new int[800 * 1000]);

        assertThat(page.noLessThan(801).width()).isEqualTo(800);
        assertThat(page.noLessThan(401).width()).isEqualTo(800);
        assertThat(page.noLessThan(400).width()).isEqualTo(400);
        assertThat(page.noLessThan(84)).extracting(Page::width, Page::height).containsExactly(100, 125);
        assertThat(page.noLessThan(0).width()).isPositive();
    }

    @Test
    void everyDotCountsForAQuarter() {
        Page page = new Page(4, 2, new int[] {WHITE, BLACK, BLACK, WHITE, BLACK, WHITE, WHITE, BLACK});

        assertThat(page.noLessThan(2).argb()).containsExactly(GREY, GREY);
    }

    @Test
    void aFineLineIsPalerAndStillThere() {
        int[] dots = new int[16 * 16];
        Arrays.fill(dots, WHITE);
        for (int row = 0; row < 16; row++) {
            dots[row * 16 + 5] = BLACK;
        }

        int[] shrunk = new Page(16, 16, dots).noLessThan(4).argb();

        assertThat(shrunk).hasSize(16);
        assertThat(Arrays.stream(shrunk).filter(dot -> dot != WHITE).count()).isEqualTo(4);
    }

    @Test
    void ofAnOddPageTheLastRowAndColumnAreLeftOut() {
        Page page = new Page(5, 3, new int[15]).noLessThan(2);

        assertThat(page.width()).isEqualTo(2);
        assertThat(page.height()).isEqualTo(1);
        assertThat(page.argb()).hasSize(2);
    }
}
