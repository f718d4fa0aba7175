package org.homestretch.print.sheet;

import java.util.stream.Collectors;
import org.homestretch.basics.RoomWords;
import org.homestretch.print.face.Faces;
import org.homestretch.print.face.PrintableText;
import org.homestretch.print.page.Styled;
import org.homestretch.print.sheet.say.SafetyWords;
import org.homestretch.print.words.Words;
import org.homestretch.program.Reminder;
import org.homestretch.program.SheetOrder;

/** Whose sheet it is, of which day and for what: the words at the head and at the foot of its pages. */
final class SheetTitle {

    private static final RoomWords WORDS = RoomWords.of(SheetTitle.class);

    private static final double FOOT_WIDTH = 337;
    private static final float FOOT_SIZE = 9;
    private static final double FOOT_NAME_HEIGHT = 16;

    /** The room beside the title. */
    private static final double TITLE_WIDTH = 285;

    private static final float TEXT_SIZE = 10;
    private static final double BOLD_IS_WIDER = 1.05;

    private final SheetOrder order;
    private final SafetyWords safety;
    private final Words words;
    private final Faces faces;
    private final PrintableText printable;

    SheetTitle(SheetOrder order, SafetyWords safety, Faces faces) {
        this.order = order;
        this.safety = safety;
        this.words = safety.words();
        this.faces = faces;
        printable = new PrintableText(faces);
    }

    SheetBlock.Title block() {
        String program = program() + " · " + words.date(order.date());
        String whose = joined(
                new Part(patient(), Styled.NAME_SIZE, Styled.name(patient())),
                new Part(program, TEXT_SIZE, Styled.plain(program)));
        String clinician = printable.of(WORDS.say("what.clinician"), order.clinician());
        String prepared = clinician.isEmpty() ? "" : words.say("prepared", clinician);
        String visit = order.nextVisit()
                .map(day -> words.say("visit", words.visitDate(day)))
                .orElse("");
        String when = joined(
                new Part(prepared, TEXT_SIZE, Styled.plain(prepared)),
                new Part(visit, TEXT_SIZE, Styled.strong(visit)));
        String keepMoving = Styled.strong(say("keep")) + " " + Styled.plain(keepText() + reminders());
        return new SheetBlock.Title(whose, when, keepMoving);
    }

    private String keepText() {
        return switch (order.purpose()) {
            case PROGRAM -> words.say("keep.text");
            case FLARE_UP -> words.say("flare.keep.text") + " " + safety.call("flare.call");
        };
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

    /** What the rules ask this sheet to say besides, one sentence after the other; one of them stands in a box. */
    private String reminders() {
        return order.reminders().stream()
                .filter(reminder -> reminder != Reminder.MOVES_UP)
                .map(reminder -> " " + words.say("reminder." + reminder.code()))
                .collect(Collectors.joining());
    }

    /** The name stands at the foot of a page where it has room in one line; at the head it stands in any case. */
    String foot() {
        String rest = program() + "     ";
        double room = FOOT_WIDTH - faces.width(" · " + rest + words.say("footer.page", 88, 88), FOOT_SIZE);
        boolean fits = faces.fits(patient(), Styled.NAME_SIZE, room, FOOT_NAME_HEIGHT);
        return (fits ? Styled.quietName(patient()) + " · " : "") + Styled.plain(rest);
    }

    String patient() {
        return printable.of(WORDS.say("what.patient"), order.patient());
    }

    private String program() {
        String number = words.say(key("program"), order.program().number());
        return order.program().draft() ? words.say("draft") + " · " + number : number;
    }

    String say(String plain) {
        return words.say(key(plain));
    }

    /** The sheet for a flare-up has a heading and a first paragraph of its own. */
    private String key(String plain) {
        return switch (order.purpose()) {
            case PROGRAM -> plain;
            case FLARE_UP -> "flare." + plain;
        };
    }
}
