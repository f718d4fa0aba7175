package org.homestretch.print.sheet.row;

import static org.homestretch.print.sheet.place.Place.mm;

import java.util.List;
import java.util.stream.Stream;
import org.homestretch.print.sheet.frame.Composer;
import org.homestretch.print.sheet.say.RowWords;
import org.homestretch.print.sheet.text.Look;
import org.homestretch.print.sheet.text.Run;
import org.homestretch.print.sheet.text.Text;

/** The words of a row broken for a column of a width. */
record RowText(Text name, Text side, boolean sideBelow, Text why, Text what, Text note, Text feel, Text dose) {

    static final double DISC = mm(7.4);
    static final double ICON = mm(6);
    static final double NAME_X = DISC + mm(1.8) + ICON + mm(1.8);
    static final double NAME_SIZE = 15;
    static final double DOSE_SIZE = 12.5;
    static final double SIDE_PAD = mm(2);
    static final double SIDE_HEIGHT = mm(6);
    static final double SIGN_X = mm(6.2);
    static final double DOSE_X = mm(2);
    static final double DOSE_Y = mm(0.7);
    static final double PARAGRAPH = mm(0.8);

    /**
     * How wide the columns are; the same where the words stand in one.
     *
     * @param words of the name, why and what to do
     * @param rest of the note, what is felt and the dose
     */
    record Columns(double words, double rest) {}

    static RowText of(RowWords row, Columns columns, boolean marked, Composer composer) {
        double nameRoom = columns.words - NAME_X;
        Text side = row.side()
                .map(words -> composer.line(Run.strong(words), Composer.SIZE))
                .orElse(Text.NONE);
        double box = side.empty() ? 0 : side.width() + 2 * SIDE_PAD;
        boolean below =
                box > 0 && composer.line(Run.strong(row.name()), NAME_SIZE).width() + mm(3) + box > nameRoom;
        return new RowText(
                composer.running(List.of(Run.strong(row.name())), NAME_SIZE, nameRoom),
                side,
                below,
                composer.running(List.of(Run.quiet(row.why())), columns.words),
                composer.running(List.of(Run.plain(row.what())), columns.words),
                note(row, columns.rest, composer),
                composer.running(List.of(Run.plain(row.feel())), columns.rest - (marked ? SIGN_X : 0)),
                dose(row, columns.rest - 2 * DOSE_X, composer));
    }

    private static Text note(RowWords row, double width, Composer composer) {
        return row.note()
                .map(note -> composer.running(
                        List.of(new Run(note.from(), Look.LABEL), Run.plain(" " + note.text())), width - SIGN_X))
                .orElse(Text.NONE);
    }

    /** How much on the first lines, how often and the rest between on the next. */
    private static Text dose(RowWords row, double width, Composer composer) {
        List<Run> work = row.dose().work().stream().map(Run::strong).toList();
        List<Run> when = Stream.concat(
                        Stream.of(Run.strong(row.dose().when())), row.dose().rest().map(Run::plain).stream())
                .toList();
        return composer.sentences(work, DOSE_SIZE, width).under(composer.sentences(when, DOSE_SIZE, width));
    }

    double heading() {
        return Math.max(DISC, name.height() + mm(0.8)) + (sideBelow ? SIDE_HEIGHT + mm(0.8) : 0);
    }

    /** Heading, why and what to do. */
    double wordsHeight() {
        return heading() + mm(0.2) + why.height() + PARAGRAPH + what.height();
    }

    double doseHeight() {
        return dose.height() + 2 * DOSE_Y;
    }

    /** A note, what is felt and the dose under each other. */
    double restHeight() {
        double noted = note.empty() ? 0 : note.height() + PARAGRAPH;
        return noted + feel.height() + PARAGRAPH + doseHeight();
    }
}
