package org.homestretch.ui.kit.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import org.homestretch.basics.RoomWords;

/** A row of small things shown whole or not at all; what does not fit is counted at the end and named when pointed at. */
public final class FoldingRow extends Planned {

    private static final RoomWords WORDS = RoomWords.of(FoldingRow.class);

    private static final double GAP = 8;
    /** What the count at the end takes, of two digits at the most. */
    private static final double REST = 34;

    /** The first, which is shown whatever the room, keeps so much of itself. */
    private static final double LEAST_OF_FIRST = 120;

    private final Label rest = new Label();
    private final Tooltip names = new Tooltip();
    private double gap = GAP;
    private boolean counting = true;

    public FoldingRow() {
        rest.getStyleClass().add("tag");
        rest.setTooltip(names);
        rest.setMinWidth(USE_PREF_SIZE);
    }

    public double getGap() {
        return gap;
    }

    public void setGap(double width) {
        gap = width;
    }

    public boolean isCounting() {
        return counting;
    }

    /** Whether the ones left out are counted; else they are left out without a word. */
    public void setCounting(boolean count) {
        counting = count;
    }

    /** Shows these, the most important first. */
    public void show(List<? extends Node> things) {
        getChildren().setAll(things);
        if (counting) {
            getChildren().add(rest);
        }
    }

    @Override
    protected double computeMinWidth(double height) {
        List<Node> things = things();
        double more = counting && things.size() > 1 ? gap + REST : 0;
        return beside()
                + (things.isEmpty() || !counting
                        ? 0
                        : Math.min(LEAST_OF_FIRST, things.getFirst().prefWidth(-1)) + more);
    }

    @Override
    protected double computePrefWidth(double height) {
        return beside() + wanted(things());
    }

    @Override
    List<Spot> plan(double room) {
        List<Node> things = things();
        int shown = things.size();
        while (shown > 0 && taken(things, shown) > room) {
            shown--;
        }
        boolean must = counting && shown == 0 && !things.isEmpty();
        return line(things, must ? 1 : shown, room);
    }

    private double taken(List<Node> things, int shown) {
        double more = counting && shown < things.size() ? gap + REST : 0;
        return wanted(things.subList(0, shown)) + more;
    }

    private List<Spot> line(List<Node> things, int shown, double room) {
        double high =
                things.stream().mapToDouble(thing -> thing.prefHeight(-1)).max().orElse(0);
        List<Spot> line = new ArrayList<>();
        double x = 0;
        for (Node thing : things.subList(0, shown)) {
            double width = counting && shown == 1 ? alone(things, room) : thing.prefWidth(-1);
            line.add(new Spot(thing, x, (high - thing.prefHeight(-1)) / 2, width, thing.prefHeight(-1)));
            x += width + gap;
        }
        if (counting && shown < things.size()) {
            line.add(new Spot(rest, x, (high - rest.prefHeight(-1)) / 2, REST, rest.prefHeight(-1)));
        }
        return line;
    }

    /** The only one shown gives way where it must, so that the window never has to be wider for it. */
    private double alone(List<Node> things, double room) {
        double forIt = things.size() > 1 ? room - gap - REST : room;
        return Math.min(things.getFirst().prefWidth(-1), Math.max(LEAST_OF_FIRST, forIt));
    }

    @Override
    protected void layoutChildren() {
        List<Node> shown = plan(getWidth() - beside()).stream().map(Spot::node).toList();
        List<Node> left =
                things().stream().filter(thing -> !shown.contains(thing)).toList();
        rest.setText("+" + left.size());
        names.setText(left.stream().map(FoldingRow::words).collect(Collectors.joining("\n")));
        rest.setAccessibleText(WORDS.say("row.also", names.getText().replace("\n", ", ")));
        getChildren().forEach(child -> child.setVisible(shown.contains(child)));
        super.layoutChildren();
    }

    private static String words(Node thing) {
        return thing instanceof Labeled labeled ? labeled.getText() : String.valueOf(thing.getAccessibleText());
    }

    private List<Node> things() {
        return getManagedChildren().stream().filter(child -> child != rest).toList();
    }

    private double wanted(List<Node> things) {
        return things.stream().mapToDouble(thing -> thing.prefWidth(-1)).sum() + gap * Math.max(0, things.size() - 1);
    }
}
