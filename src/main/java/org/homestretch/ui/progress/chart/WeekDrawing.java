package org.homestretch.ui.progress.chart;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import org.homestretch.basics.RoomWords;
import org.homestretch.progress.Adherence.Week;
import org.homestretch.progress.graph.RoomForLabels;
import org.homestretch.ui.progress.visits.Days;

/** Draws weeks as bars from 0 to 100 percent, the goal across them. */
final class WeekDrawing {

    private static final RoomWords WORDS = RoomWords.of(WeekDrawing.class);

    private static final double WIDEST = 60;
    private static final double GAP = 8;
    private static final double LINE_GAP = 5;

    private final ChartLayer layer;
    private final List<Week> weeks;
    private final int goal;
    private final double height;
    private final double line;
    private final double left;
    private final double right;

    private WeekDrawing(ChartLayer layer, WeekBars.Weeks shown, double width, double height) {
        this.layer = layer;
        this.weeks = shown.newest();
        this.goal = shown.goal();
        this.height = height;
        this.line = layer.heightOf("0");
        this.left = layer.widthOf("100%") + GAP + 2;
        this.right = width - layer.widthOf(goal()) - GAP;
    }

    /** Draws on an emptied layer. */
    static void draw(ChartLayer layer, WeekBars.Weeks weeks, double width, double height) {
        layer.getChildren().clear();
        var drawing = new WeekDrawing(layer, weeks, width, height);
        drawing.scale();
        drawing.bars();
        drawing.names();
        drawing.goalLine();
    }

    private void scale() {
        for (int percent = 0; percent <= 100; percent += 50) {
            layer.level(left, right, y(percent), "chart-grid");
            Text words = layer.words(percent + "%");
            words.setX(left - GAP - ChartLayer.width(words));
            words.setY(y(percent));
        }
    }

    private void bars() {
        for (int place = 0; place < weeks.size(); place++) {
            String age = place == weeks.size() - 1 ? "newest" : "earlier";
            double width = Math.min(WIDEST, room() * 0.7);
            double top = y(weeks.get(place).percent());
            var bar = new Rectangle(middle(place) - width / 2, top, width, Math.max(y(0) - top, 1));
            bar.setArcWidth(4);
            bar.setArcHeight(4);
            layer.shape(bar, "chart-bar", age);
            count(weeks.get(place), place, age);
        }
    }

    /** In the bar's foot, clear of the goal, or above a bar too low to hold it; only the days done where the bar is narrow. */
    private void count(Week week, int place, String age) {
        double top = y(week.percent());
        boolean inside = y(0) - top > line + LINE_GAP;
        String full = WORDS.say("count", week.done(), week.outOf());
        boolean fits = layer.widthOf(full, "count") < room() * 0.7;
        Text count = layer.words(fits ? full : Integer.toString(week.done()), "count", inside ? age : "above");
        count.setX(middle(place) - ChartLayer.width(count) / 2);
        count.setY(inside ? y(0) - line / 2 - LINE_GAP : top - line / 2 - 2);
    }

    private void names() {
        List<Text> names = new ArrayList<>();
        List<RoomForLabels.Extent> extents = new ArrayList<>();
        for (int place = 0; place < weeks.size(); place++) {
            Text name = layer.words(
                    Days.span(weeks.get(place).from(), weeks.get(place).to()));
            extents.add(RoomForLabels.Extent.around(middle(place), ChartLayer.width(name)));
            name.setX(extents.getLast().from());
            name.setY(height - line / 2);
            names.add(name);
        }
        List<Integer> kept = RoomForLabels.pickEvenly(extents, GAP);
        for (int place = 0; place < names.size(); place++) {
            names.get(place).setVisible(kept.contains(place));
        }
    }

    private void goalLine() {
        double y = y(goal);
        layer.level(left, right, y, "chart-band-edge");
        Text words = layer.words(goal(), "band");
        words.setX(right + GAP);
        words.setY(y);
    }

    private String goal() {
        return WORDS.say("weeks.goal", goal);
    }

    private double room() {
        return (right - left) / weeks.size();
    }

    private double middle(int place) {
        return left + room() * (place + 0.5);
    }

    private double y(int percent) {
        double top = line / 2 + 2;
        double bottom = height - line - GAP;
        return bottom - (bottom - top) * percent / 100;
    }
}
