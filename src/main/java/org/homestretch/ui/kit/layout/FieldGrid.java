package org.homestretch.ui.kit.layout;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;

/** Fields in columns of one width: as many as stand wide enough, down to one; the last row fills its width. */
public final class FieldGrid extends Planned {

    private static final String WHOLE = "whole-row";
    private static final double LEAST = 270;
    private static final double HGAP = 16;
    private static final double VGAP = 14;

    private int columns = 2;
    private double least = LEAST;
    private double hgap = HGAP;
    private double vgap = VGAP;
    private boolean filled;
    private boolean down;

    public int getColumns() {
        return columns;
    }

    /** So many at the most. */
    public void setColumns(int most) {
        columns = most;
        requestLayout();
    }

    public double getLeast() {
        return least;
    }

    /** No column is narrower while there are two. */
    public void setLeast(double width) {
        least = width;
    }

    public double getHgap() {
        return hgap;
    }

    public void setHgap(double gap) {
        hgap = gap;
    }

    public double getVgap() {
        return vgap;
    }

    public void setVgap(double gap) {
        vgap = gap;
    }

    public boolean isFilled() {
        return filled;
    }

    /** A last row with room to spare shares it out, and rows share spare height. */
    public void setFilled(boolean fill) {
        filled = fill;
    }

    public boolean isDown() {
        return down;
    }

    /** Read down each column rather than along the rows. */
    public void setDown(boolean reading) {
        down = reading;
    }

    /** Gives a field the whole width. */
    public static void setWhole(Node field, boolean whole) {
        field.getProperties().put(WHOLE, whole);
    }

    public static boolean isWhole(Node field) {
        return Boolean.TRUE.equals(field.getProperties().get(WHOLE));
    }

    @Override
    protected double computeMinWidth(double height) {
        return beside();
    }

    @Override
    protected double computePrefWidth(double height) {
        return beside() + columns * Math.max(least, widest(getManagedChildren())) + (columns - 1) * hgap;
    }

    @Override
    List<Spot> plan(double room) {
        int count = Math.clamp((long) ((room + hgap) / (least + hgap)), 1, Math.max(1, columns));
        List<Spot> plan = new ArrayList<>();
        for (List<Node> row : rows(count)) {
            double y = plan.isEmpty() ? 0 : height(plan) + vgap;
            int shared = isWhole(row.getFirst()) ? 1 : filled ? row.size() : count;
            plan.addAll(row(row, y, (room - hgap * (shared - 1)) / shared));
        }
        return plan;
    }

    @Override
    List<Spot> stretched(List<Spot> plan, double height) {
        double spare = height - height(plan);
        if (!filled || spare <= 0 || plan.isEmpty()) {
            return plan;
        }
        List<Double> tops = plan.stream().map(Spot::y).distinct().toList();
        double more = spare / tops.size();
        return plan.stream()
                .map(spot -> new Spot(
                        spot.node(),
                        spot.x(),
                        spot.y() + more * tops.indexOf(spot.y()),
                        spot.width(),
                        spot.height() + more))
                .toList();
    }

    private List<List<Node>> rows(int count) {
        List<Node> fields = getManagedChildren();
        List<List<Node>> rows = new ArrayList<>();
        int high = Math.ceilDiv(fields.size(), count);
        for (int place = 0; place < fields.size(); place++) {
            Node field = fields.get(place);
            boolean full = rows.isEmpty()
                    || rows.getLast().size() == count
                    || isWhole(rows.getLast().getFirst());
            if (down && place >= high) {
                rows.get(place % high).add(field);
            } else if (down || full || isWhole(field)) {
                rows.add(new ArrayList<>(List.of(field)));
            } else {
                rows.getLast().add(field);
            }
        }
        return rows;
    }

    private List<Spot> row(List<Node> fields, double y, double width) {
        double high =
                fields.stream().mapToDouble(field -> height(field, width)).max().orElse(0);
        List<Spot> row = new ArrayList<>();
        for (Node field : fields) {
            row.add(new Spot(field, row.size() * (width + hgap), y, width, high));
        }
        return row;
    }
}
