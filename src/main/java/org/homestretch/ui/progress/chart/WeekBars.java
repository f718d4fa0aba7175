package org.homestretch.ui.progress.chart;

import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import org.homestretch.basics.RoomWords;
import org.homestretch.progress.Adherence.Week;
import org.homestretch.ui.progress.visits.Days;

/** The share of days a patient exercised, week by week, against the goal. */
public final class WeekBars extends Region {

    private static final RoomWords WORDS = RoomWords.of(WeekBars.class);

    private static final int MOST_WEEKS = 12;

    /** The weeks, oldest first, and the share of days that is the goal. */
    public record Weeks(List<Week> all, int goal) {

        static final Weeks NONE = new Weeks(List.of(), 0);

        /** As many as are drawn. */
        List<Week> newest() {
            return all.subList(Math.max(0, all.size() - MOST_WEEKS), all.size());
        }
    }

    private final ObjectProperty<Weeks> weeks = new SimpleObjectProperty<>(Weeks.NONE);
    private final ChartLayer layer = new ChartLayer();

    public WeekBars() {
        getStyleClass().add("week-bars");
        getChildren().add(layer);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        weeks.subscribe(this::changed);
    }

    /** The newest twelve are drawn. */
    public ObjectProperty<Weeks> weeks() {
        return weeks;
    }

    @Override
    protected void layoutChildren() {
        if (layer.getChildren().isEmpty() && getWidth() > 0 && getHeight() > 0 && !shown().isEmpty()) {
            WeekDrawing.draw(layer, weeks.get(), getWidth(), getHeight());
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
                weeks.get().all().isEmpty()
                        ? WORDS.say("weeks.none")
                        : WORDS.say(
                                "weeks.spoken",
                                shown().stream().map(WeekBars::spoken).collect(Collectors.joining("; "))));
        redraw();
    }

    private static String spoken(Week week) {
        return WORDS.say("weeks.week", Days.span(week.from(), week.to()), week.done(), week.outOf());
    }

    private List<Week> shown() {
        return weeks.get().newest();
    }

    private void redraw() {
        layer.getChildren().clear();
        requestLayout();
    }
}
