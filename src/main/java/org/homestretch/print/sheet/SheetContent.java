package org.homestretch.print.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRParameter;
import org.homestretch.basics.RoomWords;
import org.homestretch.print.face.Faces;
import org.homestretch.print.face.PrintableText;
import org.homestretch.print.page.Drawing;
import org.homestretch.print.page.Palette;
import org.homestretch.print.page.Styled;
import org.homestretch.print.page.Template;
import org.homestretch.print.sheet.frame.NoteLines;
import org.homestretch.print.sheet.say.Pictures;
import org.homestretch.print.sheet.say.SafetyWords;
import org.homestretch.print.words.Words;
import org.homestretch.program.Ink;
import org.homestretch.program.Reminder;
import org.homestretch.program.SheetFacts;
import org.homestretch.program.SheetOrder;

/** All that is printed on one sheet, in words and pictures, before it is set out on pages. */
public final class SheetContent {

    private static final RoomWords WORDS = RoomWords.of(SheetContent.class);

    private static final int WIDTH = 527;
    /** Room for the words in front of the first line for notes. */
    private static final double NOTES_LABEL = 130;

    private final SheetOrder order;
    private final Words words;
    private final PrintableText printable;
    private final String phone;
    private final SafetyWords safety;
    private final SheetTitle title;
    private final List<SheetCard> cards;

    public SheetContent(SheetOrder order, Faces faces, Pictures pictures) {
        this.order = order;
        words = Words.ofSheets(order.style().language());
        printable = new PrintableText(faces);
        phone = printable.of(WORDS.say("what.phone"), order.letterhead().phone());
        boolean movesUp = order.reminders().contains(Reminder.MOVES_UP);
        String emergency =
                printable.of(WORDS.say("what.emergency"), order.letterhead().emergency());
        safety = new SafetyWords(words, order.facts(), movesUp, phone, emergency);
        title = new SheetTitle(order, safety, faces);
        cards = new SheetCards(order.style(), words, faces, pictures).of(order.inOrder());
    }

    public Template.About about() {
        return new Template.About(
                title.say("title") + ", " + title.patient(), order.letterhead().clinic(), words.locale(), order.date());
    }

    /** What the template is told once for the whole sheet. */
    Map<String, Object> parameters(int pages) {
        Map<String, Object> parameters = bare(words);
        parameters.put("BLACK", order.style().ink() == Ink.BLACK);
        parameters.put("PAGES", pages);
        parameters.put("PHONE", phone);
        parameters.put("FOOT", title.foot());
        parameters.put("TITLE", title.say("title"));
        parameters.put("TITLE_NEXT", title.say("title.next"));
        return parameters;
    }

    /** What the template needs even without a patient. */
    public static Map<String, Object> bare(Words words) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put(JRParameter.REPORT_LOCALE, words.locale());
        parameters.put(JRParameter.REPORT_RESOURCE_BUNDLE, words.bundle());
        parameters.put("BLACK", false);
        parameters.put("PAGES", 1);
        parameters.put("PHONE", "");
        parameters.put("FOOT", "");
        parameters.put("TITLE", "");
        parameters.put("TITLE_NEXT", "");
        return parameters;
    }

    /** The letterhead when the clinic has one, then the title. */
    List<SheetBlock> head() {
        Stream<SheetBlock> letterhead = order.letterhead().clinic().isEmpty()
                ? Stream.empty()
                : Stream.of(SheetBlock.head(SheetBlock.Head.of(order.letterhead(), printable, palette())));
        return Stream.concat(letterhead, Stream.of(SheetBlock.title(title.block())))
                .toList();
    }

    /** Two cards a row; the last one of an odd number has a row to itself. */
    List<SheetBlock> rows() {
        List<SheetBlock> rows = new ArrayList<>();
        for (int i = 0; i < cards.size(); i += 2) {
            boolean last = i + 1 == cards.size();
            rows.add(last ? SheetBlock.wide(cards.get(i)) : SheetBlock.pair(cards.get(i), cards.get(i + 1)));
        }
        return rows;
    }

    SheetBlock stop() {
        return SheetBlock.stop(StopRules.in(safety, order.style().ink()));
    }

    /** The log, or a part of it: its head, a line an exercise, the line for pain, and at its end lines for notes. */
    List<SheetBlock> log(SheetPages.Log part) {
        List<SheetBlock> log = new ArrayList<>(List.of(SheetBlock.log()));
        for (int row = part.from(); row < part.to(); row++) {
            log.add(line(
                    row < cards.size() ? of(cards.get(row)) : Styled.strong(pains().get(row - cards.size())),
                    part.line()));
        }
        if (part.notes() > 0) {
            var lines = new NoteLines(part.notes(), NOTES_LABEL, palette());
            log.add(SheetBlock.notes(
                    new SheetBlock.Line("", new Drawing(lines).sized(WIDTH, part.notes() * NoteLines.PITCH))));
        }
        return log;
    }

    /** The pains this patient has, each with a line of its own. */
    private List<String> pains() {
        SheetFacts facts = order.facts();
        List<String> had = Stream.of(facts.legHurts() ? "log.pain.leg" : "", facts.backHurts() ? "log.pain.back" : "")
                .filter(key -> !key.isEmpty())
                .toList();
        return (had.isEmpty() ? List.of("log.pain") : had)
                .stream().map(words::say).toList();
    }

    private static String of(SheetCard card) {
        return Styled.plain(card.number() + ". " + card.name());
    }

    /** Taller than this no picture gets larger. */
    int tallestPicture() {
        return cards.stream().mapToInt(SheetCard::enoughHeight).max().orElse(SheetPages.LEAST_PICTURE);
    }

    /** Whose sheet it is, as it stands at the head of every page. */
    SheetBlock.Title title() {
        return title.block();
    }

    int logRows() {
        return cards.size() + pains().size();
    }

    private SheetBlock line(String text, int height) {
        return SheetBlock.line(new SheetBlock.Line(text, new Drawing(new TickBoxes(palette())).sized(WIDTH, height)));
    }

    private Palette palette() {
        return Palette.of(order.style().ink());
    }
}
