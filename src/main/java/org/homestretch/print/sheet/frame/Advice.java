package org.homestretch.print.sheet.frame;

import static org.homestretch.print.sheet.place.Place.mm;

import java.util.List;
import org.homestretch.print.sheet.place.Block;
import org.homestretch.print.sheet.place.Place;
import org.homestretch.print.sheet.text.Run;
import org.homestretch.print.sheet.text.Text;

/** Advice on a tinted panel as wide as the page. */
public final class Advice {

    private static final double SIDE = mm(3);
    private static final double PADDING = mm(1.2);

    private Advice() {}

    /** Each paragraph begins a line. */
    public static Block of(Composer composer, List<List<Run>> paragraphs) {
        double room = composer.paper().room();
        Text text = paragraphs.stream()
                .map(words -> composer.running(words, room - 2 * SIDE))
                .reduce(Text.NONE, Text::under);
        double height = text.height() + 2 * PADDING;
        return composer.block("frame", "panel")
                .drawing("block", Panel.tinted(composer.palette()), new Place(0, 0, room, height))
                .text("advice", text, SIDE, PADDING)
                .height(height);
    }
}
