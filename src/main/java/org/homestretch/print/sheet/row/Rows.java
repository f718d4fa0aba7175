package org.homestretch.print.sheet.row;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.homestretch.print.face.Faces;
import org.homestretch.print.sheet.frame.Composer;
import org.homestretch.print.sheet.say.Pictures;
import org.homestretch.print.sheet.say.RowWords;
import org.homestretch.program.Prescription;
import org.homestretch.program.SheetOrder;

/** The rows of one sheet at any scale; every scale is tried once. */
final class Rows {

    /** The figures are drawn one to so many. */
    static final int LARGEST = 25;

    static final int USUAL = 30;
    static final int SMALLEST = 36;

    private final List<Prescription> prescriptions;
    private final List<RowWords> words = new ArrayList<>();
    private final Composer composer;
    private final RowPictures pictures;
    private final Map<Integer, List<Row>> tried = new HashMap<>();

    Rows(SheetOrder order, Composer composer, Faces faces, Pictures pictures) {
        this.composer = composer;
        this.pictures = new RowPictures(pictures, composer);
        prescriptions = order.inOrder();
        var writer = new RowWords.Writer(order, composer.said().words(), faces);
        for (Prescription one : prescriptions) {
            words.add(writer.of(words.size() + 1, one));
        }
    }

    List<Row> at(int scale) {
        return tried.computeIfAbsent(
                scale,
                one -> IntStream.range(0, words.size())
                        .mapToObj(i -> row(i, one))
                        .toList());
    }

    private Row row(int number, int scale) {
        RowWords said = words.get(number);
        return new Row(composer, said, pictures.of(prescriptions.get(number), said.name(), scale));
    }

    List<Double> heights(int scale) {
        return at(scale).stream().map(Row::height).toList();
    }

    /** Smaller only where that saves a whole page, larger as long as no page comes to it. */
    static int scale(ToIntFunction<Integer> pages) {
        int usual = pages.applyAsInt(USUAL);
        int least = pages.applyAsInt(SMALLEST);
        int from = least < usual ? USUAL + 1 : LARGEST;
        return IntStream.rangeClosed(from, SMALLEST)
                .filter(scale -> pages.applyAsInt(scale) <= Math.min(least, usual))
                .findFirst()
                .orElse(USUAL);
    }
}
