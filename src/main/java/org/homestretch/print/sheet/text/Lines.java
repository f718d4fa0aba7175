package org.homestretch.print.sheet.text;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines of a width before it is printed: no line ends with one word left over. */
public final class Lines {

    private static final double SHORTEST = 0.6;
    private static final Run BLANK = Run.plain(" ");

    private final Measure measure;
    private final double size;
    private final double width;

    public Lines(Measure measure, double size, double width) {
        this.measure = measure;
        this.size = size;
        this.width = width;
    }

    /** Running text: it breaks between any two words. */
    public Text running(List<Run> runs) {
        List<Word> words = Word.of(runs).stream()
                .flatMap(word -> word.broken(measure, size, width).stream())
                .toList();
        return text(companions(words));
    }

    /** Sentences, each whole on its line; one longer than the line is broken as running text is. */
    public Text sentences(List<Run> sentences) {
        List<List<Word>> lines = new ArrayList<>();
        List<Word> open = new ArrayList<>();
        for (Run sentence : sentences) {
            var whole = new Word(List.of(sentence));
            if (!open.isEmpty() && width(open) + blank() + whole.width(measure, size) > width) {
                lines.add(List.copyOf(open));
                open.clear();
            }
            if (whole.width(measure, size) <= width) {
                open.add(whole);
            } else {
                lines.addAll(companions(Word.of(List.of(sentence))));
            }
        }
        if (!open.isEmpty()) {
            lines.add(open);
        }
        return text(lines);
    }

    private List<List<Word>> greedy(List<Word> words, double room) {
        List<List<Word>> lines = new ArrayList<>();
        double used = 0;
        for (Word word : words) {
            double wide = word.width(measure, size);
            if (lines.isEmpty() || used + blank() + wide > room) {
                lines.add(new ArrayList<>());
                used = wide;
            } else {
                used += blank() + wide;
            }
            lines.getLast().add(word);
        }
        return lines;
    }

    /** A word left over at the end gets company: the lines get a little shorter, as long as no line more comes of it. */
    private List<List<Word>> companions(List<Word> words) {
        List<List<Word>> lines = greedy(words, width);
        List<List<Word>> shorter = lines;
        for (double room = width; lonely(shorter) && room > width * SHORTEST; room -= 1) {
            shorter = greedy(words, room);
        }
        return shorter.size() > lines.size() || lonely(shorter) ? lines : shorter;
    }

    private static boolean lonely(List<List<Word>> lines) {
        return lines.size() > 1 && lines.stream().anyMatch(line -> line.size() == 1);
    }

    private double width(List<Word> words) {
        return words.stream().mapToDouble(word -> word.width(measure, size)).sum() + blank() * (words.size() - 1);
    }

    private double blank() {
        return measure.width(BLANK, size);
    }

    private Text text(List<List<Word>> lines) {
        double widest = lines.stream().mapToDouble(this::width).max().orElse(0);
        return new Text(lines.stream().map(Lines::joined).toList(), widest, size);
    }

    private static List<Run> joined(List<Word> words) {
        List<Run> runs = new ArrayList<>();
        for (Word word : words) {
            if (!runs.isEmpty()) {
                Run before = runs.removeLast();
                runs.add(new Run(before.text() + " ", before.look()));
            }
            runs.addAll(word.parts());
        }
        return runs;
    }
}
