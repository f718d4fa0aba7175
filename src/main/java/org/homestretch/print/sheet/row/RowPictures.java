package org.homestretch.print.sheet.row;

import static org.homestretch.print.sheet.place.Place.mm;

import java.awt.Graphics2D;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.homestretch.basics.RoomWords;
import org.homestretch.figure.Picture;
import org.homestretch.figure.TreatedSide;
import org.homestretch.figure.paint.Easel;
import org.homestretch.patient.episode.Side;
import org.homestretch.print.page.Painter;
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

    RowPictures(Pictures pictures, Composer composer) {
        this.pictures = pictures;
        this.composer = composer;
    }

    Panels of(Prescription prescription, String name, double scale) {
        List<Phase> phases = phases(prescription);
        List<Picture> drawn = phases.stream()
                .map(Phase::picture)
                .map(one -> composer.palette().black() ? one.inBlack() : one)
                .toList();
        Words words = composer.said().words();
        String seen = words.say("picture", name, String.join(", ", labels(phases)));
        double unit = mm(1000 / scale) / 461;
        boolean lying = drawn.getFirst().width() > 1.45 * drawn.getFirst().height();
        boolean over = drawn.size() > 2;
        double tall = drawn.stream().mapToDouble(Picture::height).max().orElseThrow() * unit * 0.7;
        if (over) {
            return new Panels(mm(181), tall, true, true, painter(drawn, false), seen, true);
        }
        return lying
                ? new Panels(mm(66), tall * 2 + mm(2), false, true, painter(drawn, true), seen, true)
                : new Panels(mm(90), tall, false, true, painter(drawn, false), seen, true);
    }

    private static Painter painter(List<Picture> pictures, boolean stacked) {
        return (paper, width, height) -> {
            int count = pictures.size();
            double wide = stacked ? width : width / count;
            double tall = stacked ? height / count : height;
            for (int i = 0; i < count; i++) {
                Picture one = pictures.get(i);
                Graphics2D here = (Graphics2D) paper.create();
                here.translate(stacked ? 0 : i * wide, stacked ? i * tall : 0);
                double scale = Math.min(wide / one.width(), tall / one.height());
                here.scale(scale, scale);
                new Easel(here).paint(one);
                here.dispose();
            }
        };
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
        Words words = composer.said().words();
        List<String> named = phases.stream()
                .map(Phase::label)
                .map(words::picture)
                .flatMap(Optional::stream)
                .toList();
        if (named.size() == phases.size()) {
            return named;
        }
        return phases.size() == 1
                ? List.of(words.say("phase.only"))
                : Stream.of("phase.first", "phase.second", "phase.third")
                        .limit(phases.size())
                        .map(words::say)
                        .toList();
    }
}
