package org.homestretch.print.sheet.frame;

import static org.homestretch.print.sheet.place.Place.mm;

import org.homestretch.print.sheet.place.Block;
import org.homestretch.print.sheet.place.Place;
import org.homestretch.print.sheet.text.Run;
import org.homestretch.print.sheet.text.Text;

/** Lines for what the patient wants to say at the next visit. */
public final class Notes {

    public static final int MOST = 4;

    private Notes() {}

    /** As many lines as a height holds, none where it holds no two. */
    public static int fitting(double height) {
        int lines = (int) (height / NoteLines.PITCH);
        return lines < 2 ? 0 : Math.min(MOST, lines);
    }

    public static Block of(Composer composer, int lines) {
        Text label = composer.line(Run.quiet(composer.said().words().say("log.notes")), Composer.SIZE);
        double height = lines * NoteLines.PITCH;
        var ruled = new NoteLines(lines, label.width() + mm(2), composer.palette());
        return composer.block("frame", "notes")
                .text("notes", label, 0, NoteLines.PITCH - label.height() - 1)
                .drawing("lines", ruled, new Place(0, 0, composer.paper().room(), height))
                .height(height);
    }
}
