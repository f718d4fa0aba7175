package org.homestretch.figure.draw;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.homestretch.figure.prop.Look;

/** Walks along the borders of pixels from junction to junction. */
final class Tracer {

    private static final int[] DX = {1, 0, -1, 0};
    private static final int[] DY = {0, 1, 0, -1};

    private final Borders borders;
    private final int width;
    private final int height;
    private final BitSet seenAcross;
    private final BitSet seenDown;
    private final List<Chain> chains = new ArrayList<>();

    private Tracer(Borders borders) {
        this.borders = borders;
        width = borders.width;
        height = borders.height;
        seenAcross = new BitSet((height + 1) * width);
        seenDown = new BitSet(height * (width + 1));
    }

    /** All chains of a picture: first those between junctions, then the closed loops that are left. */
    static List<Chain> trace(Borders borders) {
        Tracer tracer = new Tracer(borders);
        tracer.sweep(Chain.Shape.OPEN);
        tracer.sweep(Chain.Shape.CLOSED);
        return tracer.chains;
    }

    private void sweep(Chain.Shape shape) {
        for (int y = 0; y <= height; y++) {
            for (int x = 0; x <= width; x++) {
                if (isBare(x, y)) {
                    continue;
                }
                boolean startsHere = shape == Chain.Shape.OPEN ? isJunction(x, y) : isPlain(x, y);
                for (int d = 0; startsHere && d < 4; d++) {
                    if (line(x, y, d) != 0 && !isSeen(x, y, d)) {
                        walk(x, y, d);
                    }
                }
            }
        }
    }

    /** Most corners have no border at all. */
    private boolean isBare(int x, int y) {
        int at = y * width + x;
        return (x == width || borders.across[at] == 0)
                && (x == 0 || borders.across[at - 1] == 0)
                && (y == height || borders.down[at + y] == 0)
                && (y == 0 || borders.down[at + y - width - 1] == 0);
    }

    /** A corner where borders end, branch or change their line. */
    private boolean isJunction(int x, int y) {
        return degree(x, y) > 0 && !isPlain(x, y);
    }

    private boolean isPlain(int x, int y) {
        int first = 0;
        int count = 0;
        for (int d = 0; d < 4; d++) {
            byte line = line(x, y, d);
            if (line != 0) {
                count++;
                if (first != 0 && line != first) {
                    return false;
                }
                first = line;
            }
        }
        return count == 2;
    }

    private int degree(int x, int y) {
        int count = 0;
        for (int d = 0; d < 4; d++) {
            count += line(x, y, d) != 0 ? 1 : 0;
        }
        return count;
    }

    /** The border that leaves a corner to the right, down, left or up. */
    private byte line(int x, int y, int d) {
        return switch (d) {
            case 0 -> x < width ? borders.across[y * width + x] : 0;
            case 1 -> y < height ? borders.down[y * (width + 1) + x] : 0;
            case 2 -> x > 0 ? borders.across[y * width + x - 1] : 0;
            default -> y > 0 ? borders.down[(y - 1) * (width + 1) + x] : 0;
        };
    }

    private boolean isSeen(int x, int y, int d) {
        return (d % 2 == 0 ? seenAcross : seenDown).get(edge(x, y, d));
    }

    private void see(int x, int y, int d) {
        (d % 2 == 0 ? seenAcross : seenDown).set(edge(x, y, d));
    }

    private int edge(int x, int y, int d) {
        return switch (d) {
            case 0 -> y * width + x;
            case 1 -> y * (width + 1) + x;
            case 2 -> y * width + x - 1;
            default -> (y - 1) * (width + 1) + x;
        };
    }

    private void walk(int startX, int startY, int direction) {
        Line line = Line.of(line(startX, startY, direction));
        int left = pixelLeft(startX, startY, direction);
        int right = pixelLeft(startX + DX[direction], startY + DY[direction], (direction + 2) % 4);
        List<double[]> points = new ArrayList<>();
        points.add(new double[] {startX, startY});
        int x = startX;
        int y = startY;
        int d = direction;
        Chain.Shape shape = Chain.Shape.OPEN;
        while (true) {
            see(x, y, d);
            x += DX[d];
            y += DY[d];
            points.add(new double[] {x, y});
            if (x == startX && y == startY) {
                shape = isPlain(x, y) ? Chain.Shape.CLOSED : Chain.Shape.OPEN;
                break;
            }
            if (!isPlain(x, y)) {
                break;
            }
            d = onward(x, y, d);
        }
        Chain.Ends ends = new Chain.Ends(corner(startX, startY), corner(x, y), shape);
        Chain.Sides sides = new Chain.Sides(label(left), label(right));
        chains.add(new Chain(line, sides, ends, look(left, right), points.toArray(new double[0][])));
    }

    private int onward(int x, int y, int from) {
        for (int d = 0; d < 4; d++) {
            if (d != (from + 2) % 4 && line(x, y, d) != 0) {
                return d;
            }
        }
        throw new IllegalStateException("A border ends without a junction");
    }

    private int corner(int x, int y) {
        return y * (width + 1) + x;
    }

    /** The pixel on the left hand of a walker, or -1 outside the picture. */
    private int pixelLeft(int x, int y, int d) {
        int px = d == 0 || d == 1 ? x : x - 1;
        int py = d == 1 || d == 2 ? y : y - 1;
        return px < 0 || py < 0 || px >= width || py >= height ? -1 : py * width + px;
    }

    private int label(int pixel) {
        return pixel < 0 ? Label.NOTHING : borders.map.labels[pixel];
    }

    /** The thing in front decides how a border between two things is drawn. */
    private Look look(int left, int right) {
        Look one = left < 0 ? null : borders.map.lookAt(left);
        Look other = right < 0 ? null : borders.map.lookAt(right);
        if (one == null || one.kind() == Look.Kind.FLOOR) {
            return other;
        }
        if (other == null || other.kind() == Look.Kind.FLOOR) {
            return one;
        }
        Raster raster = borders.map.raster;
        return raster.depth[left] > raster.depth[right] ? one : other;
    }
}
