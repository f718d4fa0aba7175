package org.homestretch.figure.draw;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.homestretch.figure.Curve;
import org.homestretch.figure.Shape;
import org.homestretch.figure.prop.Stage;

/** Fills the patches and draws the lines of one view. */
final class Inking {

    private final Lines lines;
    private final List<Stage.Thing> things;
    private final Style style;
    private final Map<Integer, Integer> drawnAt = new HashMap<>();

    Inking(Lines lines, List<Stage.Thing> things, Style style) {
        this.lines = lines;
        this.things = things;
        this.style = style;
    }

    /** Everything, with what lies behind the figure but before the things under it. */
    List<Shape> shapes(List<Shape> behindFigure) {
        List<Shape> shapes = new ArrayList<>();
        Map<Integer, Curve> patches = Patches.of(lines.chains);
        fill(patches, label -> !Label.isBody(label), shapes);
        shapes.addAll(behindFigure);
        fill(patches, Label::isBody, shapes);
        patches.forEach((label, patch) -> {
            if (Label.isTarget(label)) {
                Hatch.over(patch).ifPresent(shapes::add);
            }
        });
        shapes.addAll(lines());
        return shapes;
    }

    /** The lines alone, thin to thick. */
    List<Shape> lines() {
        List<Shape> shapes = new ArrayList<>();
        countEnds();
        for (Line line : Line.values()) {
            if (line.isDrawn() && style.width(line) > 0) {
                stroke(line, shapes);
            }
        }
        return shapes;
    }

    private void fill(Map<Integer, Curve> patches, IntPredicate wanted, List<Shape> shapes) {
        patches.forEach((label, patch) -> {
            if (wanted.test(label)) {
                shapes.add(fill(label, patch));
            }
        });
    }

    private Shape fill(int label, Curve patch) {
        int rgb = colour(label);
        return new Shape(patch, rgb, rgb, Style.SEAM);
    }

    private int colour(int label) {
        if (Label.isWater(label)) {
            return Style.WATER;
        }
        int dry = Label.isBody(label) ? style.tint(label) : thingColour(label);
        return Label.isWet(label) && !Label.isTarget(label) ? Style.underWater(dry) : dry;
    }

    private int thingColour(int label) {
        if (Label.isGround(label)) {
            return Style.SHADOW;
        }
        var look = things.get(Label.thing(label) - LabelMap.BODY - 1).look();
        int tint = Label.isSide(label) ? look.side() : look.top();
        return Label.isShaded(label) ? Style.shaded(tint) : tint;
    }

    private void countEnds() {
        for (Chain chain : lines.chains) {
            if (chain.line.isDrawn()) {
                drawnAt.merge(chain.start, 1, Integer::sum);
                drawnAt.merge(chain.end, 1, Integer::sum);
            }
        }
    }

    private void stroke(Line line, List<Shape> shapes) {
        Curve.Recorder pen = new Curve.Recorder();
        for (Chain chain : lines.chains) {
            if (chain.line == line && !isScrap(chain)) {
                double[] b = chain.curve().getFirst().p();
                pen.moveTo(b[0], b[1]);
                Lines.forward(chain, pen);
                if (chain.isClosed()) {
                    pen.close();
                }
            }
        }
        Curve curve = pen.curve();
        if (!curve.isEmpty()) {
            int ink = line.isOnThing() ? Style.BLACK : style.ink();
            shapes.add(Shape.stroked(curve, ink, style.width(line)));
        }
    }

    /** Short lines that hang loose are dirt, not drawing. */
    private boolean isScrap(Chain chain) {
        if (chain.isClosed() || chain.line == Line.OUTLINE || chain.line.isOnThing()) {
            return false;
        }
        boolean looseStart = drawnAt.getOrDefault(chain.start, 0) < 2;
        boolean looseEnd = drawnAt.getOrDefault(chain.end, 0) < 2;
        double length = chain.length() / Style.BASE;
        if (looseStart && looseEnd) {
            return length < .045;
        }
        return (looseStart || looseEnd) && length < (chain.line == Line.CREASE ? .034 : .016);
    }
}
