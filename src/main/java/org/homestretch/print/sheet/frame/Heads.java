package org.homestretch.print.sheet.frame;

import static org.homestretch.print.sheet.place.Place.mm;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.homestretch.print.page.Painter;
import org.homestretch.print.sheet.place.Block;
import org.homestretch.print.sheet.place.Place;
import org.homestretch.print.sheet.say.SheetWords;
import org.homestretch.print.sheet.text.Run;
import org.homestretch.print.sheet.text.Text;

/** What the pages of a sheet begin with: the letterhead, the title and whose sheet it is. */
public final class Heads {

    private static final String TEMPLATE = "frame";
    private static final double MARK = mm(9.4);
    private static final double RULE = 1.2;
    private static final double CLINIC_SIZE = 13.5;
    private static final double ADDRESS_SIZE = 9.5;
    private static final double TITLE_SIZE = 20;
    private static final double NEXT_SIZE = 16;
    private static final double NAME_SIZE = 11;
    private static final double BETWEEN = mm(6);
    private static final double TITLE_HEIGHT = mm(12.8);
    private static final double NEXT_HEIGHT = mm(9);
    private static final String DOT = " · ";

    private final Composer composer;
    private final SheetWords said;
    private final double room;

    public Heads(Composer composer) {
        this.composer = composer;
        said = composer.said();
        room = composer.paper().room();
    }

    /** The letterhead, where the clinic has one, and the title. */
    public List<Block> first() {
        return said.clinic().isEmpty() ? List.of(title()) : List.of(letterhead(), title());
    }

    private Block letterhead() {
        double x = MARK + mm(3.8);
        Text clinic = composer.running(List.of(Run.strong(said.clinic())), CLINIC_SIZE, room - x);
        Text address = composer.sentences(address(), ADDRESS_SIZE, room - x);
        double rule = Math.max(mm(11.6), clinic.height() + address.height() + mm(2));
        Painter line = (paper, width, height) -> {
            paper.setColor(composer.palette().accent());
            paper.fill(new Rectangle2D.Double(0, 0, width, RULE));
        };
        return composer.block(TEMPLATE, "letterhead")
                .drawing("mark", new ClinicMark(composer.palette()), new Place(0, 0, MARK, MARK))
                .text("clinic", clinic, x, -1)
                .text("address", address, x, clinic.height())
                .drawing("line", line, new Place(0, rule, room, 2))
                .height(rule + mm(0.4));
    }

    private List<Run> address() {
        List<String> parts = said.reach();
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            runs.add(Run.quiet(i + 1 < parts.size() ? parts.get(i) + " ·" : parts.get(i)));
        }
        return runs;
    }

    private Block title() {
        Text title = composer.line(Run.strong(said.title()), TITLE_SIZE);
        double left = title.width() + BETWEEN;
        Text whose = composer.running(whose(), NAME_SIZE, room - left).under(second(room - left));
        double height = Math.max(TITLE_HEIGHT, whose.height() + mm(3.4));
        return composer.block(TEMPLATE, "title")
                .text("title", title, 0, mm(3.2))
                .text("whose", whose, new Place(left, mm(2.1), room - left, whose.height() + 2))
                .height(height);
    }

    /** Who made it, and when the two meet again: together or on a line each. */
    private Text second(double width) {
        List<Run> parts = new ArrayList<>();
        if (!said.prepared().isEmpty()) {
            parts.add(Run.quiet(said.prepared() + (said.visit().isEmpty() ? "" : " ·")));
        }
        if (!said.visit().isEmpty()) {
            parts.add(Run.strong(said.visit()));
        }
        return parts.isEmpty() ? Text.NONE : composer.sentences(parts, NAME_SIZE, width);
    }

    private List<Run> whose() {
        String rest = DOT + whole(said.program() + DOT + said.date());
        return List.of(Run.strong(Names.inPlace(said.patient())), Run.quiet(rest));
    }

    private static String whole(String text) {
        return text.replace(' ', '\u00a0');
    }

    /** Of a page after the first. */
    public Block next(int page) {
        Text title = composer.line(Run.strong(said.titleOf(page)), NEXT_SIZE);
        double left = title.width() + BETWEEN;
        Text whose = composer.running(whose(), NAME_SIZE, room - left);
        return composer.block(TEMPLATE, "next")
                .text("next", title, 0, mm(0.4))
                .text("whose", whose, new Place(left, mm(1.9), room - left, whose.height() + 2))
                .height(Math.max(NEXT_HEIGHT, whose.height() + mm(3.4)));
    }
}
