package org.homestretch.print.card;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.homestretch.education.PlanOrder;
import org.homestretch.education.PlanWords;
import org.homestretch.print.face.Faces;
import org.homestretch.print.page.Drawing;
import org.homestretch.print.page.Styled;
import org.homestretch.print.page.Template;
import org.homestretch.print.words.Words;

/** All that is printed of a plan by weeks: how to go about it, a row a week, and what to do when it was too much. */
public final class PlanContent implements PageContent {

    private final PlanWords words;
    private final CardFrame frame;

    public PlanContent(PlanOrder order, Faces faces) {
        words = PlanText.of(order);
        frame = new CardFrame(
                order.given(), Words.ofSheets(order.given().style().language()), faces);
    }

    @Override
    public Template.About about() {
        return frame.about(words.title());
    }

    @Override
    public Map<String, Object> parameters(int pages) {
        return frame.parameters(pages);
    }

    @Override
    public List<CardBlock> blocks() {
        return Stream.of(
                        Stream.of(
                                CardBlock.top(0, frame.top(words.title()), words.lead()),
                                CardBlock.note(0, Styled.plain(words.how()))),
                        words.weeks().stream().map(line -> CardBlock.week(0, week(line))),
                        words.notes().stream().map(PlanContent::note))
                .flatMap(blocks -> blocks)
                .toList();
    }

    private static CardBlock note(PlanWords.Note note) {
        return CardBlock.note(0, Styled.strong(note.asked()) + " " + Styled.plain(note.answer()));
    }

    private CardBlock.Week week(PlanWords.Line line) {
        return new CardBlock.Week(line.week(), line.dose(), new Drawing(new Boxes(line.days(), frame.palette())));
    }
}
