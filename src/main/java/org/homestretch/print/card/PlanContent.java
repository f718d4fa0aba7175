package org.homestretch.print.card;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.homestretch.education.PlanOrder;
import org.homestretch.print.face.Faces;
import org.homestretch.print.page.Drawing;
import org.homestretch.print.page.Styled;
import org.homestretch.print.page.Template;
import org.homestretch.print.words.Words;
import org.homestretch.program.walking.Bout;
import org.homestretch.program.walking.WalkingPlan;

/** All that is printed of a plan by weeks: how to go about it, a row a week, and what to do when it was too much. */
public final class PlanContent implements PageContent {

    private final WalkingPlan plan;
    private final boolean notByPulse;
    private final int over;
    private final Words words;
    private final CardFrame frame;

    public PlanContent(PlanOrder order, Faces faces) {
        plan = order.plan();
        notByPulse = order.notByPulse();
        over = Math.min(plan.over(order.given().date()), plan.weeks().size() - 1);
        words = Words.ofSheets(order.given().style().language());
        frame = new CardFrame(order.given(), words, faces);
    }

    @Override
    public Template.About about() {
        return frame.about(title());
    }

    @Override
    public Map<String, Object> parameters(int pages) {
        return frame.parameters(pages);
    }

    @Override
    public List<CardBlock> blocks() {
        return Stream.of(
                        Stream.of(
                                CardBlock.top(0, frame.top(title()), words.say(key("walk.lead"))),
                                CardBlock.note(0, Styled.plain(words.say("walk.how")))),
                        IntStream.range(over, plan.weeks().size()).mapToObj(place -> CardBlock.week(0, week(place))),
                        Stream.of(note("walk.talk", pace()), note("walk.worse", words.say("walk.worse.text"))))
                .flatMap(blocks -> blocks)
                .toList();
    }

    private CardBlock note(String key, String text) {
        return CardBlock.note(0, Styled.strong(words.say(key)) + " " + Styled.plain(text));
    }

    private String pace() {
        String talk = words.say("reminder.talk_test");
        return notByPulse ? talk + " " + words.say("walk.talk.only") : talk;
    }

    private CardBlock.Week week(int place) {
        Bout bout = plan.weeks().get(place).bout();
        return new CardBlock.Week(
                words.say("walk.week", place + 1),
                words.count("dose.minutes", bout.minutes()) + ", " + words.count("walk.days", bout.days()),
                words.count("walk.boxes", bout.days()),
                new Drawing(new Boxes(bout.days(), frame.palette())));
    }

    private String title() {
        return words.say(key("walk.title"));
    }

    private String key(String plain) {
        return plain + "." + plan.activity().code();
    }
}
