package org.homestretch.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.IntStream;
import org.homestretch.basics.Language;
import org.homestretch.education.Card;
import org.homestretch.education.CardOrder;
import org.homestretch.education.Given;
import org.homestretch.print.page.PrintException;
import org.homestretch.program.Ink;
import org.homestretch.program.Letterhead;
import org.homestretch.program.SheetStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class JasperCardsTest {

    private static final JasperCards CARDS = new JasperCards();
    private static final Language SPANISH = new Language("es");

    @ParameterizedTest
    @MethodSource("org.homestretch.print.SheetSamples#styles")
    void everyCardHasAPageOfItsOwnInEveryStyle(SheetStyle style) {
        var made = CARDS.make(CardSamples.order(style));
        Pdf pdf = Pdf.read(made.pdf());
        var all = CardSamples.CARDS.all();

        assertThat(made.pages()).isEqualTo(all.size());
        assertThat(pdf.pages()).hasSize(all.size());
        assertThat(pdf.bitmaps()).isZero();
        assertThat(pdf.looseFonts()).isEmpty();
        assertThat(pdf.about().tagged()).isTrue();
        assertThat(pdf.about().language()).isEqualTo(style.language().code());
        assertThat(IntStream.range(0, all.size())).isNotEmpty().allSatisfy(page -> {
            var words = all.get(page).in(style.language());
            assertThat(pdf.flat(page))
                    .contains(words.title(), words.lead(), "Elena Marsh", "Brookfield Spine", "(555) 0142")
                    .doesNotContain("null");
            assertThat(words.parts())
                    .isNotEmpty()
                    .allSatisfy(part ->
                            assertThat(pdf.flat(page)).contains(part.heading()).contains(part.lines()));
        });
    }

    @Test
    void theDayAndThePageStandAtTheFootInTheLanguageOfTheCard() {
        Pdf pdf = Pdf.read(
                CARDS.make(CardSamples.order(SheetStyle.USUAL.in(SPANISH))).pdf());

        assertThat(pdf.flat(1)).contains("18 de noviembre de 2025", "Página 2 / 7");
    }

    @Test
    void inBlackNothingIsColoured() {
        var order = CardSamples.order(SheetSamples.black());
        BufferedImage page = Pdf.picture(CARDS.make(order).pdf(), 5);
        BufferedImage coloured = Pdf.picture(
                CARDS.make(CardSamples.order(SheetStyle.USUAL.inked(Ink.COLOUR)))
                        .pdf(),
                5);

        assertThat(colours(page)).isZero();
        assertThat(colours(coloured)).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"王小明", "김민준", "أمينة الحسيني", "प्रिया शर्मा"})
    void aNameOfAnyScriptIsPrinted(String name) {
        byte[] pdf = CARDS.make(CardSamples.order(name, firstCard(), SheetStyle.USUAL))
                .pdf();

        assertThat(Pdf.read(pdf).looseFonts()).isEmpty();
        assertThat(Pdf.read(pdf).flat(0).length() + Pdf.spoken(pdf, 0).size())
                .isGreaterThan(CardSamples.CARDS
                        .all()
                        .getFirst()
                        .in(Language.EN)
                        .lead()
                        .length());
    }

    @Test
    void aLetterThatNoFaceHasIsRefusedAndNotDropped() {
        assertThatThrownBy(() -> CARDS.make(CardSamples.order("Elena \uD842\uDFB7", firstCard(), SheetStyle.USUAL)))
                .isInstanceOf(PrintException.class)
                .hasMessageContaining("U+20BB7");
    }

    @Test
    void theLongestNameStillLeavesOnePage() {
        String name = "Maximiliana Theodora ".repeat(12).strip();
        var made = CARDS.make(CardSamples.order(name, firstCard(), SheetStyle.USUAL));

        assertThat(made.pages()).isEqualTo(1);
        assertThat(Pdf.read(made.pdf()).flat(0)).contains(name);
    }

    @Test
    void aClinicWithoutALetterheadHasNone() {
        var given = new Given(Letterhead.NONE, "Elena Marsh", SheetSamples.DAY, SheetStyle.USUAL);

        assertThat(Pdf.read(CARDS.make(new CardOrder(given, firstCard())).pdf()).flat(0))
                .startsWith("Elena Marsh")
                .doesNotContain("null", "Questions?");
    }

    @Test
    void printedAgainItIsTheSameFile() {
        var order = CardSamples.order(SheetStyle.USUAL);

        assertThat(CARDS.make(order).pdf()).isEqualTo(CARDS.make(order).pdf());
    }

    private static List<Card> firstCard() {
        return CardSamples.CARDS.all().subList(0, 1);
    }

    private static long colours(BufferedImage page) {
        return IntStream.of(page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth()))
                .mapToObj(Color::new)
                .filter(one -> Math.max(one.getRed(), one.getBlue()) - Math.min(one.getRed(), one.getBlue()) > 40)
                .count();
    }
}
