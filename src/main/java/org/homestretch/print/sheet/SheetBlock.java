package org.homestretch.print.sheet;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homestretch.basics.RoomWords;
import org.homestretch.print.face.PrintableText;
import org.homestretch.print.page.Drawing;
import org.homestretch.print.page.Palette;
import org.homestretch.print.sheet.frame.ClinicMark;
import org.homestretch.program.Letterhead;

/** One block of a sheet from top to bottom, the record its template is filled with; what it has not is null. */
public record SheetBlock(
        String kind, int page, Head head, Title title, SheetCard left, SheetCard right, StopRules stop, Line line) {

    private static final RoomWords WORDS = RoomWords.of(SheetBlock.class);

    /** The letterhead. */
    public record Head(Drawing mark, String clinic, String address) {

        public static Head of(Letterhead letterhead, PrintableText printable, Palette palette) {
            String reach = Stream.of(letterhead.address(), letterhead.phone(), letterhead.email())
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(" · "));
            return new Head(
                    new Drawing(new ClinicMark(palette)),
                    printable.of(WORDS.said("what.clinic"), letterhead.clinic()),
                    printable.of(WORDS.said("what.letterhead"), reach));
        }
    }

    /** Whose sheet it is, and the advice under the title. */
    public record Title(String whose, String visit, String keepMoving) {}

    /** A row of the log, or the lines for notes. */
    public record Line(String text, Drawing boxes) {}

    static SheetBlock head(Head head) {
        return new SheetBlock("head", 1, head, null, null, null, null, null);
    }

    public static SheetBlock title(Title title) {
        return new SheetBlock("title", 1, null, title, null, null, null, null);
    }

    /** What every page after the first begins with. */
    static SheetBlock next(Title title) {
        return new SheetBlock("next", 2, null, title, null, null, null, null);
    }

    static SheetBlock stop(StopRules stop) {
        return new SheetBlock("stop", 1, null, null, null, null, stop, null);
    }

    static SheetBlock pair(SheetCard left, SheetCard right) {
        return new SheetBlock("pair", 1, null, null, left, right, null, null);
    }

    static SheetBlock wide(SheetCard card) {
        return new SheetBlock("wide", 1, null, null, card, null, null, null);
    }

    public static SheetBlock log() {
        return new SheetBlock("log", 1, null, null, null, null, null, null);
    }

    static SheetBlock line(Line line) {
        return new SheetBlock("line", 1, null, null, null, null, null, line);
    }

    static SheetBlock notes(Line line) {
        return new SheetBlock("notes", 1, null, null, null, null, null, line);
    }

    boolean wide() {
        return kind.equals("wide");
    }

    SheetBlock on(int number) {
        return new SheetBlock(kind, number, head, title, left, right, stop, line);
    }
}
