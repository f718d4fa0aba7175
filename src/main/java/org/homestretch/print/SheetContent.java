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

    /** What the page number and the longest words for a program leave of the foot of a page. */
    private static final double FOOT_NAME_WIDTH = 160;

    /** The room beside the title. */
    private static final double TITLE_WIDTH = 285;

    private static final float TEXT_SIZE = 10;
    private static final double BOLD_IS_WIDER = 1.05;

    private static final double FOOT_NAME_HEIGHT = 16;

    private final SheetOrder order;
    private final Words words;
    private final Faces faces;
    private final PrintableText printable;
    private final List<SheetCard> cards;

    SheetContent(SheetOrder order, Faces faces, Pictures pictures) {
        this.order = order;
        this.faces = faces;
        words = Words.ofSheets(order.style().language());
        printable = new PrintableText(faces);
        cards = new SheetCards(order.style(), words, faces, pictures)
                .of(order.program().inOrder());
    }

    Template.About about() {
        return new Template.About(
                say("title") + ", " + patient(), order.letterhead().clinic(), words.locale(), order.date());
    }

    /** What the template is told once for the whole sheet. */
    Map<String, Object> parameters(int pages) {
        Map<String, Object> parameters = bare(words);
        parameters.put("BLACK", order.style().ink() == Ink.BLACK);
        parameters.put("PAGES", pages);
        parameters.put(
                "PHONE", printable.of("The clinic's phone", order.letterhead().phone()));
        parameters.put("FOOT", foot());
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

    /** The log, or a part of it: its head, a line an exercise, the line for pain, and at its end lines for notes. */
    List<SheetBlock> log(SheetPages.Log part) {
        List<SheetBlock> log = new ArrayList<>(List.of(SheetBlock.log()));
        for (int row = part.from(); row < part.to(); row++) {
            log.add(line(row < cards.size() ? of(cards.get(row)) : Styled.strong(words.say("log.pain")), part.line()));
        }
        if (part.notes() > 0) {
            var lines = new NoteLines(part.notes(), NOTES_LABEL, palette());
            log.add(SheetBlock.notes(
                    new SheetBlock.Line("", new Drawing(lines).sized(WIDTH, part.notes() * NoteLines.PITCH))));
        }
        return log;
    }

    private static String of(SheetCard card) {
        return Styled.plain(card.number() + ". " + card.name());
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
        String program = program() + " · " + words.date(order.date());
        String whose = joined(
                new Part(patient(), Styled.NAME_SIZE, Styled.name(patient())),
                new Part(program, TEXT_SIZE, Styled.plain(program)));
        String clinician = printable.of("The clinician's name", order.clinician());
        String prepared = clinician.isEmpty() ? "" : words.say("prepared", clinician);
        String visit = order.nextVisit()
                .map(day -> words.say("visit", words.visitDate(day)))
                .orElse("");
        String when = joined(
                new Part(prepared, TEXT_SIZE, Styled.plain(prepared)),
                new Part(visit, TEXT_SIZE, Styled.strong(visit)));
        String keepMoving = Styled.strong(say("keep")) + " " + Styled.plain(say("keep.text") + reminders());
        return new SheetBlock.Title(whose, when, keepMoving);
    }

    /** Words, their size, and the same as they are set. */
    private record Part(String words, float size, String styled) {}

    /** Both on one line, or where they do not fit on a line each. */
    private String joined(Part first, Part second) {
        if (first.words.isEmpty() || second.words.isEmpty()) {
            return first.styled + second.styled;
        }
        double wide = faces.width(first.words, first.size) + faces.width(" · " + second.words, second.size);
        boolean oneLine = wide * BOLD_IS_WIDER <= TITLE_WIDTH;
        return first.styled + (oneLine ? Styled.plain(" · ") : "\n") + second.styled;
    }

    /** What the rules ask this sheet to say besides, one sentence after the other. */
    private String reminders() {
        return order.program().printing().stream()
                .flatMap(printing -> printing.reminders().stream())
                .map(reminder -> " " + words.say("reminder." + reminder.code()))
                .collect(Collectors.joining());
    }

    /** The name stands at the foot of a page where it has room in one line; at the head it stands in any case. */
    private String foot() {
        String patient = patient();
        boolean fits = faces.fits(patient, Styled.NAME_SIZE, FOOT_NAME_WIDTH, FOOT_NAME_HEIGHT);
        String whose = fits ? Styled.quietName(patient) + " · " : "";
        return whose + Styled.plain(program()) + "     ";
    }

    private String patient() {
        return printable.of("The patient's name", order.patient());
    }

    private String program() {
        return words.say(key("program"), order.program().number());
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
