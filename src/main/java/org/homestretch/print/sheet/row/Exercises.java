package org.homestretch.print.sheet.row;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.homestretch.print.face.Faces;
import org.homestretch.print.sheet.frame.Composer;
import org.homestretch.print.sheet.say.Pictures;
import org.homestretch.print.sheet.say.RowWords;
import org.homestretch.program.Prescription;
import org.homestretch.program.SheetOrder;

/** The exercises of one sheet: what is said of each, and its pictures at any scale. */
public final class Exercises {

    private final List<Prescription> prescriptions;
    private final List<RowWords> words = new ArrayList<>();
    private final RowPictures pictures;

    public Exercises(SheetOrder order, Composer composer, Faces faces, Pictures pictures, KnownPanels known) {
        this.pictures = new RowPictures(pictures, composer, faces.face(Faces.SEMI_BOLD), known);
        prescriptions = order.inOrder();
        var writer = new RowWords.Writer(order, composer.said().words(), faces);
        for (Prescription one : prescriptions) {
            words.add(writer.of(words.size() + 1, one));
        }
    }

    /** What the sheet calls them, in its order. */
    public List<String> names() {
        return words.stream().map(RowWords::name).toList();
    }

    List<Row> rows(Composer composer, int scale) {
        return IntStream.range(0, words.size())
                .mapToObj(i -> new Row(composer, words.get(i), panels(i, scale)))
                .toList();
    }

    private Panels panels(int exercise, int scale) {
        return pictures.of(prescriptions.get(exercise), words.get(exercise).name(), scale);
    }
}
