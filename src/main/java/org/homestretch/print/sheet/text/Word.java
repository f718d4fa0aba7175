package org.homestretch.print.sheet.text;

import java.util.ArrayList;
import java.util.List;

/** What never breaks: letters without a blank between them, in one look or more, or a whole sentence. */
record Word(List<Run> parts) {

    Word {
        parts = List.copyOf(parts);
    }

    /** The words of a text, in order; a look may change inside a word. */
    static List<Word> of(List<Run> runs) {
        List<Word> words = new ArrayList<>();
        List<Run> open = new ArrayList<>();
        for (Run run : runs) {
            String[] pieces = run.text().split(" ", -1);
            for (int i = 0; i < pieces.length; i++) {
                if (i > 0) {
                    close(open, words);
                }
                if (!pieces[i].isEmpty()) {
                    open.add(new Run(pieces[i], run.look()));
                }
            }
        }
        close(open, words);
        return words;
    }

    private static void close(List<Run> open, List<Word> words) {
        if (!open.isEmpty()) {
            words.add(new Word(open));
            open.clear();
        }
    }

    double width(Measure measure, double size) {
        return parts.stream().mapToDouble(run -> measure.width(run, size)).sum();
    }

    /** Pieces of at most a width: a word longer than its line has to break somewhere. */
    List<Word> broken(Measure measure, double size, double most) {
        if (width(measure, size) <= most) {
            return List.of(this);
        }
        List<Word> pieces = new ArrayList<>();
        for (Run run : parts) {
            var piece = new StringBuilder();
            run.text().codePoints().mapToObj(Character::toString).forEach(letter -> {
                if (!piece.isEmpty() && measure.width(new Run(piece + letter, run.look()), size) > most) {
                    pieces.add(new Word(List.of(new Run(piece.toString(), run.look()))));
                    piece.setLength(0);
                }
                piece.append(letter);
            });
            pieces.add(new Word(List.of(new Run(piece.toString(), run.look()))));
        }
        return pieces;
    }
}
