package org.homestretch.print.sheet.say;

import java.util.ArrayList;
import java.util.List;
import org.homestretch.basics.RoomWords;
import org.homestretch.print.face.Faces;
import org.homestretch.print.face.PrintableText;
import org.homestretch.print.page.Template;
import org.homestretch.print.sheet.text.Run;
import org.homestretch.print.words.Words;
import org.homestretch.program.Reminder;
import org.homestretch.program.SheetOrder;
import org.homestretch.program.SheetPurpose;

/** What a sheet says around its exercises: whose it is, of which day, what to keep in mind, at the head and the foot. */
public final class SheetWords {

    private static final RoomWords WORDS = RoomWords.of(SheetWords.class);

    private final SheetOrder order;
    private final Words words;
    private final PrintableText printable;
    private final SafetyWords safety;

    public SheetWords(SheetOrder order, Faces faces) {
        this.order = order;
        words = Words.ofSheets(order.style().language());
        printable = new PrintableText(faces);
        String phone = printable.of(WORDS.say("what.phone"), order.letterhead().phone());
        String emergency =
                printable.of(WORDS.say("what.emergency"), order.letterhead().emergency());
        boolean movesUp = order.reminders().contains(Reminder.MOVES_UP);
        safety = new SafetyWords(words, order.facts(), movesUp, phone, emergency);
    }

    public Words words() {
        return words;
    }

    public SafetyWords safety() {
        return safety;
    }

    public Template.About about() {
        return new Template.About(
                title() + ", " + patient(), order.letterhead().clinic(), words.locale(), order.date());
    }

    public String title() {
        return words.say(key("title"));
    }

    public String titleOf(int page) {
        return words.say(key("title.next"), page);
    }

    public String clinic() {
        return printable.of(WORDS.said("what.clinic"), order.letterhead().clinic());
    }

    /** The parts of the address, in order. */
    public List<String> reach() {
        var head = order.letterhead();
        return List.of(head.address(), head.phone(), head.email()).stream()
                .filter(part -> !part.isEmpty())
                .map(part -> printable.of(WORDS.said("what.letterhead"), part))
                .toList();
    }

    public String patient() {
        return printable.of(WORDS.say("what.patient"), order.patient());
    }

    public String clinician() {
        return printable.of(WORDS.say("what.clinician"), order.clinician());
    }

    public String prepared() {
        return clinician().isEmpty() ? "" : words.say("prepared", clinician());
    }

    public String visit() {
        return order.nextVisit()
                .map(day -> words.say("visit", words.visitDate(day)))
                .orElse("");
    }

    public String program() {
        String number = words.say(key("program"), order.program().number());
        return order.program().draft() ? words.say("draft") + " · " + number : number;
    }

    public String date() {
        return words.date(order.date());
    }

    public String phone() {
        return safety.phone();
    }

    /** What stands under the title: the advice, the time it takes, the things it takes, what the rules remind of. */
    public List<Run> keepMoving() {
        List<Run> all = new ArrayList<>(List.of(Run.strong(words.say(key("keep")))));
        if (flareUp()) {
            all.add(Run.plain(" " + words.say("flare.keep.text") + " " + safety.call("flare.call")));
        } else {
            all.add(Run.plain(" " + words.say("keep.rows") + " "));
            all.addAll(new DayWords(order.program(), words).time());
        }
        all.addAll(new DayWords(order.program(), words).things());
        order.reminders().stream()
                .filter(reminder -> reminder != Reminder.MOVES_UP)
                .forEach(reminder -> all.add(Run.plain(" " + words.say("reminder." + reminder.code()))));
        return all;
    }

    /** What may be done on a bad day. */
    public List<List<Run>> badDay() {
        boolean walks = order.program().prescriptions().stream()
                .anyMatch(one -> one.exercise().id().startsWith("walk-"));
        return List.of(
                List.of(Run.strong(words.say("bad")), Run.plain(" " + words.say(walks ? "bad.walks" : "bad.text"))),
                List.of(Run.strong(words.say("bad.log")), Run.plain(" " + words.say("bad.log.text"))));
    }

    public boolean flareUp() {
        return order.purpose() == SheetPurpose.FLARE_UP;
    }

    /** The sheet for a flare-up has a heading and a first paragraph of its own. */
    private String key(String plain) {
        return flareUp() ? "flare." + plain : plain;
    }
}
