package org.homestretch.ui.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import org.homestretch.progress.Adherence;
import org.homestretch.progress.Adherence.Week;

/** The share of days a patient exercised, week by week, against the goal. */
public final class WeekBars extends Region {

    private static final int MOST_WEEKS = 12;
    private static final double WIDEST = 60;
    private static final double GAP = 8;

    private final ObjectProperty<List<Week>> weeks = new SimpleObjectProperty<>(List.of());
    private final ChartLayer layer = new ChartLayer();

    public WeekBars() {
        getStyleClass().add("week-bars");
        getChildren().add(layer);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        weeks.subscribe(this::changed);
    }

    /** The weeks, oldest first; the newest twelve are drawn. */
    ObjectProperty<List<Week>> weeks() {
        return weeks;
    }

    @Override
    protected void layoutChildren() {
        if (layer.getChildren().isEmpty() && getWidth() > 0 && getHeight() > 0 && !shown().isEmpty()) {
            draw();
        }
    }

    @Override
    protected void setWidth(double width) {
        super.setWidth(width);
        redraw();
    }

    @Override
    protected void setHeight(double height) {
        super.setHeight(height);
        redraw();
    }

    private void changed() {
        setAccessibleText(
                weeks.get().isEmpty()
                        ? "Exercise days: none recorded"
                        : "Exercise days. "
                                + shown().stream().map(WeekBars::spoken).collect(Collectors.joining("; ")));
        redraw();
    }

    private static String spoken(Week week) {
        return "%s: %d of %d".formatted(Days.span(week.from(), week.to()), week.done(), week.outOf());
    }

    private List<Week> shown() {
        List<Week> all = weeks.get();
        return all.subList(Math.max(0, all.size() - MOST_WEEKS), all.size());
    }

    private void redraw() {
        layer.getChildren().clear();
        requestLayout();
    }

    private void draw() {
        double line = layer.heightOf("0");
        double left = layer.widthOf("100%") + GAP + 2;
        double top = line / 2 + 2;
        double bottom = getHeight() - line - GAP;
        scale(left, top, bottom);
        bars(left, top, bottom);
    }

    private void scale(double left, double top, double bottom) {
        for (int percent = 0; percent <= 100; percent += 50) {
            double y = bottom - (bottom - top) * percent / 100;
            layer.level(left, getWidth(), y, "chart-grid");
            Text words = layer.words(percent + "%");
            words.setX(left - GAP - ChartLayer.width(words));
            words.setY(y);
        }
    }

    private void bars(double left, double top, double bottom) {
        List<Week> drawn = shown();
        double place = (getWidth() - left) / drawn.size();
        List<Text> names = new ArrayList<>();
        List<RoomForLabels.Extent> extents = new ArrayList<>();
        for (int number = 0; number < drawn.size(); number++) {
            Week week = drawn.get(number);
            double middle = left + place * (number + 0.5);
            String age = number == drawn.size() - 1 ? "newest" : "earlier";
            bar(week, middle, Math.min(WIDEST, place * 0.7), new double[] {top, bottom}, age);
            Text name = layer.words(Days.span(week.from(), week.to()));
            var extent = RoomForLabels.Extent.around(middle, ChartLayer.width(name));
            name.setX(extent.from());
            name.setY(getHeight() - layer.heightOf("0") / 2);
            names.add(name);
            extents.add(extent);
        }
        List<Integer> kept = RoomForLabels.pick(extents, GAP);
        for (int number = 0; number < names.size(); number++) {
            names.get(number).setVisible(kept.contains(number));
        }
        goal(left, bottom - (bottom - top) * Adherence.GOAL_PERCENT / 100);
    }

    private void bar(Week week, double middle, double width, double[] ends, String age) {
        double height = (ends[1] - ends[0]) * week.percent() / 100;
        var bar = layer.shape(
                new Rectangle(middle - width / 2, ends[1] - height, width, Math.max(height, 1)), "chart-bar", age);
        bar.setArcWidth(4);
        bar.setArcHeight(4);
        double line = layer.heightOf("0");
        boolean inside = height > line + 6;
        Text count = layer.words("%d of %d".formatted(week.done(), week.outOf()), "count", inside ? age : "outside");
        count.setX(middle - ChartLayer.width(count) / 2);
        count.setY(inside ? ends[1] - height + line / 2 + 5 : ends[1] - height - line / 2 - 2);
        count.setVisible(ChartLayer.width(count) < width + 4 || !inside);
    }

    private void goal(double left, double y) {
        layer.level(left, getWidth(), y, "chart-band-edge");
        Text words = layer.words("Goal %d%%".formatted(Adherence.GOAL_PERCENT), "band");
        words.setX(getWidth() - ChartLayer.width(words));
        words.setY(y - layer.heightOf("0") / 2 - 1);
    }
}
