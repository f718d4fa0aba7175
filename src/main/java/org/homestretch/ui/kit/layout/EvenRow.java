package org.homestretch.ui.kit.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;

/**
 * A row whose children are equally wide as long as their words allow; a longer one takes from the others. What does not
 * fit whole in one row stands in two or more.
 */
class EvenRow extends Planned {

    private static final double GAP = 2;

    @Override
    protected double computePrefWidth(double height) {
        List<Node> children = getManagedChildren();
        return beside() + widest(children) * children.size() + GAP * Math.max(0, children.size() - 1);
    }

    @Override
    protected double computeMinWidth(double height) {
        return beside() + widest(getManagedChildren());
    }

    @Override
    List<Spot> plan(double room) {
        List<Spot> plan = new ArrayList<>();
        List<Node> children = List.copyOf(getManagedChildren());
        int inRow = inRow(children, room);
        for (int from = 0; from < children.size(); from += inRow) {
            List<Node> row = children.subList(from, Math.min(children.size(), from + inRow));
            double y = plan.isEmpty() ? 0 : height(plan) + GAP;
            row(row, room).forEach(spot -> plan.add(spot.down(y)));
        }
        return plan;
    }

    /** As few rows as hold the words whole, each of them as full as the others. */
    private static int inRow(List<Node> children, double room) {
        int rows = 1;
        while (rows < children.size() && !fits(children, inRows(children, rows), room)) {
            rows++;
        }
        return inRows(children, rows);
    }

    private static int inRows(List<Node> children, int rows) {
        return Math.max(1, Math.ceilDiv(children.size(), rows));
    }

    private static boolean fits(List<Node> children, int inRow, double room) {
        for (int from = 0; from < children.size(); from += inRow) {
            List<Node> row = children.subList(from, Math.min(children.size(), from + inRow));
            if (wanted(row, 0) + GAP * (row.size() - 1) > room) {
                return false;
            }
        }
        return true;
    }

    private static List<Spot> row(List<Node> children, double room) {
        double free = room - GAP * (children.size() - 1);
        double share = share(children, free);
        double squeeze = Math.min(1, free / Math.max(1, wanted(children, share)));
        List<Spot> row = new ArrayList<>();
        double x = 0;
        for (Node child : children) {
            double width = Math.max(share, child.prefWidth(-1)) * squeeze;
            row.add(new Spot(child, x, 0, width, child.prefHeight(-1)));
            x += width + GAP;
        }
        return row;
    }

    private static double wanted(List<Node> children, double share) {
        return children.stream()
                .mapToDouble(child -> Math.max(share, child.prefWidth(-1)))
                .sum();
    }

    /** The width for all that need no more, once those that need more have taken theirs. */
    private static double share(List<Node> children, double room) {
        var widths = new ArrayList<>(
                children.stream().map(child -> child.prefWidth(-1)).toList());
        widths.sort(Comparator.reverseOrder());
        double left = room;
        int sharing = widths.size();
        for (double width : widths) {
            if (sharing <= 1 || width <= left / sharing) {
                break;
            }
            left -= width;
            sharing--;
        }
        return Math.max(0, left / Math.max(1, sharing));
    }
}
