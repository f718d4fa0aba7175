package org.homestretch.print.card;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.homestretch.education.Card;
import org.homestretch.education.CardOrder;
import org.homestretch.education.CardWords;
import org.homestretch.print.face.Faces;
import org.homestretch.print.page.Template;
import org.homestretch.print.words.Words;

/** All that is printed on cards, a page each. */
public final class CardContent implements PageContent {

    private final CardOrder order;
    private final CardFrame frame;

    public CardContent(CardOrder order, Faces faces) {
        this.order = order;
        frame = new CardFrame(
                order.given(), Words.ofSheets(order.given().style().language()), faces);
    }

    @Override
    public Template.About about() {
        return frame.about(words(order.cards().getFirst()).title());
    }

    @Override
    public Map<String, Object> parameters(int pages) {
        return frame.parameters(pages);
    }

    @Override
    public List<CardBlock> blocks() {
        return IntStream.range(0, order.cards().size())
                .boxed()
                .flatMap(page -> page(page, words(order.cards().get(page))))
                .toList();
    }

    private Stream<CardBlock> page(int page, CardWords words) {
        return Stream.concat(
                Stream.of(CardBlock.top(page, frame.top(words.title()), words.lead())),
                words.parts().stream().flatMap(part -> part(page, part)));
    }

    private static Stream<CardBlock> part(int page, CardWords.Part part) {
        return Stream.concat(
                Stream.of(CardBlock.heading(page, part.urgent(), part.heading())),
                part.lines().stream().map(line -> CardBlock.line(page, part.urgent(), line)));
    }

    private CardWords words(Card card) {
        return card.in(order.given().style().language());
    }
}
