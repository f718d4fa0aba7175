package org.homestretch.print.sheet.row;

import static org.homestretch.print.sheet.place.Place.mm;

import java.awt.Font;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.homestretch.basics.RoomWords;
import org.homestretch.figure.Picture;
import org.homestretch.figure.TreatedSide;
import org.homestretch.patient.episode.Side;
import org.homestretch.print.figure.FigurePanels;
import org.homestretch.print.figure.FigureStyle;
import org.homestretch.print.figure.PhaseExtent;
import org.homestretch.print.figure.Shown;
import org.homestretch.print.page.PrintException;
import org.homestretch.print.sheet.frame.Composer;
import org.homestretch.print.sheet.say.Pictures;
import org.homestretch.print.sheet.say.Pictures.Phase;
import org.homestretch.print.words.Words;
import org.homestretch.program.Prescription;

/** The pictures of the exercises of one sheet, at any scale. */
final class RowPictures {

    private static final RoomWords WORDS = RoomWords.of(RowPictures.class);
    private static final int MOST = 3;

    private final Pictures pictures;
    private final Composer composer;
    private final Font words;
    private final KnownPanels known;
    private final Map<Picture, PhaseExtent> extents = new IdentityHashMap<>();

    RowPictures(Pictures pictures, Composer composer, Font face, KnownPanels known) {
        this.pictures = pictures;
        this.composer = composer;
        this.known = known;
        words = face.deriveFont((float) Composer.SIZE);
    }

    Panels of(Prescription prescription, String name, double scale) {
        var key = new KnownPanels.Key(
                prescription.exercise().id(),
                prescription.side(),
                name,
                held(prescription),
                composer.said().words().locale(),
                composer.palette().black(),
                scale,
                room());
        return known.of(key).orElseGet(() -> known.keep(key, set(prescription, name, scale)));
    }

    private double room() {
        return composer.paper().room() - 2 * Row.PADDING;
    }

    private Panels set(Prescription prescription, String name, double scale) {
        List<Phase> phases = phases(prescription);
        List<String> labels = labels(phases);
        String held = held(prescription);
        List<Shown> shown = IntStream.range(0, phases.size())
                .mapToObj(i -> new Shown(
                        labels.get(i), extent(phases.get(i)), phases.get(i).held() ? held : ""))
                .toList();
        double unit = mm(1000 / scale) / phases.getFirst().unitsPerMetre();
        var style = new FigureStyle(scale, unit, words, composer.palette());
        var panels = FigurePanels.of(shown, style, room());
        String seen = composer.said().words().say("picture", name, String.join(", ", labels));
        return new Panels(
                panels.width(),
                panels.height(),
                panels.arrangement() == FigurePanels.Arrangement.STRIP,
                !(panels.single() && panels.arrangement() == FigurePanels.Arrangement.STACKED),
                panels,
                seen,
                shown.stream().anyMatch(one -> one.extent().marked()));
    }

    private PhaseExtent extent(Phase phase) {
        return extents.computeIfAbsent(phase.picture(), this::seen);
    }

    private PhaseExtent seen(Picture picture) {
        PhaseExtent extent = PhaseExtent.of(picture);
        return composer.palette().black() ? extent.inBlack() : extent;
    }

    /** How long the position is held, short enough to stand in a picture. */
    private String held(Prescription prescription) {
        int seconds = prescription.dose().holdSeconds();
        if (seconds == 0) {
            return "";
        }
        boolean minutes = seconds >= 60 && seconds % 60 == 0;
        Words said = composer.said().words();
        return minutes ? said.say("held.minutes", seconds / 60) : said.say("held.seconds", seconds);
    }

    private List<Phase> phases(Prescription prescription) {
        TreatedSide side = prescription.side() == Side.LEFT ? TreatedSide.LEFT : TreatedSide.RIGHT;
        List<Phase> all = pictures.of(prescription.exercise().id(), side);
        if (all.isEmpty()) {
            throw new PrintException(
                    WORDS.say("no.picture", prescription.exercise().name()));
        }
        return all.size() <= MOST ? all : List.of(all.getFirst(), all.get(all.size() / 2), all.getLast());
    }

    /** What is done in each picture, or where a language has no words for that, in which order they come. */
    private List<String> labels(List<Phase> phases) {
        Words said = composer.said().words();
        List<String> named = phases.stream()
                .map(Phase::label)
                .map(said::picture)
                .flatMap(Optional::stream)
                .toList();
        if (named.size() == phases.size()) {
            return named;
        }
        return phases.size() == 1
                ? List.of(said.say("phase.only"))
                : Stream.of("phase.first", "phase.second", "phase.third")
                        .limit(phases.size())
                        .map(said::say)
                        .toList();
    }
}
