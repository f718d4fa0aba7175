package org.homestretch.print.sheet.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.homestretch.print.page.PrintException;
import org.homestretch.print.sheet.flow.Breaks.Span;
import org.junit.jupiter.api.Test;

/** No strip breaks, and no page holds one left-over strip where another could keep it company. */
final class BreaksTest {

    private static final Breaks PAGES = new Breaks(300, 400, 5);

    @Test
    void pagesFillInOrder() {
        assertThat(PAGES.of(List.of(140.0, 140.0, 180.0, 180.0), 0)).containsExactly(new Span(0, 2), new Span(2, 4));
    }

    @Test
    void aSingleStripOnTheLastPageGetsCompany() {
        assertThat(PAGES.of(List.of(90.0, 90.0, 90.0, 90.0), 1000)).containsExactly(new Span(0, 2), new Span(2, 4));
    }

    @Test
    void theLogIsCompanyEnough() {
        assertThat(PAGES.of(List.of(90.0, 90.0, 90.0, 90.0), 200)).containsExactly(new Span(0, 3), new Span(3, 4));
    }

    @Test
    void aStripTallerThanAPageIsRefused() {
        assertThatThrownBy(() -> PAGES.of(List.of(90.0, 401.0), 0)).isInstanceOf(PrintException.class);
    }

    @Test
    void everyStripStandsOnceAndNoPageOverflows() {
        var random = new Random(5);
        for (int run = 0; run < 300; run++) {
            List<Double> heights = DoubleStream.generate(() -> 60 + random.nextInt(240))
                    .limit(1 + random.nextInt(40))
                    .boxed()
                    .toList();
            List<Span> pages = PAGES.of(heights, random.nextInt(400));
            assertThat(pages.getFirst().from()).isZero();
            assertThat(pages.getLast().to()).isEqualTo(heights.size());
            IntStream.range(0, pages.size()).forEach(i -> {
                assertThat(PAGES.height(heights, pages.get(i))).isLessThanOrEqualTo(PAGES.room(i) + 0.1);
                assertThat(pages.get(i).from())
                        .isEqualTo(i == 0 ? 0 : pages.get(i - 1).to());
            });
        }
    }
}
