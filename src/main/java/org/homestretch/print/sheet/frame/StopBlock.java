package org.homestretch.print.sheet.frame;

import static org.homestretch.print.sheet.place.Place.mm;

import java.awt.Color;
import java.util.List;
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
    private static final double TEXT_TOP = mm(9);
    private static final double FOOT = mm(1.6);
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
    private record Shape(double[] widths, double height, double size) {

        boolean better(Shape other) {
            return height < other.height || height == other.height && unusual() < other.unusual();
        }

        private double unusual() {
            return Math.abs(widths[0] - FIRST) + Math.abs(widths[1] - SECOND);
        }
    }

    private final Composer composer;
    private final List<Rule> rules;

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
            put(block, rules.get(i), new Place(x, 0, shape.widths[i], shape.height), shape.size);
            x += shape.widths[i] + GAP;
        }
        return block;
    }

    private void put(Block block, Rule rule, Place box, double size) {
        Palette palette = composer.palette();
        Text head = composer.line(Run.strong(composer.said().words().say(rule.key)), HEAD_SIZE);
        Color edge = StopColours.edge(rule.key, palette);
        block.drawing(rule.key + ".box", StopColours.box(rule.key, palette), box)
                .drawing(rule.key + ".mark", rule.mark.in(edge), new Place(box.x() + SIDE, mm(2.2), MARK, MARK))
                .text(rule.key + ".head", head, box.x() + SIDE + MARK + mm(2), mm(2.6))
                .sized(rule.key + ".text", text(rule, box.width(), size), box.x() + SIDE, TEXT_TOP);
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

    /** The lowest; of those the one with the most usual widths. */
    private Shape lowest(double size) {
        double room = composer.paper().room() - 2 * GAP;
        Shape best = null;
        for (double first = least(0); first < room / 2; first += STEP) {
            for (double second = least(1); second < room - first - least(2); second += STEP) {
                double[] widths = {first, second, room - first - second};
                double height = height(widths, size);
                var shape = new Shape(widths, height, size);
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

    private double height(double[] widths, double size) {
        int lines = IntStream.range(0, rules.size())
                .map(i -> text(rules.get(i), widths[i], size).lines().size())
                .max()
                .orElseThrow();
        return lines * PITCH + TEXT_TOP + FOOT;
    }

    private Text text(Rule rule, double width, double size) {
        return rule.paragraphs.stream()
                .map(words -> composer.running(words, size, width - 2 * SIDE))
                .reduce(Text.NONE, Text::under);
    }
}
