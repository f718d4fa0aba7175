package org.homestretch.ui.kit.walking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import org.homestretch.basics.RoomWords;

/** The minutes of each week as bars: planned, done by the log, what may be at the most, and the goal. */
final class PlanChart extends Region {

    private static final RoomWords WORDS = RoomWords.of(PlanChart.class);

    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");
    private static final PseudoClass NOW = PseudoClass.getPseudoClass("now");
    private static final double LEFT = 40;
    private static final double ABOVE = 24;
    private static final double BELOW = 22;
    private static final double WIDEST_SLOT = 80;
    private static final double SHARE = 0.65;
    private static final double ROOM_FOR_NAME = 56;
    private static final double ROOM_FOR_NUMBER = 26;
    private static final double OVERHANG = 4;

    private final Label goal = label("plan-goal-words");
    private final List<Runnable> places = new ArrayList<>();
    private Optional<PlanWeeks> shown = Optional.empty();

    PlanChart() {
        getStyleClass().add("plan-chart");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    }

    void show(PlanWeeks weeks) {
        shown = Optional.of(weeks);
        List<Integer> totals =
                weeks.weeks().stream().map(week -> week.bout().aWeek()).toList();
        setAccessibleText(WORDS.say("chart", totals.getFirst(), totals.getLast(), totals.size(), weeks.goal()));
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        getChildren().clear();
        places.clear();
        shown.ifPresent(this::draw);
        places.forEach(Runnable::run);
    }

    private void draw(PlanWeeks weeks) {
        weeks.lines().forEach(minutes -> across(weeks, minutes));
        double slot = slot(weeks);
        int each = (int) Math.ceil(ROOM_FOR_NAME / slot);
        weeks.weeks().forEach(week -> {
            double left = LEFT + week.place() * slot;
            bar(weeks, week, left, slot);
            if (week.place() % each == 0) {
                name(weeks, week, left, slot * each);
            }
        });
        line("plan-goal", LEFT, getWidth(), y(weeks, weeks.goal()));
        goal.setText(WORDS.say("goal", weeks.goal()));
        getChildren().add(goal);
        places.add(() -> set(goal, getWidth() - goal.prefWidth(-1), y(weeks, weeks.goal()) - goal.prefHeight(-1) - 1));
    }

    private double slot(PlanWeeks weeks) {
        return Math.min(WIDEST_SLOT, (getWidth() - LEFT) / weeks.weeks().size());
    }

    private void across(PlanWeeks weeks, int minutes) {
        line("plan-line", LEFT, getWidth(), y(weeks, minutes));
        var words = label("plan-axis");
        words.setText(Integer.toString(minutes));
        getChildren().add(words);
        places.add(() -> set(words, LEFT - 8 - words.prefWidth(-1), y(weeks, minutes) - words.prefHeight(-1) / 2));
    }

    private void bar(PlanWeeks weeks, PlanWeeks.Week week, double left, double slot) {
        double wide = slot * SHARE;
        double from = left + (slot - wide) / 2;
        double high = y(weeks, 0) - y(weeks, week.bout().aWeek());
        var bar = label("plan-bar");
        bar.pseudoClassStateChanged(OVER, week.place() < weeks.now());
        bar.pseudoClassStateChanged(NOW, week.place() == weeks.now());
        bar.setText(wide < ROOM_FOR_NUMBER ? "" : Integer.toString(week.bout().aWeek()));
        getChildren().add(bar);
        places.add(() -> bar.resizeRelocate(from, y(weeks, 0) - high, wide, high));
        week.most().ifPresent(most -> line("plan-most", from - OVERHANG, from + wide + OVERHANG, y(weeks, most)));
        week.done().ifPresent(done -> line("plan-done", from - OVERHANG, from + wide + OVERHANG, y(weeks, done)));
    }

    private void name(PlanWeeks weeks, PlanWeeks.Week week, double left, double room) {
        var name = label("plan-axis");
        name.setText(WORDS.say("week", week.place() + 1));
        if (week.place() == weeks.now()) {
            name.getStyleClass().add("strong");
        }
        getChildren().add(name);
        places.add(() -> set(
                name, Math.max(left, left + (Math.min(room, slot(weeks)) - name.prefWidth(-1)) / 2), y(weeks, 0) + 4));
    }

    private void line(String style, double from, double to, double at) {
        double crisp = Math.round(at) + 0.5;
        var line = new Line(from, crisp, to, crisp);
        line.getStyleClass().add(style);
        line.setManaged(false);
        getChildren().add(line);
    }

    private double y(PlanWeeks weeks, int minutes) {
        double high = Math.max(1, getHeight() - ABOVE - BELOW);
        return ABOVE + high * (1 - (double) Math.min(minutes, weeks.top()) / weeks.top());
    }

    private static void set(Node node, double x, double y) {
        node.autosize();
        node.relocate(x, y);
    }

    private static Label label(String style) {
        var label = new Label();
        label.getStyleClass().add(style);
        label.setManaged(false);
        return label;
    }
}
