package org.homestretch.print.sheet.frame;

import static org.homestretch.print.sheet.place.Place.mm;

import java.util.List;
import org.homestretch.print.sheet.place.Block;
import org.homestretch.print.sheet.place.Place;
import org.homestretch.print.sheet.say.SheetWords;
import org.homestretch.print.sheet.text.Run;
import org.homestretch.print.sheet.text.Text;

/** What stands at the foot of every page: whom to call, whose sheet it is, which page of how many. */
public final class Feet {

    private static final double SIZE = 11;
    private static final double TALL = 14;
    private static final double BASE_LINE = mm(8.5);

    private final Composer composer;

    public Feet(Composer composer) {
        this.composer = composer;
    }

    public Block of(int page, int pages) {
        SheetWords said = composer.said();
        double room = composer.paper().room();
        Text call = said.phone().isEmpty()
                ? Text.NONE
                : composer.line(Run.strong(said.words().say("footer.call", said.phone())), SIZE);
        double left = call.width() + mm(4);
        Text foot = composer.running(words(page, pages, room - left), SIZE, room);
        return composer.block("frame", "foot")
                .text("call", call, 0, 0)
                .text("page", foot, new Place(left, 0, room - left, TALL + 2));
    }

    /** Where the top of a foot is on its page. */
    public double top() {
        return composer.paper().height() - BASE_LINE - TALL + 3;
    }

    /** The name where it has room on the line; at the head it stands in any case. */
    private List<Run> words(int page, int pages, double room) {
        SheetWords said = composer.said();
        String number = said.words().say("footer.page", page, pages).replace(' ', '\u00a0');
        Run rest = Run.quiet(said.program() + " \u00a0 " + number);
        Run name = Run.quiet(Names.inPlace(said.patient()) + " · ");
        boolean fits = composer.measure().width(name, SIZE) + composer.measure().width(rest, SIZE) <= room;
        return fits ? List.of(name, rest) : List.of(rest);
    }
}
