package org.homestretch.ui.kit.layout;

import java.util.Comparator;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** A pane that plans, for a width, where each child goes; its height follows from the plan. */
abstract class Planned extends Pane {

    /** Where a child goes inside the padding. */
    record Spot(Node node, double x, double y, double width, double height) {

        double bottom() {
            return y + height;
        }

        Spot down(double by) {
            return new Spot(node, x, y + by, width, height);
        }
    }

    private List<Spot> planned = List.of();
    private double plannedFor = Double.NaN;

    /** The places of the children in so much room, inside the padding. */
    abstract List<Spot> plan(double room);

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = (width < 0 ? prefWidth(-1) : width) - beside();
        return above() + snapSizeY(height(planned(room)));
    }

    @Override
    protected void layoutChildren() {
        Insets insets = getInsets();
        List<Spot> plan = stretched(planned(getWidth() - beside()), getHeight() - above());
        for (Spot spot : plan) {
            spot.node()
                    .resizeRelocate(
                            snapPositionX(insets.getLeft() + spot.x()),
                            snapPositionY(insets.getTop() + spot.y()),
                            snapSizeX(spot.width()),
                            snapSizeY(spot.height()));
        }
    }

    /** A pane is asked for its height many times over in one layout, and so are those in it by each plan. */
    private List<Spot> planned(double room) {
        if (plannedFor != room) {
            planned = plan(room);
            plannedFor = room;
        }
        return planned;
    }

    /** Something in it has changed. */
    @Override
    public void requestLayout() {
        plannedFor = Double.NaN;
        super.requestLayout();
    }

    /** The plan in a height that may be more than it needs: as it is, in the middle. */
    List<Spot> stretched(List<Spot> plan, double height) {
        double spare = Math.max(0, height - height(plan)) / 2;
        return plan.stream().map(spot -> spot.down(spare)).toList();
    }

    static double height(List<Spot> plan) {
        return plan.stream().mapToDouble(Spot::bottom).max().orElse(0);
    }

    /** As high as a child wants to be when it is so wide. */
    static double height(Node child, double width) {
        return child.prefHeight(child.getContentBias() == Orientation.HORIZONTAL ? width : -1);
    }

    static double widest(List<Node> children) {
        return children.stream()
                .map(child -> child.prefWidth(-1))
                .max(Comparator.naturalOrder())
                .orElse(0.0);
    }

    double beside() {
        return getInsets().getLeft() + getInsets().getRight();
    }

    private double above() {
        return getInsets().getTop() + getInsets().getBottom();
    }
}
