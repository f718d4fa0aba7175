package org.homestretch.print;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRParameter;
import org.homestretch.program.Ink;
import org.homestretch.program.SheetOrder;

/** All that is printed on one sheet, in words and pictures, before it is set out on pages. */
final class SheetContent {

    private static final int WIDTH = 527;
    /** Room for the words in front of the first line for notes. */
    private static final double NOTES_LABEL = 130;

    private final SheetOrder order;
    private final Words words;
    private final PrintableText printable;
    private final List<SheetCard> cards;

    SheetContent(SheetOrder order, Faces faces, Pictures pictures) {
        this.order = order;
        words = Words.ofSheets(order.style().language());
        printable = new PrintableText(faces);
        cards = new SheetCards(order.style(), words, faces, pictures)
                .of(order.program().inOrder());
    }

    Template.About about() {
        return new Template.About(
                say("title") + ", " + patient(), order.letterhead().clinic(), words.locale());
    }

    /** What the template is told once for the whole sheet. */
    Map<String, Object> parameters(int pages) {
        Map<String, Object> parameters = bare(words);
        parameters.put("BLACK", order.style().ink() == Ink.BLACK);
        parameters.put("PAGES", pages);
        parameters.put(
                "PHONE", printable.of("The clinic's phone", order.letterhead().phone()));
        parameters.put("PATIENT", patient());
        parameters.put("PROGRAM", program());
        parameters.put("TITLE", say("title"));
        parameters.put("TITLE_NEXT", say("title.next"));
        return parameters;
    }

    /** What the template needs even without a patient. */
    static Map<String, Object> bare(Words words) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put(JRParameter.REPORT_LOCALE, words.locale());
        parameters.put(JRParameter.REPORT_RESOURCE_BUNDLE, words.bundle());
        parameters.put("BLACK", false);
        parameters.put("PAGES", 1);
        parameters.put("PHONE", "");
        parameters.put("PATIENT", "");
        parameters.put("PROGRAM", "");
        parameters.put("TITLE", "");
        parameters.put("TITLE_NEXT", "");
        return parameters;
    }

    /** The letterhead when the clinic has one, then the title. */
    List<SheetBlock> head() {
        Stream<SheetBlock> letterhead = order.letterhead().clinic().isEmpty()
                ? Stream.empty()
                : Stream.of(SheetBlock.head(SheetBlock.Head.of(order.letterhead(), printable, palette())));
        return Stream.concat(letterhead, Stream.of(SheetBlock.title(title()))).toList();
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
        return SheetBlock.stop(StopRules.in(words, order.style().ink()));
    }

    /** The log: its head, a line an exercise, the line for pain, and lines for notes. */
    List<SheetBlock> log(int lineHeight, int noteLines) {
        List<SheetBlock> log = new ArrayList<>(List.of(SheetBlock.log()));
        cards.forEach(card -> log.add(line(Styled.plain(card.number() + ". " + card.name()), lineHeight)));
        log.add(line(Styled.strong(words.say("log.pain")), lineHeight));
        var lines = new NoteLines(noteLines, NOTES_LABEL, palette());
        log.add(SheetBlock.notes(
                new SheetBlock.Line("", new Drawing(lines).sized(WIDTH, noteLines * NoteLines.PITCH))));
        return log;
    }

    /** Taller than this no picture gets larger. */
    int tallestPicture() {
        return cards.stream().mapToInt(SheetCard::enoughHeight).max().orElse(SheetPages.LEAST_PICTURE);
    }

    int logRows() {
        return cards.size() + 1;
    }

    private SheetBlock line(String text, int height) {
        return SheetBlock.line(new SheetBlock.Line(text, new Drawing(new TickBoxes(palette())).sized(WIDTH, height)));
    }

    SheetBlock.Title title() {
        String whose = Styled.strong(patient()) + Styled.plain(" · " + program() + " · " + words.date(order.date()));
        String clinician = printable.of("The clinician's name", order.clinician());
        String prepared = clinician.isEmpty() ? "" : Styled.plain(words.say("prepared", clinician));
        String visit = order.nextVisit()
                .map(day -> Styled.strong(words.say("visit", words.visitDate(day))))
                .orElse("");
        String between = prepared.isEmpty() || visit.isEmpty() ? "" : " · ";
        String keepMoving = Styled.strong(say("keep")) + " " + Styled.plain(say("keep.text") + reminders());
        return new SheetBlock.Title(whose, prepared + between + visit, keepMoving);
    }

    /** What the rules ask this sheet to say besides, one sentence after the other. */
    private String reminders() {
        return order.program().printing().stream()
                .flatMap(printing -> printing.reminders().stream())
                .map(reminder -> " " + words.say("reminder." + reminder.code()))
                .collect(Collectors.joining());
    }

    private String patient() {
        return printable.of("The patient's name", order.patient());
    }

    private String program() {
        String number = words.say(key("program"), order.program().number());
        return order.program().draft() ? say("draft") + " · " + number : number;
    }

    private String say(String plain) {
        return words.say(key(plain));
    }

    /** The sheet for a flare-up has a heading and a first paragraph of its own. */
    private String key(String plain) {
        return switch (order.purpose()) {
            case PROGRAM -> plain;
            case FLARE_UP -> "flare." + plain;
        };
    }

    private Palette palette() {
        return Palette.of(order.style().ink());
    }
}
