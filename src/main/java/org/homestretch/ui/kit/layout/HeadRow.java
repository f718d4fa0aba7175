package org.homestretch.ui.kit.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import org.homestretch.ui.kit.focus.Face;

/**
 * Words on the left and what can be done about them on the right. The acts are always whole: where room is short they
 * give up their key caps, then the words wrap, then the acts stand in lines of their own below. The main act, the one in
 * the accent colour, is written first, so that Tab comes to it before the others, and drawn last.
 */
public final class HeadRow extends Planned {

    private static final double LEAST_FOR_WORDS = 160;
    private static final double GAP = 12;

    private double least = LEAST_FOR_WORDS;
    private double gap = GAP;
    private boolean top;

    public double getLeast() {
        return least;
    }

    /** The words keep so much width beside the acts, or stand over them. */
    public void setLeast(double width) {
        least = width;
    }

    public double getGap() {
        return gap;
    }

    /** The room between the acts. */
    public void setGap(double width) {
        gap = width;
    }

    public boolean isTop() {
        return top;
    }

    /** Words and acts begin at one height, as two columns do, rather than stand in the middle of each other. */
    public void setTop(boolean begin) {
        top = begin;
    }

    @Override
    protected double computeMinWidth(double height) {
        return beside() + acts().stream().mapToDouble(HeadRow::least).max().orElse(0);
    }

    @Override
    protected double computePrefWidth(double height) {
        return beside() + words().prefWidth(-1) + gap + preferred(acts());
    }

    @Override
    List<Spot> plan(double room) {
        if (getManagedChildren().isEmpty()) {
            return List.of();
        }
        double forActs = room - gap - Math.min(least, words().prefWidth(-1));
        return whole(acts()) <= forActs ? besideEachOther(room) : under(room);
    }

    private List<Spot> besideEachOther(double room) {
        double given = acts().isEmpty()
                ? 0
                : Math.clamp(room - gap - words().prefWidth(-1), whole(acts()), preferred(acts())) + gap;
        double wordsHigh = height(words(), room - given);
        List<Spot> acts = line(acts(), room - given + gap, given - gap);
        double high = Math.max(wordsHigh, height(acts));
        var words = new Spot(words(), 0, low(high, wordsHigh), room - given, wordsHigh);
        double actsHigh = height(acts);
        return Stream.concat(Stream.of(words), acts.stream().map(act -> act.down(low(high, actsHigh))))
                .toList();
    }

    private List<Spot> under(double room) {
        List<Spot> plan = new ArrayList<>();
        plan.add(new Spot(words(), 0, 0, room, height(words(), room)));
        List<Node> left = acts();
        while (!left.isEmpty()) {
            int count = fitting(left, room);
            double y = height(plan) + gap / 2;
            line(left.subList(0, count), 0, room).forEach(spot -> plan.add(spot.down(y)));
            left = left.subList(count, left.size());
        }
        return plan;
    }

    /** How many of these stand whole in one line; at least one. */
    private int fitting(List<Node> acts, double room) {
        int count = acts.size();
        while (count > 1 && whole(acts.subList(0, count)) > room) {
            count--;
        }
        return count;
    }

    /** The acts side by side, as wide as they want to be or as the room allows. */
    private List<Spot> line(List<Node> acts, double from, double room) {
        double spare = preferred(acts) - whole(acts);
        double share = spare <= 0 ? 1 : Math.clamp((room - whole(acts)) / spare, 0, 1);
        List<Spot> line = new ArrayList<>();
        double x = from;
        for (Node act : acts) {
            double width = Math.min(room, least(act) + share * Math.max(0, act.prefWidth(-1) - least(act)));
            line.add(new Spot(act, x, 0, width, height(act, width)));
            x += width + gap;
        }
        double high = height(line);
        return line.stream().map(spot -> spot.down(low(high, spot.height()))).toList();
    }

    /** How far down something less high than its row stands in it. */
    private double low(double row, double own) {
        return top ? 0 : (row - own) / 2;
    }

    /** What says its words itself is whole at the width it wants; others know how far they can give way. */
    private static double least(Node act) {
        boolean words =
                act instanceof EvenRow || act instanceof ButtonBase button && !(button.getGraphic() instanceof Face);
        return words ? act.prefWidth(-1) : act.minWidth(-1);
    }

    private double whole(List<Node> acts) {
        return acts.stream().mapToDouble(HeadRow::least).sum() + gap * Math.max(0, acts.size() - 1);
    }

    private double preferred(List<Node> acts) {
        return acts.stream()
                        .mapToDouble(act -> Math.max(least(act), act.prefWidth(-1)))
                        .sum()
                + gap * Math.max(0, acts.size() - 1);
    }

    private Node words() {
        return getManagedChildren().getFirst();
    }

    /** As they are drawn. */
    private List<Node> acts() {
        return getManagedChildren().stream()
                .skip(1)
                .sorted(Comparator.comparing(HeadRow::isMain))
                .toList();
    }

    private static boolean isMain(Node act) {
        return act.getStyleClass().contains("accent");
    }
}
