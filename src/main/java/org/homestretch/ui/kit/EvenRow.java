package org.homestretch.ui.kit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** A row whose children are equally wide as long as their words allow; a longer one takes from the others. */
class EvenRow extends Pane {

    private static final double GAP = 2;
    private static final double LEAST = 24;

    @Override
    protected double computePrefWidth(double height) {
        double widest = getManagedChildren().stream()
                .mapToDouble(child -> child.prefWidth(-1))
                .max()
                .orElse(0);
        return aroundAndBetween() + widest * getManagedChildren().size();
    }

    @Override
    protected double computeMinWidth(double height) {
        return aroundAndBetween() + LEAST * getManagedChildren().size();
    }

    @Override
    protected void layoutChildren() {
        List<Node> children = getManagedChildren();
        double share = share(children, getWidth() - aroundAndBetween());
        double room = (getWidth() - aroundAndBetween()) / wanted(children, share);
        double x = getInsets().getLeft();
        double height = getHeight() - getInsets().getTop() - getInsets().getBottom();
        for (Node child : children) {
            double width = Math.max(share, child.prefWidth(-1)) * Math.min(1, room);
            child.resizeRelocate(snapPositionX(x), getInsets().getTop(), snapSizeX(width), height);
            x += width + GAP;
        }
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

    private double aroundAndBetween() {
        Insets insets = getInsets();
        return insets.getLeft()
                + insets.getRight()
                + GAP * Math.max(0, getManagedChildren().size() - 1);
    }
}
