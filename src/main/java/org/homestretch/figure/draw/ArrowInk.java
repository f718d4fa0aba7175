package org.homestretch.figure.draw;

import java.util.ArrayList;
import java.util.List;
import org.homestretch.figure.Curve;
import org.homestretch.figure.Shape;
import org.homestretch.figure.body.Skeleton;
import org.homestretch.figure.scene.Arrow;

/** Draws arrows: black, with a white halo so that they stand off from what is behind. */
final class ArrowInk {

    private final double[][] line;
    private final int steps;
    private final Arrow.Heads heads;
    private final double head;

    private ArrowInk(Arrow arrow, Camera camera, Skeleton skeleton) {
        line = ArrowLine.of(arrow, camera, skeleton);
        steps = line.length - 1;
        heads = arrow.heads();
        head = Math.min(Style.ARROW_HEAD, length() * .5);
    }

    static List<Shape> shapes(List<Arrow> arrows, Camera camera, Skeleton skeleton) {
        List<Curve> parts = new ArrayList<>();
        arrows.forEach(arrow -> parts.addAll(new ArrowInk(arrow, camera, skeleton).parts()));
        List<Shape> shapes = new ArrayList<>();
        parts.forEach(part -> shapes.add(Shape.stroked(part, Style.PAPER, Style.HALO)));
        parts.forEach(part -> shapes.add(Shape.filled(part, Style.BLACK)));
        return shapes;
    }

    private double length() {
        double length = 0;
        for (int i = 1; i <= steps; i++) {
            length += Math.hypot(line[i][0] - line[i - 1][0], line[i][1] - line[i - 1][1]);
        }
        return length;
    }

    private List<Curve> parts() {
        List<Curve> parts = new ArrayList<>();
        int to = steps - stepsUnderHead(steps, -1);
        int from = heads == Arrow.Heads.BOTH ? stepsUnderHead(0, 1) : 0;
        parts.add(shaft(from, Math.max(to, from + 1)));
        parts.add(head(line[steps], line[Math.max(0, to - 1)]));
        if (heads == Arrow.Heads.BOTH) {
            parts.add(head(line[0], line[Math.min(steps, from + 1)]));
        }
        return parts;
    }

    /** The shaft ends inside the head. */
    private int stepsUnderHead(int start, int direction) {
        double way = 0;
        int hidden = 0;
        while (hidden < steps - 1 && way < head * .55) {
            double[] a = line[start + direction * hidden];
            double[] b = line[start + direction * (hidden + 1)];
            way += Math.hypot(a[0] - b[0], a[1] - b[1]);
            hidden++;
        }
        return hidden;
    }

    private Curve shaft(int from, int to) {
        Curve.Recorder pen = new Curve.Recorder();
        for (int i = from; i <= to; i++) {
            edge(pen, i, widthAt((i - from) / (double) (to - from)), i == from);
        }
        for (int i = to; i >= from; i--) {
            edge(pen, i, -widthAt((i - from) / (double) (to - from)), false);
        }
        pen.close();
        return pen.curve();
    }

    /** Half the width: the shaft swells from its tail. */
    private double widthAt(double t) {
        double half = Style.ARROW_SHAFT / 2;
        return heads == Arrow.Heads.BOTH ? half : half * (.55 + .45 * Math.min(1, t * 1.8));
    }

    private void edge(Curve.Recorder pen, int i, double half, boolean first) {
        double[] a = line[Math.max(0, i - 1)];
        double[] b = line[Math.min(steps, i + 1)];
        double length = Math.hypot(b[0] - a[0], b[1] - a[1]);
        double x = line[i][0] - (b[1] - a[1]) / length * half;
        double y = line[i][1] + (b[0] - a[0]) / length * half;
        if (first) {
            pen.moveTo(x, y);
        } else {
            pen.lineTo(x, y);
        }
    }

    private Curve head(double[] tip, double[] behind) {
        double length = Math.hypot(tip[0] - behind[0], tip[1] - behind[1]);
        double dx = (tip[0] - behind[0]) / length * head;
        double dy = (tip[1] - behind[1]) / length * head;
        Curve.Recorder pen = new Curve.Recorder();
        pen.moveTo(tip[0], tip[1]);
        pen.lineTo(tip[0] - dx - dy * .46, tip[1] - dy + dx * .46);
        pen.lineTo(tip[0] - dx + dy * .46, tip[1] - dy - dx * .46);
        pen.close();
        return pen.curve();
    }
}
