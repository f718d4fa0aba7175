package org.homestretch.ui.progress;

import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import org.homestretch.progress.Adherence.Week;

/** The share of days a patient exercised, week by week, against the goal. */
public final class WeekBars extends Region {

    private static final int MOST_WEEKS = 12;

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
            WeekDrawing.draw(layer, shown(), getWidth(), getHeight());
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
}
