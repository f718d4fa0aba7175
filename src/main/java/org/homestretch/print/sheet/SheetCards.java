package org.homestretch.print.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.homestretch.basics.RoomWords;
import org.homestretch.exercise.Exercise;
import org.homestretch.exercise.Sides;
import org.homestretch.exercise.Wording;
import org.homestretch.figure.Picture;
import org.homestretch.figure.TreatedSide;
import org.homestretch.patient.episode.Side;
import org.homestretch.print.face.Faces;
import org.homestretch.print.face.PrintableText;
import org.homestretch.print.page.Drawing;
import org.homestretch.print.page.Palette;
import org.homestretch.print.page.PrintException;
import org.homestretch.print.page.Styled;
import org.homestretch.print.sheet.frame.SideBox;
import org.homestretch.print.sheet.say.Pictures;
import org.homestretch.print.sheet.say.Pictures.Phase;
import org.homestretch.print.words.DoseWords;
import org.homestretch.print.words.Words;
import org.homestretch.program.Ink;
import org.homestretch.program.Prescription;
import org.homestretch.program.SheetStyle;

/** Writes the card of a prescription: the only place that knows how one reads on paper. */
final class SheetCards {

    private static final RoomWords WORDS = RoomWords.of(SheetCards.class);

    private static final int MOST_PICTURES = 3;
    static final int STRIP_WIDTH = 234;
    private static final int TALLEST_PICTURE = 112;

    private final SheetStyle style;
    private final Words words;
    private final DoseWords doses;
    private final PrintableText printable;
    private final Faces faces;
    private final Pictures pictures;

    SheetCards(SheetStyle style, Words words, Faces faces, Pictures pictures) {
        this.style = style;
        this.words = words;
        this.faces = faces;
        this.pictures = pictures;
        doses = new DoseWords(words);
        printable = new PrintableText(faces);
    }

    /** The cards in program order, numbered from 1. */
    List<SheetCard> of(List<Prescription> prescriptions) {
        List<SheetCard> cards = new ArrayList<>();
        for (Prescription prescription : prescriptions) {
            cards.add(card(cards.size() + 1, prescription));
        }
        return cards;
    }

    private SheetCard card(int number, Prescription prescription) {
        Exercise exercise = prescription.exercise();
        Wording wording = exercise.in(style.language());
        String name = printable.of(exercise.name(), wording.sheetName());
        String side = side(prescription);
        List<Phase> phases = phases(prescription);
        PictureStrip strip = strip(phases);
        return new SheetCard(
                Integer.toString(number),
                name,
                side,
                side == null ? null : sideBox(side),
                new Drawing(strip).sized(STRIP_WIDTH, SheetPages.LEAST_PICTURE),
                Math.clamp(strip.enoughHeight(STRIP_WIDTH), SheetPages.LEAST_PICTURE, TALLEST_PICTURE),
                words.say("picture", name, String.join(", ", labels(phases))),
                instruction(prescription, wording),
                Drawing.room(1),
                String.join("\n", doses.of(prescription).lines()));
    }

    private String instruction(Prescription prescription, Wording wording) {
        String name = prescription.exercise().name();
        String text = Styled.plain(DoseWords.glued(printable.of(name, wording.instruction())));
        String note = printable.of(WORDS.say("what.note", name), prescription.note());
        return note.isEmpty() ? text : text + " " + Styled.strong(note);
    }

    private String side(Prescription prescription) {
        if (!prescription.exercise().sided()) {
            return null;
        }
        String limb = prescription.exercise().sides() == Sides.LEG ? ".leg" : "";
        return switch (prescription.side()) {
            case LEFT -> words.say("side.left" + limb);
            case RIGHT -> words.say("side.right" + limb);
            case BOTH, NONE -> words.say("side.both");
        };
    }

    private Drawing sideBox(String words) {
        return new Drawing(SideBox.round(words, faces.face(Faces.SEMI_BOLD), palette()));
    }

    private List<Phase> phases(Prescription prescription) {
        TreatedSide side = prescription.side() == Side.LEFT ? TreatedSide.LEFT : TreatedSide.RIGHT;
        List<Phase> all = pictures.of(prescription.exercise().id(), side);
        if (all.isEmpty()) {
            throw new PrintException(
                    WORDS.say("no.picture", prescription.exercise().name()));
        }
        return all.size() <= MOST_PICTURES ? all : List.of(all.getFirst(), all.get(all.size() / 2), all.getLast());
    }

    private PictureStrip strip(List<Phase> phases) {
        List<Picture> shown =
                phases.stream().map(Phase::picture).map(this::inked).toList();
        return PictureStrip.of(shown, labels(phases), new PictureStrip.Pen(faces.face(Faces.REGULAR), palette()))
                .fitting(STRIP_WIDTH, plain(phases.size()));
    }

    private Picture inked(Picture picture) {
        return style.ink() == Ink.BLACK ? picture.inBlack() : picture;
    }

    /** What is done in each picture, or where a language has no words for that, in which order they come. */
    private List<String> labels(List<Phase> phases) {
        List<String> named = phases.stream()
                .map(Phase::label)
                .map(words::picture)
                .flatMap(Optional::stream)
                .toList();
        return named.size() == phases.size() ? named : plain(phases.size());
    }

    /** Words that are true of every exercise: in which order the pictures come. */
    private List<String> plain(int pictures) {
        return pictures == 1
                ? List.of(words.say("phase.only"))
                : Stream.of("phase.first", "phase.second", "phase.third")
                        .limit(pictures)
                        .map(words::say)
                        .toList();
    }

    private Palette palette() {
        return Palette.of(style.ink());
    }
}
