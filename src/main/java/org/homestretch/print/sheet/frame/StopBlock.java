package org.homestretch.print.sheet.frame;

import static org.homestretch.print.sheet.place.Place.mm;

import java.awt.Color;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.homestretch.print.page.Palette;
import org.homestretch.print.sheet.place.Block;
import org.homestretch.print.sheet.place.Place;
import org.homestretch.print.sheet.say.SafetyWords;
import org.homestretch.print.sheet.text.Run;
import org.homestretch.print.sheet.text.Text;

/** The three stop rules side by side, as wide as makes them lowest; their words never get smaller than 11 points. */
public final class StopBlock {

    private static final double GAP = mm(2.4);
    private static final double SIDE = mm(2.7);
    private static final double MARK = mm(6.2);
    private static final double TEXT_TOP = mm(8.3);
    private static final double FOOT = mm(1.2);
    private static final double HEAD_SIZE = 12.5;
    private static final double FIRST = mm(46);
    private static final double SECOND = mm(64);
    private static final double NARROWEST = mm(40);
    private static final double STEP = mm(1);
    private static final double TALLEST = mm(46);
    /** From line to line in every size, as the style of these words has it. */
    private static final double PITCH = 14;

    private static final double[] SIZES = {12, 11.5, 11};

    /** One rule: its key, its mark, its paragraphs. */
    private record Rule(String key, StopMark mark, List<List<Run>> paragraphs) {}

    /** What the three boxes are like: how wide, how tall, in which size. */
    private record Shape(double[] widths, double height, long lonely, double size) {

        boolean better(Shape other) {
            return COMPARING.compare(this, other) < 0;
        }

        private double unusual() {
            return Math.abs(widths[0] - FIRST) + Math.abs(widths[1] - SECOND);
        }
    }

    /** One text in one box. */
    private record Cut(int rule, double width, double size) {}

    /** The lowest; then the one with the fewest words left over on a line; then the one with the most usual widths. */
    private static final Comparator<Shape> COMPARING = Comparator.comparingDouble(Shape::height)
            .thenComparingLong(Shape::lonely)
            .thenComparingDouble(Shape::unusual);

    private final Composer composer;
    private final List<Rule> rules;
    private final Map<Cut, Text> cut = new HashMap<>();

    public StopBlock(Composer composer) {
        this.composer = composer;
        SafetyWords safety = composer.said().safety();
        rules = List.of(
                new Rule("carry", StopMark.CARRY_ON, List.of(safety.carryOn())),
                new Rule("ease", StopMark.EASE_OFF, List.of(safety.easeOff(), safety.pause())),
                new Rule("stop", StopMark.STOP, List.of(safety.emergency())));
    }

    public Block block() {
        Shape shape = shape();
        Block block = composer.block("frame", "stop").height(shape.height);
        double x = 0;
        for (int i = 0; i < rules.size(); i++) {
            put(block, i, new Place(x, 0, shape.widths[i], shape.height), shape.size);
            x += shape.widths[i] + GAP;
        }
        return block;
    }

    private void put(Block block, int number, Place box, double size) {
        Rule rule = rules.get(number);
        Palette palette = composer.palette();
        Text head = composer.line(Run.strong(composer.said().words().say(rule.key)), HEAD_SIZE);
        Color edge = StopColours.edge(rule.key, palette);
        block.drawing(rule.key + ".box", StopColours.box(rule.key, palette), box)
                .drawing(rule.key + ".mark", rule.mark.in(edge), new Place(box.x() + SIDE, mm(2.2), MARK, MARK))
                .text(rule.key + ".head", head, box.x() + SIDE + MARK + mm(2), mm(2.6))
                .sized(rule.key + ".text", text(number, box.width(), size), box.x() + SIDE, TEXT_TOP);
    }

    /** In the largest size in which the boxes are low enough, or else the smallest. */
    private Shape shape() {
        Shape shape = null;
        for (double size : SIZES) {
            shape = lowest(size);
            if (shape.height <= TALLEST) {
                return shape;
            }
        }
        return shape;
    }

    private Shape lowest(double size) {
        double room = composer.paper().room() - 2 * GAP;
        Shape best = null;
        for (double first = least(0); first < room / 2; first += STEP) {
            for (double second = least(1); second < room - first - least(2); second += STEP) {
                Shape shape = shape(size, first, second, room - first - second);
                if (best == null || shape.better(best)) {
                    best = shape;
                }
            }
        }
        return best;
    }

    /** The head of a rule stands on one line. */
    private double least(int rule) {
        String head = composer.said().words().say(rules.get(rule).key);
        double wide = composer.measure().width(Run.strong(head), HEAD_SIZE) + MARK + mm(2) + 2 * SIDE;
        return Math.max(NARROWEST, wide);
    }

    private Shape shape(double size, double... widths) {
        List<Text> texts = IntStream.range(0, rules.size())
                .mapToObj(i -> text(i, widths[i], size))
                .toList();
        int lines = texts.stream().mapToInt(text -> text.lines().size()).max().orElseThrow();
        return new Shape(
                widths,
                lines * PITCH + TEXT_TOP + FOOT,
                texts.stream().filter(Text::lonely).count(),
                size);
    }

    /** In whole points, so that few have to be cut. */
    private Text text(int rule, double width, double size) {
        return cut.computeIfAbsent(
                new Cut(rule, Math.floor(width - 2 * SIDE), size),
                one -> rules.get(rule).paragraphs.stream()
                        .map(words -> composer.running(words, size, one.width))
                        .reduce(Text.NONE, Text::under));
    }
}
