package org.homestretch.print.card;

import java.util.HashMap;
import java.util.Map;
import net.sf.jasperreports.engine.JRParameter;
import org.homestretch.basics.RoomWords;
import org.homestretch.education.Given;
import org.homestretch.print.face.Faces;
import org.homestretch.print.face.PrintableText;
import org.homestretch.print.page.Palette;
import org.homestretch.print.page.Styled;
import org.homestretch.print.page.Template;
import org.homestretch.print.sheet.SheetBlock;
import org.homestretch.print.words.Words;
import org.homestretch.program.Ink;

/** What is the same on every page of cards: the letterhead, whose they are and of which day, the foot. */
final class CardFrame {

    private static final RoomWords WORDS = RoomWords.of(CardFrame.class);

    private static final double FOOT_WIDTH = 337;
    private static final float FOOT_SIZE = 9;
    private static final double FOOT_NAME_HEIGHT = 16;
    private static final int MOST_PAGES = 88;

    private final Given given;
    private final Words words;
    private final Faces faces;
    private final PrintableText printable;

    CardFrame(Given given, Words words, Faces faces) {
        this.given = given;
        this.words = words;
        this.faces = faces;
        printable = new PrintableText(faces);
    }

    Template.About about(String title) {
        return new Template.About(title + ", " + patient(), given.letterhead().clinic(), words.locale(), given.date());
    }

    CardBlock.Top top(String title) {
        boolean named = !given.letterhead().clinic().isEmpty();
        return new CardBlock.Top(
                named ? SheetBlock.Head.of(given.letterhead(), printable, palette()) : null,
                Styled.name(patient()) + Styled.plain(" · " + words.date(given.date())),
                title);
    }

    Map<String, Object> parameters(int pages) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put(JRParameter.REPORT_LOCALE, words.locale());
        parameters.put(JRParameter.REPORT_RESOURCE_BUNDLE, words.bundle());
        parameters.put("BLACK", given.style().ink() == Ink.BLACK);
        parameters.put("PAGES", pages);
        parameters.put(
                "PHONE",
                printable.of(WORDS.say("what.phone"), given.letterhead().phone()));
        parameters.put("FOOT", foot());
        return parameters;
    }

    Palette palette() {
        return Palette.of(given.style().ink());
    }

    /** The name stands at the foot where it has room in one line; at the head it stands in any case. */
    private String foot() {
        String rest = words.date(given.date()) + "     ";
        double page = faces.width(" · " + rest + words.say("footer.page", MOST_PAGES, MOST_PAGES), FOOT_SIZE);
        boolean fits = faces.fits(patient(), Styled.NAME_SIZE, FOOT_WIDTH - page, FOOT_NAME_HEIGHT);
        return (fits ? Styled.quietName(patient()) + " · " : "") + Styled.plain(rest);
    }

    private String patient() {
        return printable.of(WORDS.say("what.patient"), given.patient());
    }
}
